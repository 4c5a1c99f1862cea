package dk.boligmonitor.indicator.kl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import dk.boligmonitor.indicator.IndicatorDefinition;
import dk.boligmonitor.indicator.IndicatorRunner;
import dk.boligmonitor.indicator.registry.RegistryCatalogue;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.RawResult;

class KlPackTest {

	private static final List<String> CASES = List.of("boern_u18", "etnisk", "alder", "fraflytning", "anbringelser",
			"forebyggende", "karakter", "segregering");
	private static final double ROUNDING = 1e-9;

	private static List<IndicatorDefinition> definitions = List.of();

	@BeforeAll
	static void readThePack() throws IOException {
		RegistryCatalogue catalogue = KlPack.catalogue("plugin.properties");
		assertEquals(List.of(), catalogue.problems());
		definitions = catalogue.definitions();
	}

	private static IndicatorInfo info(String id) {
		return definitions.stream().map(IndicatorDefinition::info).filter(i -> i.id().value().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void indicatorsStandInTheOrderOfTheGuide() {
		assertEquals(
				List.of("kl.boern_u18", "kl.etnisk", "kl.alder/0-5", "kl.alder/6-17", "kl.alder/18-64", "kl.alder/65-74",
						"kl.alder/75+", "kl.fraflytning", "kl.anbringelser", "kl.forebyggende", "kl.karakter", "kl.segregering"),
				definitions.stream().map(d -> d.info().id().value()).toList());
		assertEquals(Set.of("dk.boligmonitor.indicator.kl"),
				definitions.stream().map(d -> d.info().pack()).collect(Collectors.toSet()));
	}

	@Test
	void textsAreDanishByDefaultAndThereInBothLanguages() throws IOException {
		assertEquals("Børn og unge under 18 år", info("kl.boern_u18").name());
		assertEquals("Beboersammensætning", info("kl.alder/75+").theme());
		List<IndicatorDefinition> english = KlPack.catalogue("plugin_en.properties").definitions();
		assertEquals("Children and young people under 18", english.get(0).info().name());
		for (int i = 0; i < definitions.size(); i++) {
			IndicatorInfo da = definitions.get(i).info();
			IndicatorInfo en = english.get(i).info();
			assertTrue(List.of(da.name(), da.theme(), da.description(), da.reading()).stream().noneMatch(t -> t.startsWith("%")));
			assertNotEquals(da.reading(), en.reading());
			assertNotEquals(da.description(), en.description());
		}
		assertEquals(KlPack.texts("plugin.properties").keySet(), KlPack.texts("plugin_en.properties").keySet());
	}

	@Test
	void assumptionsAreSaidInTheText() {
		for (IndicatorDefinition definition : definitions) {
			IndicatorInfo info = definition.info();
			assertTrue(!info.assumption() || info.reading().contains("antagelse"), info.id().value());
		}
		assertFalse(info("kl.boern_u18").assumption());
		assertTrue(info("kl.anbringelser").assumption());
	}

	@Test
	void judgementAndGuard() {
		assertEquals(new CategoryRule(CategoryRule.Basis.DIFFERENCE, 0.5, 1.0), info("kl.karakter").rule());
		assertEquals(Direction.LOWER_IS_WORSE, info("kl.karakter").direction());
		assertEquals(CategoryRule.KL, info("kl.anbringelser").rule());
		assertEquals(Direction.HIGHER_IS_WORSE, info("kl.anbringelser").direction());
		assertEquals(Direction.NEUTRAL, info("kl.alder/0-5").direction());
		assertEquals(DisclosureClass.OPEN, info("kl.alder/0-5").disclosure());
		assertEquals(DisclosureClass.SENSITIVE, info("kl.etnisk").disclosure());
		assertEquals(DisclosureClass.INTERNAL, info("kl.karakter").disclosure());
		assertEquals(10, info("kl.karakter").minDenominator());
		assertEquals(3, info("kl.karakter").minNumerator());
	}

	@Test
	void everyIndicatorHasACase() throws IOException {
		Set<String> covered = new HashSet<>();
		for (String name : CASES) {
			CaseFile.read(name).expected().forEach(row -> covered.add(row.get("indikator")));
		}

		assertEquals(definitions.stream().map(d -> d.info().id().value()).collect(Collectors.toSet()), covered);
	}

	/** One test for each expected figure of each case. */
	@TestFactory
	List<DynamicTest> figuresCountedByHand() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		for (String name : CASES) {
			CaseFile file = CaseFile.read(name);
			List<RawResult> results = new IndicatorRunner().run(definitions, file.calculation(), Progress.NONE);
			for (Map<String, String> row : file.expected()) {
				String title = row.get("indikator") + " " + row.get("omraade") + ": " + row.get("hvordan");
				tests.add(DynamicTest.dynamicTest(title, () -> assertFigures(row, find(results, row))));
			}
		}
		assertTrue(tests.size() >= 4 * CASES.size());
		return tests;
	}

	private static RawResult find(List<RawResult> results, Map<String, String> row) {
		return results.stream().filter(r -> r.indicator().id().value().equals(row.get("indikator")))
				.filter(r -> (r.area().set().equals(AreaSet.MUNICIPALITY) ? AreaSet.MUNICIPALITY : r.area().code().value())
						.equals(row.get("omraade")))
				.findFirst().orElseThrow();
	}

	private static void assertFigures(Map<String, String> row, RawResult result) {
		assertEquals(row.get("tilstand"), result.outcome().state());
		Optional<Figures> figures = result.outcome().shown();
		assertEquals(row.get("taeller"), figures.map(f -> plain(f.numerator())).orElse(""));
		assertEquals(row.get("naevner"), figures.map(f -> plain(f.denominator())).orElse(""));
		figures.ifPresent(f -> assertEquals(Double.parseDouble(row.get("vaerdi")), f.value(), ROUNDING));
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}
}
