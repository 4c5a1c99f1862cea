package dk.boligmonitor.process.engine;

import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.area.AreaException;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.store.StoreException;

/** Turns the engines' exceptions about a broken environment into the one of this bundle. */
public final class Faults {

	private Faults() {
	}

	/** Something to ask of the engines. */
	public interface Question<T> {

		/** The answer. */
		T answer() throws StoreException, ImportException, MonitorException;
	}

	/** Something to have the engines do. */
	public interface Task {

		/** Does it. */
		void run() throws StoreException, ImportException, MonitorException;
	}

	/** Asks, and turns the engines' exceptions into ours. */
	public static <T> T ask(Question<T> question) throws MonitorException {
		try {
			return question.answer();
		} catch (StoreException e) {
			throw of(e);
		} catch (ImportException e) {
			throw of(e);
		}
	}

	/** Has something done, and turns the engines' exceptions into ours. */
	public static void run(Task task) throws MonitorException {
		ask(() -> {
			task.run();
			return true;
		});
	}

	/** The exception of ours. */
	public static MonitorException of(StoreException e) {
		Fault fault = switch (e.fault()) {
		case LOCKED -> Fault.LOCKED;
		case KEY_MISSING -> Fault.KEY_MISSING;
		case KEY_WRONG -> Fault.KEY_WRONG;
		case DISK -> Fault.DISK;
		case NEWER_SCHEMA -> Fault.NEWER_SCHEMA;
		case DATABASE -> Fault.DATABASE;
		case EXISTS -> Fault.EXISTS;
		case NOT_A_BACKUP -> Fault.NOT_A_BACKUP;
		};
		return new MonitorException(fault, e.arguments(), e);
	}

	/** The exception of ours. */
	public static MonitorException of(ImportException e) {
		return switch (e.fault()) {
		case NOT_FOUND -> new MonitorException(Fault.FILE_MISSING, e.arguments(), e);
		case UNREADABLE, UNWRITABLE -> file(e.file(), e);
		case RAW_DAMAGED -> new MonitorException(Fault.RAW_DAMAGED, e.arguments(), e);
		case HOST_UNREACHABLE -> new MonitorException(Fault.HOST_UNREACHABLE, e.arguments(), e);
		case LOGIN_REFUSED -> new MonitorException(Fault.LOGIN_REFUSED, e.arguments(), e);
		case HOST_KEY_UNKNOWN -> new MonitorException(Fault.HOST_KEY_UNKNOWN, e.arguments(), e);
		case HOST_KEY_CHANGED -> new MonitorException(Fault.HOST_KEY_CHANGED, e.arguments(), e);
		case CERTIFICATE_REFUSED -> new MonitorException(Fault.CERTIFICATE_REFUSED, e.arguments(), e);
		case FOLDER_MISSING -> new MonitorException(Fault.FOLDER_MISSING, e.arguments(), e);
		case SERVER_REFUSED -> new MonitorException(Fault.SERVER_REFUSED, e.arguments(), e);
		case TRANSFER_BROKEN -> new MonitorException(Fault.TRANSFER_BROKEN, e.arguments(), e);
		case SECRET_MISSING -> new MonitorException(Fault.SECRET_MISSING, e.arguments(), e);
		case SECRET_EXPOSED -> new MonitorException(Fault.SECRET_EXPOSED, e.arguments(), e);
		case SECRET_BROKEN -> new MonitorException(Fault.SECRET_BROKEN, e.arguments(), e);
		};
	}

	/** The exception of ours. */
	public static MonitorException of(Path file, AreaException e) {
		return file(file.toString(), e);
	}

	private static MonitorException file(String file, Exception e) {
		Throwable cause = e.getCause() == null ? e : e.getCause();
		return new MonitorException(Fault.FILE, List.of(file, cause.getClass().getSimpleName()), e);
	}
}
