package dk.boligmonitor.process;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the workbench fetches and imports by itself while it is open. Local time. */
public sealed interface Schedule {

	/** Never. */
	record Off() implements Schedule {
		@Override
		public Optional<LocalDateTime> after(LocalDateTime moment) {
			return Optional.empty();
		}
	}

	/** Each day. */
	record Daily(LocalTime time) implements Schedule {
		@Override
		public Optional<LocalDateTime> after(LocalDateTime moment) {
			LocalDateTime today = moment.toLocalDate().atTime(time);
			return Optional.of(today.isAfter(moment) ? today : today.plusDays(1));
		}
	}

	/**
	 * Each month.
	 *
	 * @param day 1 to 31; in a shorter month its last day
	 */
	record Monthly(int day, LocalTime time) implements Schedule {

		/** @throws IllegalArgumentException if no month has such a day */
		public Monthly {
			if (day < 1 || day > 31) {
				throw new IllegalArgumentException("No month has a day " + day);
			}
		}

		@Override
		public Optional<LocalDateTime> after(LocalDateTime moment) {
			LocalDateTime current = in(YearMonth.from(moment));
			return Optional.of(current.isAfter(moment) ? current : in(YearMonth.from(moment).plusMonths(1)));
		}

		private LocalDateTime in(YearMonth month) {
			return month.atDay(Math.min(day, month.lengthOfMonth())).atTime(time);
		}
	}

	/** The first run after a moment; empty if there is none. */
	Optional<LocalDateTime> after(LocalDateTime moment);

	/** How files and commands write it: {@code off}, {@code daily 03:15} or {@code monthly 5 03:15}. */
	default String text() {
		return switch (this) {
		case Off off -> "off";
		case Daily daily -> "daily " + daily.time();
		case Monthly monthly -> "monthly " + monthly.day() + " " + monthly.time();
		};
	}

	/** Reads such a text; empty if it is none. */
	static Optional<Schedule> parse(String text) {
		Matcher m = Pattern.compile("off|daily (?<at>\\d\\d:\\d\\d)|monthly (?<day>\\d{1,2}) (?<on>\\d\\d:\\d\\d)").matcher(text);
		if (!m.matches()) {
			return Optional.empty();
		}
		try {
			if (m.group("at") != null) {
				return Optional.of(new Daily(LocalTime.parse(m.group("at"))));
			}
			if (m.group("day") != null) {
				return Optional.of(new Monthly(Integer.parseInt(m.group("day")), LocalTime.parse(m.group("on"))));
			}
			return Optional.of(new Off());
		} catch (DateTimeException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
