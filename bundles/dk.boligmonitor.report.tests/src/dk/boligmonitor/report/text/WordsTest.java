package dk.boligmonitor.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Unit;

class WordsTest {

	private final Words danish = new Words(Texts.danish());
	private final Words english = new Words(Texts.english());

	private static Properties file(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Objects.requireNonNull(Texts.class.getResourceAsStream(name)),
				StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	@Test
	void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
		Properties da = file("messages.properties");
		Properties en = file("messages_en.properties");
		assertEquals(new TreeSet<>(da.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
		for (String key : da.stringPropertyNames()) {
			for (int i = 0; i < 3; i++) {
				String place = "{" + i + "}";
				assertEquals(da.getProperty(key).contains(place), en.getProperty(key).contains(place), key);
			}
			for (Properties file : List.of(da, en)) {
				assertFalse(file.getProperty(key).isBlank(), key);
				assertFalse(file.getProperty(key).replace("''", "").contains("'"), "lone apostrophe: " + key);
			}
		}
	}

	@Test
	void everyCodeHasItsWords() {
		Figures figures = new Figures(1, 2, 50, Optional.empty());
		for (Words words : List.of(danish, english)) {
			for (Mark mark : Mark.values()) {
				assertFalse(words.mark(mark).isBlank());
			}
			List<Outcome> outcomes = new ArrayList<>(List.of(new Outcome.Value(figures), new Outcome.Failed("pack", "x")));
			for (Reason reason : Reason.values()) {
				outcomes.add(new Outcome.Unreliable(figures, reason));
				outcomes.add(new Outcome.NoData(reason));
				outcomes.add(new Outcome.Suppressed(reason));
				outcomes.add(new Outcome.NotApplicable(reason));
			}
			for (Outcome outcome : outcomes) {
				assertFalse(words.state(outcome).isBlank());
			}
			for (Unit unit : Unit.values()) {
				assertFalse(words.texts().of("unit." + unit).isBlank() || words.texts().of("unit.short." + unit).isBlank());
			}
		}
		assertThrows(IllegalArgumentException.class, () -> danish.texts().of("no.such.key"));
	}

	/** Which rule hid a figure would tell of the few persons behind it. */
	@Test
	void allReasonsOfSuppressionSoundAlike() {
		assertEquals(1, List.of(Reason.SMALL_NUMERATOR, Reason.SMALL_COMPLEMENT, Reason.SMALL_DENOMINATOR,
				Reason.SMALL_POPULATION).stream().map(r -> danish.state(new Outcome.Suppressed(r))).distinct().count());
	}

	@Test
	void numbersFollowTheLanguage() {
		assertEquals("1.234,5", danish.numbers().fixed(1234.45, 1));
		assertEquals("1,234.5", english.numbers().fixed(1234.45, 1));
		assertEquals("−0,5", danish.numbers().fixed(-0.5, 1));
		assertEquals("0,0", danish.numbers().fixed(-0.04, 1));
		assertEquals("59.214", danish.numbers().count(59_214));
		assertEquals("12,25", danish.numbers().count(12.25));
	}

	@Test
	void periodsAreReadable() {
		assertEquals(List.of("31. januar 2015", "januar 2015", "1. kvartal 2015", "2. halvår 2015", "2015",
				"skoleåret 2014/15"), List.of("2015-01-31", "2015-01", "2015K1", "2015H2", "2015", "2014/15").stream()
						.map(t -> danish.period(Period.parse(t).orElseThrow())).toList());
		assertTrue(english.period(Period.parse("2015K3").orElseThrow()).equals("quarter 3 of 2015"));
	}

	@Test
	void distancesUseKilometres() {
		assertEquals("500 m", danish.distance(500));
		assertEquals("2 km", danish.distance(2000));
	}
}
