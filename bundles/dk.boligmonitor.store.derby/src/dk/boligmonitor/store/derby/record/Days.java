package dk.boligmonitor.store.derby.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.store.derby.database.RowBatch;

/** Days as tables hold them: epoch days. */
final class Days {

	/** The end of what has not ended. */
	static final int OPEN = Integer.MAX_VALUE;

	private Days() {
	}

	static int of(LocalDate day) {
		return Math.toIntExact(day.toEpochDay());
	}

	/** A whole number that may be missing, day or not: {@link RowBatch#NONE} if so. */
	static int optional(ResultSet rows, int column) throws SQLException {
		int value = rows.getInt(column);
		return rows.wasNull() ? RowBatch.NONE : value;
	}

	/** The day, or {@link RowBatch#NONE}. */
	static int of(Optional<LocalDate> day) {
		return day.isPresent() ? of(day.get()) : RowBatch.NONE;
	}
}
