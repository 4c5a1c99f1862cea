package dk.boligmonitor.store.derby.record;

import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.store.derby.record.block.IntRows;

/** Days as rows hold them: epoch days. */
final class Days {

	/** The end of what has not ended. */
	static final int OPEN = Integer.MAX_VALUE;
	/** Before all days. */
	static final int NEVER = Integer.MIN_VALUE;

	private Days() {
	}

	static int of(LocalDate day) {
		return Math.toIntExact(day.toEpochDay());
	}

	/** The day, or {@link IntRows#NONE}. */
	static int of(Optional<LocalDate> day) {
		return day.isPresent() ? of(day.get()) : IntRows.NONE;
	}
}
