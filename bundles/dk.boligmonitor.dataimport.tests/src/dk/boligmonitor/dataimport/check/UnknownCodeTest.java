package dk.boligmonitor.dataimport.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

class UnknownCodeTest {

	private static Optional<UnknownCode> of(ProblemCode code, String... arguments) {
		return UnknownCode.of(Problem.of(code, Where.cell("BORGER.csv", 7, "herkomst"), arguments));
	}

	@Test
	void anUnknownCodeCanBeGivenAMeaning() {
		assertEquals(Optional.of(new UnknownCode("BORGER.csv", "herkomst", "svensk", List.of("dansk", "norsk"),
				Optional.empty())),
				of(ProblemCode.CODE_UNKNOWN, "svensk", "dansk, norsk"));
		assertEquals(Optional.of(new UnknownCode("BORGER.csv", "herkomst", "nork", List.of("norsk", "dansk"),
				Optional.of("norsk"))),
				of(ProblemCode.CODE_UNKNOWN, "nork", "dansk, norsk", "norsk"));
		assertEquals(List.of("10", "20"), of(ProblemCode.CODE_UNKNOWN, "30", "10, 20").orElseThrow().meanings());
	}

	/** What was masked cannot be looked up, and no meaning can be chosen where no codes are listed. */
	@Test
	void otherProblemsHaveNoMeaningToChoose() {
		for (String masked : List.of("xxxxx", "******-****", "xxxx *", "12-*", "abcd…", "", "?-")) {
			assertEquals(Optional.empty(), of(ProblemCode.CODE_UNKNOWN, masked, "dansk, norsk"), masked);
		}
		for (String description : List.of("0–99", "01–99", "≤ 64", "2013/14")) {
			assertEquals(Optional.empty(), of(ProblemCode.CODE_UNKNOWN, "100", description), description);
		}
		assertEquals(Optional.empty(), of(ProblemCode.CODE_UNKNOWN, "100"));
		assertEquals(Optional.empty(), of(ProblemCode.DATE_INVALID, "100", "dansk, norsk"));
	}
}
