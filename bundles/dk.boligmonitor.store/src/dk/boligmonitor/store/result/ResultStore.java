package dk.boligmonitor.store.result;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.store.StoreException;

/** Keeps released results: the newest of each period, and the record of each run. */
@ProviderType
public interface ResultStore {

	/** Stores a run and its results; older results of the same periods are replaced. */
	void save(RunRecord run, List<AreaResult> results) throws StoreException;

	/** Periods that have results, in order. */
	List<Period> periods() throws StoreException;

	/** The results of a period, ordered by indicator as calculated, then by area set and code. */
	List<AreaResult> results(Period period) throws StoreException;

	/** The run that made the results of a period. */
	Optional<RunRecord> run(Period period) throws StoreException;
}
