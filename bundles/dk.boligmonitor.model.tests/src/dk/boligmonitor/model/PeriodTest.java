package dk.boligmonitor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PeriodTest {

	private static void spans(String text, Period.Kind kind, String first, String last) {
		Period period = Period.parse(text).orElseThrow();
		assertEquals(new Period(kind, LocalDate.parse(first), LocalDate.parse(last)), period);
		assertEquals(text, period.toString(), "writes what it reads");
	}

	@Test
	void readsTheSixFormsOfTheContract() {
		spans("2015-01-31", Period.Kind.DATE, "2015-01-31", "2015-01-31");
		spans("2015-01", Period.Kind.MONTH, "2015-01-01", "2015-01-31");
		spans("2016-02", Period.Kind.MONTH, "2016-02-01", "2016-02-29");
		spans("2015K1", Period.Kind.QUARTER, "2015-01-01", "2015-03-31");
		spans("2015K4", Period.Kind.QUARTER, "2015-10-01", "2015-12-31");
		spans("2015H1", Period.Kind.HALF_YEAR, "2015-01-01", "2015-06-30");
		spans("2015H2", Period.Kind.HALF_YEAR, "2015-07-01", "2015-12-31");
		spans("2015", Period.Kind.YEAR, "2015-01-01", "2015-12-31");
		spans("2014/15", Period.Kind.SCHOOL_YEAR, "2014-08-01", "2015-07-31");
		spans("1999/00", Period.Kind.SCHOOL_YEAR, "1999-08-01", "2000-07-31");
	}

	@Test
	void readsNothingElse() {
		for (String text : List.of("", "2015K5", "2015K0", "2015H3", "2015-13", "2015-02-30", "2014/16", "15", "2015Q1", "2015k1",
				"2015-1", " 2015", "2015K1 ")) {
			assertEquals(Optional.empty(), Period.parse(text), text);
		}
	}

	@Test
	void standsInASeriesByItsLastDay() {
		Period quarter = Period.parse("2015K1").orElseThrow();
		assertTrue(Period.parse("2014").orElseThrow().compareTo(quarter) < 0);
		assertTrue(Period.parse("2015-03").orElseThrow().compareTo(quarter) > 0, "same last day: the longer one first");
		assertEquals(0, quarter.compareTo(quarter));
	}

	@Test
	void endsNotBeforeItBegins() {
		LocalDate day = LocalDate.of(2015, 1, 2);
		assertThrows(IllegalArgumentException.class, () -> new Period(Period.Kind.DATE, day, day.minusDays(1)));
	}

	@Test
	void latestExaminedYearTurnsOnTheLastOfJune() {
		assertEquals(new SchoolYear(2013), SchoolYear.latestExamined(LocalDate.of(2015, 6, 29)));
		assertEquals(new SchoolYear(2014), SchoolYear.latestExamined(LocalDate.of(2015, 6, 30)));
		assertEquals(new SchoolYear(2014), SchoolYear.latestExamined(LocalDate.of(2015, 7, 31)));
		assertEquals(new SchoolYear(2014), SchoolYear.latestExamined(LocalDate.of(2015, 8, 1)));
		assertEquals(new SchoolYear(2013), SchoolYear.latestExamined(LocalDate.of(2015, 3, 31)));
	}

	@Test
	void schoolYearContainsAugustToJuly() {
		assertEquals("2014/15", SchoolYear.containing(LocalDate.of(2014, 8, 1)).toString());
		assertEquals("2014/15", SchoolYear.containing(LocalDate.of(2015, 7, 31)).toString());
		assertEquals("2015/16", SchoolYear.containing(LocalDate.of(2015, 8, 1)).toString());
	}
}
