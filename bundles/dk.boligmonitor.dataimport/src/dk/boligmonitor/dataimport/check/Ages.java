package dk.boligmonitor.dataimport.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which ages, in completed years, are to be expected in one file. */
final class Ages {

	private final int from;
	private final int to;
	private final LocalDate last;
	private final LocalDate tooEarly;
	private final LocalDate latest;

	/**
	 * @param from youngest
	 * @param to   oldest
	 * @param last the delivery's last day
	 */
	Ages(int from, int to, LocalDate last) {
		this.from = from;
		this.to = to;
		this.last = last;
		tooEarly = last.minusYears(to + 1L);
		latest = last.minusYears(from);
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	/** True if the age is expected on the delivery's last day, or on the row's own if that is earlier. */
	boolean fit(LocalDate born, Optional<LocalDate> rowEnd) {
		if (rowEnd.isPresent() && rowEnd.get().isBefore(last)) {
			long age = ChronoUnit.YEARS.between(born, rowEnd.get());
			return age >= from && age <= to;
		}
		return born.isAfter(tooEarly) && !born.isAfter(latest);
	}
}
