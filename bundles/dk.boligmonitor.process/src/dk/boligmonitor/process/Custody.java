package dk.boligmonitor.process;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.Progress;

/**
 * Care for the data: copies, keys, deletion in time, and the log of who used data about persons (facts.md 6.4). The rules of
 * {@link Monitor} about threads, cancelling and wholeness hold here too.
 */
@ProviderType
public interface Custody {

	/** Writes an encrypted copy of the database into a new ZIP file, without its keys. */
	void backup(Path file) throws MonitorException;

	/** Replaces the keys: the database is encrypted anew, and persons get new pseudonyms. */
	void rotateKeys() throws MonitorException;

	/** Deletes what is past the time of keeping that the settings name, and gives its space back. */
	PurgeSummary purge(Progress progress) throws MonitorException;

	/**
	 * Logs a use of data that happens outside of here, such as writing a report.
	 *
	 * @param object  what was made or looked at; no personal data
	 * @param purpose what for; empty for the purpose of the settings
	 */
	void log(LogAction action, String object, Optional<String> purpose) throws MonitorException;

	/** Entries of the log from {@code from} up to, not including, {@code to}, oldest first. */
	List<LogEntry> entries(Instant from, Instant to) throws MonitorException;

	/**
	 * Entries that touch a person, oldest first. The search itself is logged, with the person's pseudonym.
	 *
	 * @param cpr ten characters, with or without a hyphen; the array is wiped
	 * @throws MonitorException {@link MonitorException.Fault#NOT_A_CPR}
	 */
	List<LogEntry> aboutPerson(char[] cpr) throws MonitorException;

	/** The number of the first entry that was tampered with; empty if the log is whole. */
	Optional<Long> verifyLog() throws MonitorException;

	/**
	 * Writes entries as CSV, whole or not at all.
	 *
	 * @param users whether to name who did it
	 */
	void exportLog(Path csv, List<LogEntry> entries, Users users) throws MonitorException;

	/** Whether a log tells who did it: the person that it is about has no general right to know (facts.md 6.4). */
	enum Users {
		NAMED, LEFT_OUT
	}
}
