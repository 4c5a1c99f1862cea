package dk.boligmonitor.ui.dataimport.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.ui.dataimport.drift.Change.Unit;

class ChangeTest {

	private static Optional<Change> change(ProblemCode code, String... arguments) {
		return Change.of(Problem.of(code, Where.file("BORGER.csv"), arguments));
	}

	@Test
	void theNumbersOfAFindingAreFound() {
		assertEquals(Optional.of(new Change(1000, 850, Unit.ROWS)), change(ProblemCode.DRIFT_ROWS, "-15.0", "1000", "850"));
		assertEquals(Optional.of(new Change(0, 40, Unit.ROWS)), change(ProblemCode.DRIFT_CODE_NEW, "herkomst", "x", "40"));
		assertEquals(Optional.of(new Change(40, 0, Unit.ROWS)), change(ProblemCode.DRIFT_CODE_GONE, "herkomst", "x", "40"));
		assertEquals(Optional.of(new Change(12.5, 20, Unit.PERCENT)),
				change(ProblemCode.DRIFT_SHARE, "herkomst", "dansk", "12.5", "20", "0.3"));
		assertEquals(Optional.of(new Change(1, 9.5, Unit.PERCENT)), change(ProblemCode.DRIFT_MISSING, "herkomst", "1", "9.5"));
		assertEquals(Optional.of(new Change(2, 7, Unit.PERCENT)), change(ProblemCode.DRIFT_UNMATCHED, "2", "7"));
	}

	@Test
	void aMissingColumnHasNone() {
		assertEquals(Optional.empty(), change(ProblemCode.DRIFT_COLUMN_GONE, "herkomst"));
		assertEquals(Optional.empty(), change(ProblemCode.DRIFT_ROWS, "-15.0", "mange"));
	}
}
