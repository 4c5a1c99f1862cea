package dk.boligmonitor.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Aggregate;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Sex;
import dk.boligmonitor.store.StoreException;

/**
 * Rows about persons with validity from/to. Persons and homes (distinct registered addresses) are small numbers here,
 * stable inside one data directory.
 * <p>
 * <b>Validity.</b> A delivery shows the state on the last day of its month, D. A person of the first delivery is valid from
 * their tilflytningsdato (else from their birth). In later deliveries a changed home is valid from the new
 * tilflytningsdato if that lies after the start of the known row and not after D, any other change from D. Whoever is no
 * longer mentioned, has another kommunekode or a status that does not live in Denmark stops being a resident: from D.
 */
@ProviderType
public interface RecordStore {

	/** Stands for a home that the register does not have. */
	int NOT_FOUND = -1;

	/** Stands for a home without a fixed address, of which there is nothing to find. */
	int NO_FIXED_ADDRESS = -2;

	/** Receives a resident. Dates are epoch days. */
	interface ResidentSink {
		/** One resident of the municipality. */
		void accept(int person, int home, int born, Sex sex, Origin origin, FamilyType family, String citizenship);
	}

	/** Receives a move. */
	interface MoveSink {
		/**
		 * A living resident left a home.
		 *
		 * @param to the new home, or −1 if the person left the municipality
		 */
		void accept(int person, int from, int to);
	}

	/** Receives a measure that was active. */
	interface MeasureSink {
		/** One measure of one person. */
		void accept(int person, int group);
	}

	/** Receives a pupil. */
	interface PupilSink {
		/**
		 * One pupil.
		 *
		 * @param grade klassetrin, or −1 if not known
		 */
		void accept(int person, int schoolType, int classType, int grade);
	}

	/** Receives a grade. */
	interface GradeSink {
		/** One grade. */
		void accept(int person, int subject, String testForm, int mark, boolean bound);
	}

	/** Receives a row of a declared kind. */
	interface OtherSink {
		/**
		 * One row.
		 *
		 * @param person whom it is about, or −1
		 */
		void accept(int person, List<String> keys, List<String> values);
	}

	/** Receives a place in day care. */
	interface DaycareSink {
		/** One child in one institution. */
		void accept(int person, String institution);
	}

	/** Receives a relocation. Homes are numbers as elsewhere; dates are epoch days. */
	interface RelocationSink {
		/** One relocation of one person. */
		void accept(int person, int day, int fromHome, int toHome);
	}

	/** Receives a home. */
	interface HomeSink {
		/** One home. */
		void accept(int home, HomeAddress address);
	}

	/** Stored deliveries, oldest first. */
	List<StoredDelivery> deliveries() throws StoreException;

	/** Rows that were left out of a delivery, in file order. */
	List<Reject> rejects(DeliveryHead delivery) throws StoreException;

	/** What was told at {@link DeliveryWriter#commit} to compare later deliveries with. */
	String statistics(DeliveryHead delivery) throws StoreException;

	/**
	 * Begins a delivery of any month. If a delivery of the same month is stored, the new one takes its place; deliveries before
	 * and after keep what they told.
	 *
	 * @param kinds the record kinds that it brings; for other kinds the month tells nothing
	 * @throws IllegalArgumentException if the municipality is another, or the delivery tells changes only and the one of the
	 *                                  month before is not stored
	 */
	DeliveryWriter begin(DeliveryHead head, Set<RecordKind> kinds) throws StoreException;

	/**
	 * Takes a delivery out, with all that only it told: afterwards the store answers as if it had never come. What no other
	 * delivery tells, persons included, is overwritten on disk.
	 *
	 * @throws IllegalArgumentException if it is not stored, or the next one tells only changes to it
	 */
	void delete(DeliveryHead delivery) throws StoreException;

	/** Rows of a declared kind that the newest delivery on or before {@code day} tells, in no particular order. */
	void others(RecordKind kind, LocalDate day, OtherSink sink) throws StoreException;

	/** Places in day care on {@code day}, as best known today; a person may come several times. */
	void daycare(LocalDate day, DaycareSink sink) throws StoreException;

	/** Relocations on a day from {@code first} to {@code last}, as best known today. */
	void relocations(LocalDate first, LocalDate last, RelocationSink sink) throws StoreException;

	/** Adds aggregates; those of the same source, indicator, area and period are replaced. One transaction. */
	void saveAggregates(String file, List<Aggregate> rows) throws StoreException;

	/** All aggregates, ordered by source, indicator, area and period. */
	List<Aggregate> aggregates() throws StoreException;

	/** Residents of the municipality at the end of {@code day}. */
	void residents(LocalDate day, ResidentSink sink) throws StoreException;

	/** Moves out of a home on a day from {@code first} to {@code last}, both included; deaths are not moves. */
	void moves(LocalDate first, LocalDate last, MoveSink sink) throws StoreException;

	/** Measures active on any day from {@code first} to {@code last}, as best known today; a person may come several times. */
	void measures(LocalDate first, LocalDate last, MeasureSink sink) throws StoreException;

	/** Pupils at the end of {@code day}, of the school year that contains it. */
	void pupils(LocalDate day, PupilSink sink) throws StoreException;

	/** Grades of a school year, as best known today. */
	void grades(SchoolYear year, GradeSink sink) throws StoreException;

	/** Homes ever seen, from a number on, in no particular order. */
	void homes(int from, HomeSink sink) throws StoreException;

	/** How many residents each home has after the newest delivery; index = home. */
	int[] residentsOfHomes() throws StoreException;

	/**
	 * Replaces all matches of homes to register addresses.
	 *
	 * @param addressOfHome index = home, value = the address's number in the register, {@link #NOT_FOUND} or
	 *                      {@link #NO_FIXED_ADDRESS}; homes seen after this call lie beyond its end
	 */
	void saveMatches(int[] addressOfHome) throws StoreException;

	/** Matches as saved; homes seen later lie beyond its end. Empty if none were saved since the register was replaced. */
	int[] matches() throws StoreException;

	/** One above the highest home number. */
	int homeCount() throws StoreException;

	/** One above the highest person number. */
	int persons() throws StoreException;
}
