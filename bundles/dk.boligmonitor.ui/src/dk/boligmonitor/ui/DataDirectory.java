package dk.boligmonitor.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Which data directory to open: the one that the start names, else the last chosen, else a folder in the user's home. */
final class DataDirectory {

	/** System property of the start, also set by the command line's {@code --data}. */
	private static final String PROPERTY = "boligmonitor.data";
	private static final String CHOSEN = "directory";

	private final Preferences preferences = InstanceScope.INSTANCE.getNode("dk.boligmonitor.ui");

	Path get() {
		String named = System.getProperty(PROPERTY, "");
		String path = named.isEmpty() ? preferences.get(CHOSEN, "") : named;
		return path.isEmpty() ? Path.of(System.getProperty("user.home"), "BoligMonitor") : Path.of(path);
	}

	void set(Path chosen) {
		preferences.put(CHOSEN, chosen.toAbsolutePath().toString());
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(DataDirectory.class).warn("The chosen data directory is not remembered", e);
		}
	}
}
