package dk.boligmonitor.process.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** Whoever reads of a bad row also reads what to do about it. */
class AdviceTest {

	/** Rules that reject a single row. */
	private static final List<ProblemCode> ROW_RULES = List.of(ProblemCode.FIELD_COUNT, ProblemCode.CPR_INVALID,
			ProblemCode.DATE_INVALID, ProblemCode.DATE_FORM, ProblemCode.DATE_IN_FUTURE, ProblemCode.END_BEFORE_START,
			ProblemCode.CODE_UNKNOWN, ProblemCode.NUMBER_INVALID, ProblemCode.NUMBER_SIGNS, ProblemCode.VALUE_MISSING,
			ProblemCode.PERIOD_INVALID, ProblemCode.DUPLICATE_PERSON, ProblemCode.DUPLICATE_ROW, ProblemCode.ADDRESS_INVALID,
			ProblemCode.NOT_YET_BORN, ProblemCode.COORDINATE_INVALID, ProblemCode.DUPLICATE_ADDRESS);

	private static Problem problem(ProblemCode code, String... arguments) {
		return Problem.of(code, Where.cell("BORGER.csv", 17, "herkomst"), arguments);
	}

	@Test
	void everyRuleThatRejectsARowOrWarnsOfDriftSaysWhatToDo() {
		Stream<ProblemCode> drift = Stream.of(ProblemCode.values())
				.filter(c -> c.name().startsWith("DRIFT_") && c != ProblemCode.DRIFT_SEASONAL);
		Stream.concat(ROW_RULES.stream(), drift).forEach(code -> {
			String danish = Texts.in(Language.DANISH).advice(problem(code, "a", "b"));
			String english = Texts.in(Language.ENGLISH).advice(problem(code, "a", "b"));
			assertFalse(danish.isEmpty(), code.name());
			assertFalse(english.isEmpty(), code.name());
			assertNotEquals(danish, english, code.name());
			assertTrue((danish + english).indexOf('{') < 0, danish + english);
		});
	}

	@Test
	void theLikelyMeaningIsNamed() {
		Problem near = problem(ProblemCode.CODE_UNKNOWN, "danks", "dansk, andet", "dansk");
		assertTrue(Texts.in(Language.DANISH).advice(near).startsWith("Menes dansk?"));
		assertTrue(Texts.in(Language.ENGLISH).advice(near).startsWith("Is dansk meant?"));
		assertFalse(Texts.in(Language.DANISH).advice(problem(ProblemCode.CODE_UNKNOWN, "svensk", "dansk")).contains("?"));
	}

	@Test
	void aSentenceThatSaysItAllNeedsNoAdvice() {
		assertEquals("", Texts.in(Language.DANISH).advice(problem(ProblemCode.COLUMN_MISSING, "koen")));
	}

	@Test
	void numbersAreWrittenAsPeopleDoHere() {
		Problem rows = problem(ProblemCode.DRIFT_ROWS, "-12.5", "60000", "52500");
		assertEquals("Antallet af rækker har ændret sig med -12,5 %, fra 60000 til 52500.", Texts.in(Language.DANISH).rule(rows));
		assertEquals("The number of rows has changed by -12.5 %, from 60000 to 52500.", Texts.in(Language.ENGLISH).rule(rows));
		Problem many = problem(ProblemCode.MANY_OTHER_PAYER, "10", "25.0", "20.0");
		assertEquals("10 rækker (25,0 %) betales af en anden kommune; ventet er højst 20 %.", Texts.in(Language.DANISH).rule(many));
	}

	@Test
	void codesOfStatisticsAreWords() {
		Problem share = problem(ProblemCode.DRIFT_SHARE, "kommunekode", "CODE_OWN", "95.0", "80.0", "0.213");
		assertEquals("Andelen med koden (egen kommune) i kommunekode er gået fra 95,0 % til 80,0 % (stabilitetsindeks 0,213).",
				Texts.in(Language.DANISH).rule(share));
		Problem season = problem(ProblemCode.DRIFT_SEASONAL, "DRIFT_ROWS", "ELEV.csv", "CODE_ALL", "5700", "6600", "6640");
		assertEquals("Antal rækker i ELEV.csv (alle) gik fra 5.700 til 6.600 siden sidste leverance, men var 6.640 for tolv måneder "
				+ "siden. Det ser ud til at høre årstiden til.", Texts.in(Language.DANISH).rule(season));
	}
}
