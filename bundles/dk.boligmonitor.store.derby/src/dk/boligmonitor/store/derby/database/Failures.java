package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/**
 * Turns what Derby and the file system say into our exception. Derby's messages may quote values of a row, so they are left
 * out: of a cause only its type, its SQL state and where it happened remain.
 */
public final class Failures {

	private Failures() {
	}

	/** A failure of the database in {@code directory}; one of the disk below it counts as such. */
	static StoreException of(Path directory, SQLException failure) {
		IOException disk = diskBehind(failure);
		if (disk != null) {
			return new StoreException(Fault.DISK, List.of(directory.toString(), word(disk)), bare(failure));
		}
		return new StoreException(Fault.DATABASE, List.of(state(failure)), bare(failure));
	}

	/** A failure of the file system at {@code place}. */
	public static StoreException of(Path place, IOException failure) {
		return new StoreException(Fault.DISK, List.of(place.toString(), word(failure)), failure);
	}

	/** True if {@code failure} or something behind it has this SQL state. */
	static boolean has(Throwable failure, String state) {
		for (Throwable t = failure; t != null; t = behind(t)) {
			if (t instanceof SQLException s && state.equals(s.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	/** The failure without words. */
	static SQLException bare(SQLException failure) {
		SQLException bare = new SQLException(state(failure), state(failure), failure.getErrorCode());
		bare.setStackTrace(failure.getStackTrace());
		return bare;
	}

	private static @Nullable IOException diskBehind(Throwable failure) {
		for (Throwable t = failure; t != null; t = behind(t)) {
			if (t instanceof IOException io) {
				return io;
			}
		}
		return null;
	}

	private static @Nullable Throwable behind(Throwable t) {
		SQLException next = t instanceof SQLException s ? s.getNextException() : null;
		return next != null ? next : t.getCause();
	}

	private static String state(SQLException failure) {
		String state = failure.getSQLState();
		return state == null ? "?" : state;
	}

	private static String word(IOException failure) {
		String message = failure.getMessage();
		return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
	}
}
