package dk.boligmonitor.ui.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import dk.boligmonitor.demo.DemoFiles;
import dk.boligmonitor.demo.DemoMunicipality;
import dk.boligmonitor.demo.DemoPlan;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorProvider;

/** A data directory that holds a small Demokøbing with results of two quarters. */
final class DemoDirectory {

	private static final int MANY_REJECTS = 1000;

	private DemoDirectory() {
	}

	static void make(Path directory, Path scratch) throws MonitorException, IOException {
		DemoFiles files = DemoMunicipality.make(DemoPlan.standard().withPeople(3000), scratch, Progress.NONE);
		BundleContext context = FrameworkUtil.getBundle(DemoDirectory.class).getBundleContext();
		ServiceReference<MonitorProvider> reference = context.getServiceReference(MonitorProvider.class);
		MonitorProvider provider = context.getService(reference);
		try (Monitor monitor = provider.open(directory)) {
			for (int i = 0; i < files.deliveries().size(); i++) {
				Path rejects = scratch.resolve("rejects" + i + ".csv");
				monitor.deliveries().take(DeliveryRequest.of(files.deliveries().get(i).path(), rejects).accepting(MANY_REJECTS),
						Progress.NONE);
			}
			monitor.importAddresses(files.addresses(), Progress.NONE);
			for (Path areas : files.areaFiles()) {
				String name = areas.getFileName().toString().replace(".geojson", "");
				monitor.importAreas(areas, AreaImport.named(name), Progress.NONE);
			}
			List<Period> newest = monitor.suggestedPeriods().subList(0, 2);
			monitor.calculate(newest, Progress.NONE);
		} finally {
			context.ungetService(reference);
		}
	}
}
