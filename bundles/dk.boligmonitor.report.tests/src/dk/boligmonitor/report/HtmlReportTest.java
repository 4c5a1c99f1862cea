package dk.boligmonitor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.classification.Classifier;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Unit;

@TestInstance(Lifecycle.PER_CLASS)
class HtmlReportTest {

	private final Path dir;
	private final Example example = new Example();
	private final String danish;

	HtmlReportTest(@TempDir Path dir) throws ReportException, IOException {
		this.dir = dir;
		danish = html(example.results(), Language.DANISH);
	}

	private String html(List<AreaResult> results, Language language) throws ReportException, IOException {
		return Files.readString(new HtmlReport().write(example.input(results, language), dir));
	}

	@Test
	void theFileIsNamedAfterMunicipalityAndNewestPeriodAndNothingElseRemains() throws ReportException, IOException {
		AreaResult one = example.results().getLast();
		Path file = new HtmlReport().write(example.input(List.of(one), Language.DANISH), dir.resolve("ny/mappe"));
		assertEquals("boligmonitor-0999-2015K1.html", file.getFileName().toString());
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void theSlashOfASchoolYearIsReplaced() throws ReportException {
		IndicatorInfo indicator = Example.indicators().getLast();
		AreaResult grades = Example.result(example.areas.get(0), indicator, Period.parse("2014/15").orElseThrow(),
				new Outcome.Value(Example.figures(indicator, 134, 20)));
		Path file = new HtmlReport().write(example.input(List.of(grades), Language.DANISH), dir);
		assertEquals("boligmonitor-0999-2014-15.html", file.getFileName().toString());
	}

	@Test
	void needsNoOtherFileAndNoScript() throws ReportException, IOException {
		String html = danish;
		assertFalse(html.contains("http:") || html.contains("https:"), "a network address");
		assertFalse(html.contains("<script") || html.contains("<link") || html.contains("@import"));
		Matcher references = Pattern.compile("(?:src|href)=\"([^\"]{1,30})").matcher(html);
		int seen = 0;
		while (references.find()) {
			seen++;
			assertTrue(references.group(1).startsWith("#") || references.group(1).startsWith("data:image/png"),
					references.group(1));
		}
		assertTrue(seen > 20);
	}

	@Test
	void everyLinkHasATarget() throws ReportException, IOException {
		String html = danish;
		Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
		while (links.find()) {
			assertTrue(html.contains(" id=\"" + links.group(1) + "\""), links.group(1));
		}
	}

	@Test
	void namesAreEscaped() throws ReportException, IOException {
		String html = danish;
		assertFalse(html.contains("Tårnby <Park>"));
		assertTrue(html.contains("Tårnby &lt;Park&gt; &amp; &quot;Co&quot;"));
	}

	@Test
	void everyStateAndTheAssumptionAreNamed() throws ReportException, IOException {
		String html = danish;
		for (String words : List.of("Diskretioneret: for få personer", "Ingen data: data af denne slags",
				"Ikke relevant: ingen personer i nævneren", "Beregning fejlet i dk.partner.pack",
				"Usikker: leverancerne dækker ikke hele perioden", "Definitionen er en antagelse", "Udsat (rød)",
				"Over kommunen", "lang=\"da\"", "1. kvartal 2015", "2. april 2015 kl. 10.15", "59.214 (98,7\u00a0%)")) {
			assertTrue(html.contains(words), words);
		}
	}

	@Test
	void englishHasNoDanishWordsOfOurs() throws ReportException, IOException {
		String html = html(example.results(), Language.ENGLISH);
		assertTrue(html.contains("lang=\"en\"") && html.contains("Exposed (red)") && html.contains("98.7%"));
		assertFalse(html.contains("Udsat (rød)") || html.contains("Diskretioneret") || html.contains("Hele kommunen"));
	}

	@Test
	void aRoundedValueNeverContradictsItsCategory() throws ReportException, IOException {
		IndicatorInfo indicator = Example.indicator("kl.anbringelser", "Anbringelser", "Børn og unge", Kind.PROPORTION,
				Unit.PERCENT, Direction.HIGHER_IS_WORSE, CategoryRule.KL);
		// 12.97 is yellow, but 13,0 would be red
		List<AreaResult> results = new Classifier().classify(List.of(
				Example.result(Example.MUNICIPALITY, indicator, Example.NEW,
						new Outcome.Value(Example.figures(indicator, 1000, 10_000))),
				Example.result(example.areas.get(0), indicator, Example.NEW,
						new Outcome.Value(Example.figures(indicator, 1297, 10_000)))));
		String html = html(results, Language.DANISH);
		assertTrue(html.contains("12,97"));
		assertFalse(html.contains(">13,0<"));
	}

	@Test
	void aReportWithoutResultsIsABug() {
		assertThrows(IllegalArgumentException.class,
				() -> new HtmlReport().write(example.input(List.of(), Language.DANISH), dir));
	}

	@Test
	void aFolderThatCannotBeMadeIsAnEnvironmentProblem() throws IOException {
		Path file = Files.writeString(dir.resolve("fil"), "her");
		ReportException e = assertThrows(ReportException.class,
				() -> new HtmlReport().write(example.input(List.of(example.results().getLast()), Language.DANISH), file));
		assertTrue(e.file().endsWith("boligmonitor-0999-2015K1.html"));
	}

	@Test
	void aSuppressedResultLeavesNoFigureBehind() throws ReportException, IOException {
		IndicatorInfo indicator = Example.indicators().get(7);
		List<AreaResult> results = new Classifier().classify(List.of(
				Example.result(Example.MUNICIPALITY, indicator, Example.NEW,
						new Outcome.Value(Example.figures(indicator, 1000, 10_000))),
				Example.result(example.areas.get(0), indicator, Example.NEW,
						new Outcome.Suppressed(Reason.SMALL_NUMERATOR)),
				Example.result(AreaRef.rest(Example.SET), indicator, Example.NEW,
						new Outcome.Suppressed(Reason.SMALL_COMPLEMENT))));
		String html = html(results, Language.DANISH);
		Matcher rows = Pattern.compile("<tr class=\"(?:area|rest)\">(.*?)</tr>", Pattern.DOTALL).matcher(html);
		int seen = 0;
		while (rows.find()) {
			seen++;
			String shown = rows.group(1).replaceAll("<[^>]*>", " ").replaceAll("■ *0 *▲ *0", " ");
			assertFalse(shown.matches("(?s).*\\d.*"), shown);
			assertFalse(rows.group(1).contains("Udsat"), rows.group(1));
		}
		assertEquals(4, seen);
	}
}
