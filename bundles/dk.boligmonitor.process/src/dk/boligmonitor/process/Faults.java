package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.area.AreaException;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.store.StoreException;

/** Turns the engines' exceptions about a broken environment into the one of this bundle. */
final class Faults {

	private Faults() {
	}

	static MonitorException of(StoreException e) {
		Fault fault = switch (e.fault()) {
		case LOCKED -> Fault.LOCKED;
		case KEY_MISSING -> Fault.KEY_MISSING;
		case KEY_WRONG -> Fault.KEY_WRONG;
		case DISK -> Fault.DISK;
		case NEWER_SCHEMA -> Fault.NEWER_SCHEMA;
		case DATABASE -> Fault.DATABASE;
		};
		return new MonitorException(fault, e.arguments(), e);
	}

	static MonitorException of(ImportException e) {
		if (e.fault() == ImportException.Fault.NOT_FOUND) {
			return new MonitorException(Fault.FILE_MISSING, List.of(e.file()), e);
		}
		return file(e.file(), e);
	}

	static MonitorException of(Path file, AreaException e) {
		return file(file.toString(), e);
	}

	private static MonitorException file(String file, Exception e) {
		Throwable cause = e.getCause() == null ? e : e.getCause();
		return new MonitorException(Fault.FILE, List.of(file, cause.getClass().getSimpleName()), e);
	}
}
