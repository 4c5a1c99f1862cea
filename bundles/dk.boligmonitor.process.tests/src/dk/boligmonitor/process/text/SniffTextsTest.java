package dk.boligmonitor.process.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.sniff.ColumnGuess.Confidence;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Question;

/** Everything that can be found in a file or asked about it has a sentence in each language. */
class SniffTextsTest {

	private static List<String> all(Language language) {
		Texts texts = Texts.in(language);
		List<String> sentences = new ArrayList<>();
		for (Finding.Code code : Finding.Code.values()) {
			sentences.add(texts.finding(Finding.of(code, "a", "b", "c")));
		}
		for (Question.Code code : Question.Code.values()) {
			sentences.add(texts.question(new Question(code, "id", "file", List.of("a", "b", "c"), List.of(), Optional.empty())));
		}
		for (Confidence confidence : Confidence.values()) {
			sentences.add(texts.confidence(confidence));
		}
		return sentences;
	}

	@Test
	void everyCodeHasASentenceInBothLanguages() {
		List<String> danish = all(Language.DANISH);
		List<String> english = all(Language.ENGLISH);
		for (int i = 0; i < danish.size(); i++) {
			assertFalse(danish.get(i).isBlank() || danish.get(i).contains("{"), danish.get(i));
			assertFalse(english.get(i).isBlank() || english.get(i).contains("{"), english.get(i));
			assertNotEquals(danish.get(i), english.get(i));
		}
	}

	@Test
	void choicesHaveWords() {
		Texts texts = Texts.in(Language.ENGLISH);
		for (String choice : List.of(Question.COMMA_DECIMAL, Question.POINT_DECIMAL, Question.DAY_FIRST, Question.MONTH_FIRST,
				Question.CPR, Question.IDENTIFIER, Question.NAMES, Question.ROW, Question.ZERO, Question.UNKNOWN,
				Question.LEAVE_OUT)) {
			assertNotEquals(choice, texts.choice(choice));
		}
		assertEquals("BORGER", texts.choice("BORGER"));
		assertEquals("2", texts.choice("2"));
	}
}
