package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.Progress;

/**
 * Deliveries of an open data directory: import, trial, deletion, and the layouts they are read with. The rules of
 * {@link Monitor} about threads, cancelling and wholeness hold here too.
 */
@ProviderType
public interface Deliveries {

	/**
	 * Imports a delivery of any month. One of a month that is stored takes its place; one that comes late is put in its place
	 * in time.
	 */
	DeliveryImport take(DeliveryRequest request, Progress progress) throws MonitorException;

	/** Reads and checks a delivery as {@link #take} would, compares it with the last one, and stores nothing of it. */
	DryRun dryRun(DeliveryRequest request, Progress progress) throws MonitorException;

	/**
	 * Imports a stored delivery again from where it came, with its profile as it is today: rows that were rejected and are right
	 * now are added. What was put up with then is put up with now.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_DELIVERY}, {@link MonitorException.Fault#ORIGIN_GONE}
	 */
	DeliveryImport reimport(String name, Progress progress) throws MonitorException;

	/**
	 * Takes a delivery out of the database, with all that only it told.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_DELIVERY} if it is not stored,
	 *                          {@link MonitorException.Fault#DELIVERY_NEEDED} if the next one tells only changes to it
	 */
	void delete(String name) throws MonitorException;

	/** Imports figures of areas that another body counted; those of the same source, figure, area and period are replaced. */
	PlaceImport importAggregates(Path file, Optional<String> profile, Progress progress) throws MonitorException;

	/** The layouts at hand: shipped, the user's own, and those of other bundles. By name; broken ones with their problems. */
	List<ProfileInfo> profiles() throws MonitorException;

	/**
	 * Looks at a file, folder or ZIP that nobody has described and suggests a profile. Logged as a trial, since its cells are
	 * looked at.
	 */
	ProfileGuess guess(Path path, Progress progress) throws MonitorException;

	/** Checks a profile file without taking it into use; its problems are told in the result. */
	ProfileInfo check(Path profile) throws MonitorException;

	/** Takes a profile file into use as the user's own; refused, that is, not taken into use, if it has problems. */
	ProfileInfo add(Path profile) throws MonitorException;

	/** The text of a profile, as its file has it. */
	String profile(String name) throws MonitorException;

	/**
	 * Says what a code means from now on, by writing it into the user's own copy of a profile. Deliveries that rejected it are to
	 * be {@linkplain #reimport imported again}.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_PROFILE} or {@link MonitorException.Fault#UNKNOWN_COLUMN}
	 */
	void mapCode(CodeMeaning meaning) throws MonitorException;
}
