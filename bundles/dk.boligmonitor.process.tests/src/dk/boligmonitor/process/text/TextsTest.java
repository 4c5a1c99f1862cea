package dk.boligmonitor.process.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Status;

/** Every code has a sentence in each language. */
class TextsTest {

	private static List<String> all(Language language) {
		Texts texts = Texts.in(language);
		Figures figures = new Figures(1, 2, 50, Optional.empty());
		List<Supplier<String>> sentences = new ArrayList<>();
		for (ProblemCode code : ProblemCode.values()) {
			sentences.add(() -> texts.problem(Problem.of(code, Where.cell("BORGER.csv", 17, "cpr"), "a", "b", "c", "d", "e",
					"f")));
		}
		for (MonitorException.Fault fault : MonitorException.Fault.values()) {
			sentences.add(() -> texts.fault(new MonitorException(fault, List.of("a", "b", "c", "d", "e"), null)));
		}
		Stream.of(Reason.values()).forEach(r -> sentences.add(() -> texts.reason(r)));
		Stream.of(Category.values()).forEach(c -> sentences.add(() -> texts.category(c)));
		Stream.of(Step.values()).forEach(s -> sentences.add(() -> texts.step(s)));
		Stream.of(Status.Next.values()).forEach(n -> sentences.add(() -> texts.next(n)));
		Stream.of(LogAction.values()).forEach(a -> sentences.add(() -> texts.action(a.name())));
		Stream.of(Setting.values()).forEach(x -> sentences.add(() -> texts.setting(x)));
		Stream.of(new Outcome.Value(figures), new Outcome.Unreliable(figures, Reason.HISTORY_INCOMPLETE),
				new Outcome.NoData(Reason.NO_ROWS), new Outcome.Suppressed(Reason.SMALL_NUMERATOR),
				new Outcome.NotApplicable(Reason.EMPTY_POPULATION), new Outcome.Failed("pack", "detail"))
				.forEach(o -> sentences.add(() -> texts.state(o)));
		return sentences.stream().map(Supplier::get).toList();
	}

	@Test
	void everyCodeHasASentenceInBothLanguages() {
		List<String> danish = all(Language.DANISH);
		List<String> english = all(Language.ENGLISH);
		assertEquals(danish.size(), english.size());
		for (int i = 0; i < danish.size(); i++) {
			assertFalse(danish.get(i).isBlank());
			assertFalse(danish.get(i).contains("{"), danish.get(i));
			assertFalse(english.get(i).contains("{"), english.get(i));
			assertFalse(danish.get(i).equals(english.get(i)) && danish.get(i).length() > 30, danish.get(i));
		}
	}

	@Test
	void aProblemSaysWhereItIs() {
		Problem problem = Problem.of(ProblemCode.DATE_INVALID, Where.cell("BORGER.csv", 1217, "foedselsdato"), "2005-**-**");
		assertEquals("BORGER.csv, linje 1217, kolonne foedselsdato: 2005-**-** er ikke en dato. Datoer skrives ÅÅÅÅ-MM-DD.",
				Texts.in(Language.DANISH).problem(problem));
		Problem file = Problem.of(ProblemCode.FILE_EMPTY, Where.file("ELEV.csv"));
		assertTrue(Texts.in(Language.ENGLISH).problem(file).startsWith("ELEV.csv: The file is empty"));
	}

	@Test
	void danishUnlessEnglish() {
		assertEquals(Language.DANISH, Language.of(Locale.of("sv")));
		assertEquals(Language.DANISH, Language.of(Locale.ROOT));
		assertEquals(Language.ENGLISH, Language.of(Locale.US));
	}
}
