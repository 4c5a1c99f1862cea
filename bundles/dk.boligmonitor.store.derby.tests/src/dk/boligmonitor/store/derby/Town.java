package dk.boligmonitor.store.derby;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.apache.derby.jdbc.EmbeddedDataSource;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryHead.Scope;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;

/** A small town for tests: municipality 0999, homes named by their house number, persons numbered as they first appear. */
final class Town implements AutoCloseable {

	static final String HERE = "0999";
	private static final Set<RecordKind> RESIDENTS = Set.of(RecordKind.BORGER);

	static final DeliveryWriter.LeftOut NONE_LEFT_OUT = leftOut(0, 0);

	final DataStore store;

	Town(Path directory) throws StoreException {
		store = new DerbyStoreProvider().open(directory);
	}

	/** Tests must not touch the keys of the user. */
	static void useKeys(Path directory) {
		System.setProperty("boligmonitor.keys", directory.toString());
	}

	static void forgetKeys() {
		System.clearProperty("boligmonitor.keys");
	}

	static DeliveryWriter.LeftOut leftOut(long rejected, long duplicates) {
		return new DeliveryWriter.LeftOut() {
			@Override
			public long rejected(RecordKind kind) {
				return rejected;
			}

			@Override
			public long duplicates(RecordKind kind) {
				return duplicates;
			}
		};
	}

	static DeliveryHead head(String month) {
		return new DeliveryHead(new MunicipalityCode(HERE), YearMonth.parse(month), "FLIS_0999_" + month.replace("-", ""),
				"00" + month);
	}

	/** A delivery that tells only what has changed since the month before. */
	static DeliveryHead changes(String month) {
		DeliveryHead head = head(month);
		return new DeliveryHead(head.municipality(), head.month(), head.name(), head.sha256(), Scope.CHANGES, "flis");
	}

	static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	static Pseudonym pseudonym(int n) {
		return new Pseudonym(n * 0x9E3779B97F4A7C15L, n * 0xBF58476D1CE4E5B9L + 1);
	}

	/** A person born in 1980 who lives in a house of Road 0100; an empty {@code movedIn} is not known. */
	static Resident lives(int n, String house, String movedIn) {
		return resident(n, "1980-05-05", HERE, house, movedIn, "01", "U");
	}

	static Resident resident(int n, String born, String municipality, String house, String movedIn, String status,
			String civilStatus) {
		Optional<LocalDate> since = movedIn.isEmpty() ? Optional.empty() : Optional.of(day(movedIn));
		return new Resident(pseudonym(n), Sex.WOMAN, day(born), civilStatus, "5100", Origin.DANISH, FamilyType.SINGLE,
				new HomeAddress(municipality, "0100", house, "ST", "TV"), since, "", status);
	}

	static Measure measure(int n, String start, String end, String payer) {
		return new Measure(pseudonym(n), "sag" + n, Measure.PLACEMENT, "T1", "52", day(start),
				end.isEmpty() ? Optional.empty() : Optional.of(day(end)), payer, HERE);
	}

	static Pupil pupil(int n, int year, int classType) {
		return new Pupil(pseudonym(n), new SchoolYear(year), "280001", 10, classType, OptionalInt.of(5), HERE);
	}

	static Grade grade(int n, int year, int mark) {
		return new Grade(pseudonym(n), new SchoolYear(year), 110, "L", mark, true);
	}

	static Daycare daycare(int n, String institution, String start, String end) {
		return new Daycare(pseudonym(n), institution, day(start), end.isEmpty() ? Optional.empty() : Optional.of(day(end)));
	}

	static Relocation relocation(int n, String date, String from, String to) {
		return new Relocation(pseudonym(n), day(date), new HomeAddress(HERE, "0100", from, "", ""),
				new HomeAddress(HERE, "0100", to, "", ""));
	}

	/** Stores a delivery of residents only. */
	FileTotals deliver(String month, Resident... rows) throws StoreException {
		return deliver(month, RESIDENTS, (Object[]) rows);
	}

	/** Stores a delivery; rows are of any kind. Answers the totals of the first kind. */
	FileTotals deliver(String month, Set<RecordKind> kinds, Object... rows) throws StoreException {
		return deliver(head(month), kinds, rows);
	}

	/** Stores a delivery; rows are of any kind. Answers the totals of the first kind. */
	FileTotals deliver(DeliveryHead head, Set<RecordKind> kinds, Object... rows) throws StoreException {
		try (DeliveryWriter writer = store.records().begin(head, kinds)) {
			for (Object row : rows) {
				add(writer, row);
			}
			return writer.commit(NONE_LEFT_OUT, List.of(), "").totals().getFirst();
		}
	}

	private static void add(DeliveryWriter writer, Object row) throws StoreException {
		switch (row) {
		case Resident r -> writer.add(r);
		case Measure m -> writer.add(m);
		case Pupil p -> writer.add(p);
		case Grade g -> writer.add(g);
		case Daycare d -> writer.add(d);
		case Relocation r -> writer.add(r);
		case OtherRow o -> writer.add(o);
		default -> throw new IllegalArgumentException(row.getClass().getName());
		}
	}

	/** The houses of all residents on a day, as "person@house". */
	List<String> residents(String day) throws StoreException {
		List<String> houses = houses();
		List<String> found = new ArrayList<>();
		store.records().residents(day(day), (person, home, born, sex, origin, family, citizenship) -> found
				.add(person + "@" + houses.get(home)));
		return found.stream().sorted().toList();
	}

	/** Moves in a span, as "person:from>to". */
	List<String> moves(String first, String last) throws StoreException {
		List<String> houses = houses();
		List<String> found = new ArrayList<>();
		store.records().moves(day(first), day(last),
				(person, from, to) -> found.add(person + ":" + houses.get(from) + ">" + (to < 0 ? "out" : houses.get(to))));
		return found.stream().sorted().toList();
	}

	private List<String> houses() throws StoreException {
		List<String> houses = new ArrayList<>();
		store.records().homes(0, (home, address) -> {
			while (houses.size() <= home) {
				houses.add("");
			}
			houses.set(home, address.house());
		});
		return houses;
	}

	/** The open database itself, to look at what lies in it. */
	Connection connect() throws SQLException {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(store.directory().resolve("db").toString());
		return source.getConnection();
	}

	@Override
	public void close() throws StoreException {
		store.close();
	}
}
