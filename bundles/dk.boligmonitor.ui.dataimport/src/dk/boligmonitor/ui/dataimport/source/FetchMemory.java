package dk.boligmonitor.ui.dataimport.source;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What the workbench remembers about fetching from one start to the next, for each data directory. */
final class FetchMemory {

	private static final String LAST = "last";
	private static final String OUTCOME = "outcome.";
	private static final String WHEN = "when.";

	private final Preferences memory;

	FetchMemory(Path directory) {
		String name = directory.toAbsolutePath().toString().replace('/', '|');
		memory = InstanceScope.INSTANCE.getNode("dk.boligmonitor.ui.dataimport/fetch").node(name);
	}

	/** When the schedule last ran, or was made. */
	Optional<LocalDateTime> last() {
		return time(LAST);
	}

	void ranAt(LocalDateTime moment) {
		memory.put(LAST, moment.toString());
		keep();
	}

	/** When a source was last fetched here. */
	Optional<LocalDateTime> fetched(String source) {
		return time(WHEN + source);
	}

	/** What came out, in a line. */
	String outcome(String source) {
		return memory.get(OUTCOME + source, "");
	}

	void fetched(String source, LocalDateTime moment, String outcome) {
		memory.put(WHEN + source, moment.toString());
		memory.put(OUTCOME + source, outcome);
		keep();
	}

	void forget(String source) {
		memory.remove(WHEN + source);
		memory.remove(OUTCOME + source);
	}

	/** Writes it to disk at once, so that a crash does not make it fetch twice. */
	private void keep() {
		try {
			memory.flush();
		} catch (BackingStoreException e) {
			ILog.of(FetchMemory.class).warn("The last fetch is not remembered", e);
		}
	}

	private Optional<LocalDateTime> time(String key) {
		try {
			return Optional.of(LocalDateTime.parse(memory.get(key, "")));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
