package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorProvider;

/** Runs one command in a framework without windows; what it returns is the exit code of the process. */
public final class CommandLineApplication implements IApplication {

	/** How long to wait for the framework to offer the service, in milliseconds. */
	private static final long PATIENCE = 20_000;

	@Override
	public Object start(@Nullable IApplicationContext context) throws Exception {
		System.setProperty("java.awt.headless", "true");
		try (Workplace workplace = new Workplace(CommandLineApplication::open)) {
			return Commands.execute(workplace, arguments(context));
		}
	}

	@Override
	public void stop() {
		// A command ends by itself; there is no loop to leave.
	}

	static Monitor open(Path directory) throws MonitorException {
		return provider().open(directory);
	}

	static void restore(Path backup, Path directory) throws MonitorException {
		provider().restore(backup, directory);
	}

	private static MonitorProvider provider() {
		BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
		ServiceTracker<MonitorProvider, MonitorProvider> tracker = new ServiceTracker<>(bundles, MonitorProvider.class, null);
		tracker.open();
		try {
			MonitorProvider provider = tracker.waitForService(PATIENCE);
			if (provider == null) {
				throw new IllegalStateException("No bundle offers " + MonitorProvider.class.getName());
			}
			return provider;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} finally {
			tracker.close();
		}
	}

	private static String[] arguments(@Nullable IApplicationContext context) {
		Map<?, ?> given = context == null ? Map.of() : context.getArguments();
		return given.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments ? arguments : new String[0];
	}
}
