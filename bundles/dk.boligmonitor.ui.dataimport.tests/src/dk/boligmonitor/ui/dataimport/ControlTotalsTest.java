package dk.boligmonitor.ui.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.process.FileSummary;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.ui.text.Wording;

class ControlTotalsTest {

	@Test
	void readIsStoredPlusRejectedPlusDuplicates() {
		ControlTotals totals = ControlTotals.of(List.of(new FileSummary("BORGER.csv", 1500, 3, 2, 1400, 60, 35, 12),
				new FileSummary("ELEV.csv", 10, 0, 0, 10, 0, 0, 0)));
		assertEquals(new ControlTotals(1510, 1505, 3, 2), totals);
		assertTrue(totals.balanced());
		assertEquals("✓", totals.mark());
		assertTrue(totals.line(Wording.in(Language.DANISH)).contains("1.510"), totals.line(Wording.in(Language.DANISH)));
	}

	@Test
	void aLostRowIsSaid() {
		ControlTotals totals = ControlTotals.of(List.of(new FileSummary("BORGER.csv", 10, 1, 0, 8, 0, 0, 0)));
		assertFalse(totals.balanced());
		assertEquals("⚠", totals.mark());
		assertTrue(totals.line(Wording.in(Language.DANISH)).endsWith("⚠"));
	}
}
