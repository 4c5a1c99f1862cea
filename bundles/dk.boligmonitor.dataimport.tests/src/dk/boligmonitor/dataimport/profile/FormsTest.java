package dk.boligmonitor.dataimport.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.MunicipalityCode;

/** Forms of dates, and names of deliveries. */
class FormsTest {

	private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2015, 3, 31));

	private static Optional<LocalDate> read(String form, String text) {
		return DateForm.of(form).orElseThrow().read(text);
	}

	@Test
	void datesAreReadAsTheirFormSays() {
		assertEquals(DAY, read("YYYY-MM-DD", "2015-03-31"));
		assertEquals(DAY, read("DD.MM.YYYY", "31.03.2015"));
		assertEquals(DAY, read("D/M-YYYY", "31/3-2015"));
		assertEquals(DAY, read("YYYYMMDD", "20150331"));
		assertEquals(DAY, read("YYYYMMDD*", "201503311200"));
		assertEquals(DAY, read("YYYYMMDD*", "20150331"));
		assertEquals(DAY, read("YYYY-MM-DD*", "2015-03-31 10:00:00.000"));
	}

	@Test
	void whatHasAnotherFormIsNoDate() {
		for (String text : new String[] { "2015-3-31", "31-03-2015", "2015-02-30", "2015-00-01", "2015-03-31 ", "x", "",
				"1849-12-31",
				"2015-03-310", "２０15-03-31" }) {
			assertEquals(Optional.empty(), read("YYYY-MM-DD", text), text);
		}
		assertEquals(Optional.empty(), read("DD.MM.YYYY", "3.31.2015"));
		assertEquals(Optional.empty(), read("YYYYMMDD*", "2015033"));
	}

	@Test
	void formsThatWouldHaveToBeGuessedAreNone() {
		for (String form : new String[] { "DD-MM-YY", "YYYY-MM", "YYYY-MM-DD-DD", "DMYYYY", "YYYYMD", "yyyy-mm-dd", "", "*",
				"*YYYY-MM-DD", "YYYY-MMM-DD" }) {
			assertEquals(Optional.empty(), DateForm.of(form), form);
		}
		assertTrue(DateForm.of("D.M.YYYY").isPresent());
	}

	@Test
	void namesTellMunicipalityAndMonth() {
		Naming flis = Naming.of("FLIS_{kommunekode}_{YYYYMM}").orElseThrow();
		Naming.Told told = flis.read("FLIS_0999_201503").orElseThrow();
		assertEquals(Optional.of(new MunicipalityCode("0999")), told.municipality());
		assertEquals(Optional.of(YearMonth.of(2015, 3)), told.month());
		for (String name : new String[] { "FLIS_0999_201513", "FLIS_999_201503", "flis_0999_201503", "FLIS_0999_201503x", "" }) {
			assertEquals(Optional.empty(), flis.read(name), name);
		}
		Naming split = Naming.of("*{MM}.{YYYY}*").orElseThrow();
		assertEquals(Optional.of(YearMonth.of(2015, 3)), split.read("leverance 03.2015 (ny)").orElseThrow().month());
		assertEquals(Optional.empty(), split.read("leverance 03.2015").orElseThrow().municipality());
		assertEquals(new Naming.Told(Optional.empty(), Optional.empty()), Naming.ASK.read("anything").orElseThrow());
	}

	@Test
	void patternsThatTellHalfAMonthAreNone() {
		for (String pattern : new String[] { "{YYYY}", "{MM}", "{dag}", "{", "", "{YYYYMM}{YYYYMM}", "{YYYYMM}{YYYY}{MM}" }) {
			assertEquals(Optional.empty(), Naming.of(pattern), pattern);
		}
	}
}
