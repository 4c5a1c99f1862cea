package dk.boligmonitor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** When the workbench fetches next, and how that is written. */
class ScheduleTest {

	private static Optional<LocalDateTime> after(String schedule, String moment) {
		return Schedule.parse(schedule).orElseThrow().after(LocalDateTime.parse(moment));
	}

	private static Optional<LocalDateTime> at(String moment) {
		return Optional.of(LocalDateTime.parse(moment));
	}

	@Test
	void daily() {
		assertEquals(at("2015-04-01T03:15"), after("daily 03:15", "2015-04-01T03:14:59"));
		assertEquals(at("2015-04-02T03:15"), after("daily 03:15", "2015-04-01T03:15"));
		assertEquals(at("2016-01-01T03:15"), after("daily 03:15", "2015-12-31T23:00"));
	}

	@Test
	void monthly() {
		assertEquals(at("2015-04-05T20:00"), after("monthly 5 20:00", "2015-04-05T19:59"));
		assertEquals(at("2015-05-05T20:00"), after("monthly 5 20:00", "2015-04-05T20:00"));
	}

	@Test
	void theLastDayOfAShortMonth() {
		assertEquals(at("2015-02-28T06:00"), after("monthly 31 06:00", "2015-02-01T00:00"));
		assertEquals(at("2016-02-29T06:00"), after("monthly 31 06:00", "2016-01-31T06:00"));
		assertThrows(IllegalArgumentException.class, () -> new Schedule.Monthly(32, LocalTime.MIDNIGHT));
	}

	@Test
	void never() {
		assertEquals(Optional.empty(), after("off", "2015-04-01T00:00"));
	}

	@Test
	void textsAreReadAsTheyAreWritten() {
		for (String text : List.of("off", "daily 03:15", "monthly 5 20:00")) {
			assertEquals(text, Schedule.parse(text).orElseThrow().text());
		}
		for (String text : List.of("", "dayly 03:15", "daily 25:00", "monthly 0 03:15", "monthly 32 03:15", "daily 3:15")) {
			assertEquals(Optional.empty(), Schedule.parse(text), text);
		}
	}
}
