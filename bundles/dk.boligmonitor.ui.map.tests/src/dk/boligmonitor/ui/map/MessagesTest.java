package dk.boligmonitor.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

class MessagesTest {

	/** A class beside each message file, by bundle. */
	private static final Map<String, List<String>> NEIGHBOURS = Map.of("dk.boligmonitor.ui",
			List.of("Session", "part.DataTable", "text.Wording", "command.StepHandler"), "dk.boligmonitor.ui.dataimport",
			List.of("DeliveriesView"), "dk.boligmonitor.ui.geocoding", List.of("RegisterView"), "dk.boligmonitor.ui.indicator",
			List.of("ResultsView"), "dk.boligmonitor.ui.map", List.of("MapView"));

	@Test
	void bothLanguagesSayTheSameThings() throws ClassNotFoundException {
		for (String bundle : NEIGHBOURS.keySet()) {
			for (String name : NEIGHBOURS.getOrDefault(bundle, List.of())) {
				Class<?> neighbour = Platform.getBundle(bundle).loadClass(bundle + "." + name);
				Set<String> danish = MessageFile.beside(neighbour, Language.DANISH).keys();
				assertTrue(danish.size() > 2, name);
				assertEquals(danish, MessageFile.beside(neighbour, Language.ENGLISH).keys(), name);
			}
		}
	}

	@Test
	void englishIsEnglish() {
		assertEquals("Map", MessageFile.beside(MapView.class, Language.ENGLISH).get("map"));
		assertEquals("Kort", MessageFile.beside(MapView.class, Language.DANISH).get("map"));
	}

	@Test
	void everyMarkHasAName() {
		MessageFile words = MessageFile.beside(MapView.class, Language.DANISH);
		Stream.of(Mark.values()).forEach(m -> assertNotEquals("", words.get("mark." + m.name()) + words.get("short." + m.name())));
	}

	@Test
	void danishHasDecimalCommaAndPointsBetweenThousands() {
		Wording danish = Wording.in(Language.DANISH);
		assertEquals("1.234.567", danish.count(1_234_567));
		assertEquals("12,35", danish.number(12.345678, 2));
		assertEquals("33,3 %", danish.percent(1, 3));
		assertEquals(Wording.NOTHING, danish.percent(0, 0));
	}
}
