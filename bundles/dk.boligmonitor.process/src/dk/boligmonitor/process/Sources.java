package dk.boligmonitor.process;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;

/** Where deliveries are fetched from, and when. The rules of {@link Monitor} about threads and cancelling hold here too. */
@ProviderType
public interface Sources {

	/** All sources by name. */
	List<Source> list() throws MonitorException;

	/**
	 * Saves a source; one of the same name is replaced. What only the file can say, such as its patience, stays.
	 *
	 * @return what is wrong with it, the column being the name of its field; if there is anything, nothing was saved
	 */
	List<Problem> save(Source source) throws MonitorException;

	/**
	 * Forgets a source and its secret. What was fetched from it stays.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_SOURCE}
	 */
	void remove(String name) throws MonitorException;

	/**
	 * Keeps a password or passphrase in the key directory, apart from the data. The array is wiped.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_SOURCE}
	 */
	void saveSecret(String name, char[] secret) throws MonitorException;

	/**
	 * Reaches for a source and fetches nothing.
	 *
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_SOURCE}
	 */
	SourceTest test(String name) throws MonitorException;

	/**
	 * Fetches files that were not fetched before. A source or file that fails does not keep the others from being fetched and
	 * imported.
	 *
	 * @return what became of each file that is new, in the order in which they were imported
	 * @throws MonitorException {@link MonitorException.Fault#UNKNOWN_SOURCE}, or the data directory itself is broken
	 */
	List<Fetched> fetch(FetchRequest request, Progress progress) throws MonitorException;

	/** Deliveries that were fetched and not imported, as {@code source/name}; the next fetch that imports takes them along. */
	List<String> waiting() throws MonitorException;

	/** When the workbench fetches. */
	Schedule schedule() throws MonitorException;

	/** Changes when the workbench fetches. */
	void save(Schedule schedule) throws MonitorException;
}
