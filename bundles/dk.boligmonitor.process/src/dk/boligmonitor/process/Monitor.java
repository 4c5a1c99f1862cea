package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.RunRecord;

/**
 * An open data directory with every step of the way. Each step happens whole or not at all; cancelling throws
 * {@link java.util.concurrent.CancellationException} and leaves nothing behind. Steps may be called from any thread, those
 * that write wait for each other. All figures that leave here have passed the disclosure gate.
 */
@ProviderType
public interface Monitor extends AutoCloseable {

	/** The data directory. */
	Path directory();

	/** What it holds, and what to do next. */
	Status status() throws MonitorException;

	/** Deliveries: import, trial, deletion, profiles. */
	Deliveries deliveries();

	/** Where deliveries are fetched from. */
	Sources sources();

	/** Copies, keys, deletion in time, and the access log. */
	Custody custody();

	/**
	 * What is set for this directory.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#SETTINGS} if the file cannot be understood
	 */
	Settings settings() throws MonitorException;

	/** Saves settings. */
	void save(Settings settings) throws MonitorException;

	/** Imports an address register, which replaces the one in use, and forgets matches to it. */
	PlaceImport importAddresses(Path file, Progress progress) throws MonitorException;

	/** Imports an area set as a new version of its name. */
	PlaceImport importAreas(Path file, AreaImport request, Progress progress) throws MonitorException;

	/** Finds the address point of every home. */
	GeocodeSummary geocode(Progress progress) throws MonitorException;

	/**
	 * Calculates all indicators for the periods, for each area of each set, the rest and the municipality; releases them
	 * through the disclosure gate, classifies and stores them. Homes that were not geocoded yet are so first.
	 */
	RunRecord calculate(List<Period> periods, Progress progress) throws MonitorException;

	/** Periods that have results, in order. */
	List<Period> periods() throws MonitorException;

	/** Periods worth calculating for the stored deliveries, newest first: the quarter of each delivery that ends one, else its month. */
	List<Period> suggestedPeriods() throws MonitorException;

	/** The results of a period; empty if it was never calculated. */
	Optional<PeriodResults> results(Period period) throws MonitorException;

	/** The newest version of each area set. */
	List<AreaSet> areaSets() throws MonitorException;

	/** The indicators on offer, in catalogue order. */
	List<IndicatorInfo> indicators();

	/** What is wrong with contributed packs, as technical lines; empty if all is well. */
	List<String> catalogueProblems();

	@Override
	void close() throws MonitorException;
}
