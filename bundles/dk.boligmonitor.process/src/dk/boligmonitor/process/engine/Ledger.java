package dk.boligmonitor.process.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.config.SettingsFile;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.AccessLog;

/**
 * Writes the access log. An entry is written before the use that it tells of, so that no use goes unlogged. Never call it while
 * a delivery is being written.
 */
public final class Ledger {

	private static final Duration ONE_LOOK = Duration.ofHours(1);

	private final DataStore store;
	private final Map<String, Instant> looks = new HashMap<>();
	private final SettingsFile settings;

	public Ledger(DataStore store) {
		this.store = store;
		this.settings = new SettingsFile(store.directory());
	}

	/** The account of the operating system. */
	public static String user() {
		return System.getProperty("user.name", "");
	}

	/** Logs a use of many persons' data. */
	public void note(LogAction action, String object, Optional<String> purpose) throws MonitorException {
		note(action, object, purpose, Optional.empty());
	}

	/** Logs a look at something; the same look again within the hour is one use. */
	public void look(LogAction action, String object) throws MonitorException {
		Instant now = Instant.now();
		synchronized (looks) {
			looks.values().removeIf(when -> when.plus(ONE_LOOK).isBefore(now));
			String look = action + " " + object;
			if (looks.containsKey(look)) {
				return;
			}
			looks.put(look, now);
		}
		note(action, object, Optional.empty());
	}

	/** Logs a use of one person's data. */
	public void note(LogAction action, String object, Optional<String> purpose, Optional<Pseudonym> subject)
			throws MonitorException {
		String why = purpose.isPresent() ? purpose.get() : settings.read().get(Setting.PURPOSE);
		try {
			store.accessLog().append(new AccessLog.Event(user(), action.name(), why, object, subject));
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}
}
