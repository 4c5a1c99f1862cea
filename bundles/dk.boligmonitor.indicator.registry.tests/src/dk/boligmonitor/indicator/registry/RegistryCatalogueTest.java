package dk.boligmonitor.indicator.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.indicator.CatalogueProblem;
import dk.boligmonitor.indicator.CatalogueProblem.Code;
import dk.boligmonitor.indicator.IndicatorDefinition;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Kind;

class RegistryCatalogueTest {

	private static final String SOUND = """
			<indicator id="p.sound" name="Sound" theme="t" table="borger" kind="proportion" unit="pct" decimals="1"
			    direction="neutral" disclosure="open" minNumerator="3" minDenominator="10" source="FLIS" version="1"
			    description="d" reading="r">
			  <numerator expression="alder &lt; 18"/>
			  <denominator expression="INCLUDE"/>
			</indicator>
			""";
	private static final String OTHER = SOUND.replace("p.sound", "p.other");

	private static RegistryCatalogue pack(String indicators) throws IOException {
		return new TestRegistry().packs("com.partner",
				"<pack id='p' name='P' version='1'><theme id='t' name='Theme'/>%s</pack>".formatted(indicators)).catalogue();
	}

	private static List<String> ids(RegistryCatalogue catalogue) {
		return catalogue.definitions().stream().map(d -> d.info().id().value()).toList();
	}

	/** One indicator with a fault is left out and named; the sound one beside it stays. */
	private static void assertProblem(Code code, String indicator, List<String> arguments, String faulty) throws IOException {
		RegistryCatalogue catalogue = pack(faulty + OTHER);

		assertEquals(List.of("p.other"), ids(catalogue), faulty);
		CatalogueProblem problem = catalogue.problems().get(0);
		assertEquals(1, catalogue.problems().size(), catalogue.problems().toString());
		assertEquals(code, problem.code());
		assertEquals("com.partner", problem.pack());
		assertEquals(indicator, problem.indicator());
		assertEquals(arguments, problem.arguments());
	}

	@Test
	void soundDeclarationIsRead() throws IOException {
		RegistryCatalogue catalogue = pack(SOUND);

		assertEquals(List.of(), catalogue.problems());
		IndicatorDefinition definition = catalogue.definitions().get(0);
		assertEquals(new IndicatorDefinition.Part("borger", "alder < 18"), definition.numerator());
		assertEquals("Theme", definition.info().theme());
		assertEquals(Kind.PROPORTION, definition.info().kind());
		assertEquals(CategoryRule.KL, definition.info().rule());
		assertEquals("com.partner", definition.info().pack());
	}

	@Test
	void attributesThatAreMissingOrWrong() throws IOException {
		assertProblem(Code.ATTRIBUTE_MISSING, "", List.of("indicator", "id"), SOUND.replace("id=\"p.sound\"", ""));
		assertProblem(Code.ATTRIBUTE_MISSING, "p.sound", List.of("indicator", "name"), SOUND.replace("name=\"Sound\"", "name=' '"));
		assertProblem(Code.ATTRIBUTE_MISSING, "p.sound", List.of("indicator", "reading"), SOUND.replace("reading=\"r\"", ""));
		assertProblem(Code.NUMBER_INVALID, "p.sound", List.of("minDenominator", "ti"), SOUND.replace("\"10\"", "\"ti\""));
		assertProblem(Code.NUMBER_INVALID, "p.sound", List.of("minDenominator", "NaN"), SOUND.replace("\"10\"", "\"NaN\""));
		assertProblem(Code.NUMBER_INVALID, "p.sound", List.of("minDenominator", "-1"), SOUND.replace("\"10\"", "\"-1\""));
		assertProblem(Code.NUMBER_INVALID, "p.sound", List.of("version", "1.5"), SOUND.replace("version=\"1\"", "version=\"1.5\""));
		assertProblem(Code.NUMBER_INVALID, "p.sound", List.of("version", "0"), SOUND.replace("version=\"1\"", "version=\"0\""));
		assertProblem(Code.CODE_NOT_ALLOWED, "p.sound", List.of("direction", "up", "higherIsWorse lowerIsWorse neutral"),
				SOUND.replace("neutral", "up"));
		assertProblem(Code.THEME_UNKNOWN, "p.sound", List.of("x"), SOUND.replace("theme=\"t\"", "theme=\"x\""));
		assertProblem(Code.LIMITS_INVALID, "p.sound", List.of("0.3", "0.1"),
				SOUND.replace("kind=", "basis='ratio' yellow='0.3' red='0.1' kind="));
		assertProblem(Code.ATTRIBUTE_MISSING, "p.sound", List.of("indicator", "red"),
				SOUND.replace("kind=", "basis='ratio' yellow='0.3' kind="));
	}

	@Test
	void partsThatAreMissingOrWrong() throws IOException {
		assertProblem(Code.ELEMENT_MISSING, "p.sound", List.of("denominator"),
				SOUND.replace("<denominator expression=\"INCLUDE\"/>", ""));
		assertProblem(Code.ELEMENT_MISSING, "p.sound", List.of("value"), SOUND.replace("proportion", "mean"));
		assertProblem(Code.TABLES_DIFFER, "p.sound", List.of("borger", "middelfolketal"),
				SOUND.replace("<denominator", "<denominator table='middelfolketal'"));
		assertProblem(Code.UNKNOWN_TABLE, "p.sound", List.of("borgere", "borger"), SOUND.replace("\"borger\"", "\"borgere\""));
		assertProblem(Code.UNKNOWN_FIELD, "p.sound", List.of("aldr < 18", "aldr", "alder"), SOUND.replace("alder", "aldr"));
		assertProblem(Code.SYNTAX, "p.sound", List.of("alder &lt;", "<").stream().map(t -> t.replace("&lt;", "<")).toList(),
				SOUND.replace("alder &lt; 18", "alder &lt;"));
		assertProblem(Code.ELEMENT_UNKNOWN, "", List.of("calculator"), "<calculator class='com.partner.Missing'/>");
		assertProblem(Code.ELEMENT_MISSING, "p.sound", List.of("category"),
				SOUND.replace("<indicator", "<distribution").replace("</indicator", "</distribution"));
	}

	@Test
	void placeInTheExpressionIsKept() throws IOException {
		CatalogueProblem problem = pack(SOUND.replace("alder &lt; 18", "koen = 'M' AND aldr = 3")).problems().get(0);

		assertEquals(OptionalInt.of(15), problem.position());
	}

	@Test
	void allFaultsAreSaidAtOnce() throws IOException {
		RegistryCatalogue catalogue = pack(SOUND.replace("neutral", "up").replace("\"10\"", "\"ti\"").replace("reading=\"r\"", ""));

		assertEquals(3, catalogue.problems().size());
	}

	@Test
	void firstBundleKeepsAnId() throws IOException {
		assertProblem(Code.DUPLICATE_ID, "p.other", List.of("p.other", "com.partner"), OTHER);
		assertProblem(Code.ID_OUTSIDE_PACK, "kl.boern_u18", List.of("kl.boern_u18", "p."), SOUND.replace("p.sound", "kl.boern_u18"));
		String pack = "<pack id='p' name='P' version='1'><theme id='t' name='T'/>%s</pack>";
		RegistryCatalogue two = new TestRegistry().packs("b.second", pack.formatted(OTHER)).packs("a.first", pack.formatted(SOUND))
				.catalogue();
		assertEquals(List.of("p.sound"), ids(two), "bundles in the order of their names");
		assertEquals(List.of(Code.DUPLICATE_ID), two.problems().stream().map(CatalogueProblem::code).toList());
		assertEquals("b.second", two.problems().get(0).pack());
	}

	@Test
	void categoriesBecomeIndicatorsAndOnlyTheFaultyOneIsLeftOut() throws IOException {
		String distribution = SOUND.replace("<indicator", "<distribution").replace("</indicator", "</distribution")
				.replace("<numerator expression=\"alder &lt; 18\"/>", """
						<category id="0-17" name="Children" expression="alder &lt; 18"/>
						<category id="18-" name="Adults" expression="aldr &gt;= 18"/>
						<category id="0-17" name="Again" expression="alder = 1"/>
						""");
		RegistryCatalogue catalogue = pack(distribution);

		assertEquals(List.of("p.sound/0-17"), ids(catalogue));
		assertEquals("Children", catalogue.definitions().get(0).info().name());
		assertEquals(List.of("p.sound/18-", "p.sound/0-17"), catalogue.problems().stream().map(CatalogueProblem::indicator).toList());
	}

	@Test
	void packWithoutIdIsNamedByItsBundle() throws IOException {
		RegistryCatalogue catalogue = new TestRegistry().packs("com.partner", "<pack name='P' version='1'/><indicator/>").catalogue();

		assertEquals(List.of(), catalogue.definitions());
		assertEquals(List.of(Code.ATTRIBUTE_MISSING, Code.ELEMENT_UNKNOWN),
				catalogue.problems().stream().map(CatalogueProblem::code).toList());
	}

	@Test
	void packThatComesLaterIsNoticed() throws IOException {
		TestRegistry registry = new TestRegistry();
		RegistryCatalogue catalogue = registry.catalogue();
		assertTrue(catalogue.definitions().isEmpty());

		registry.packs("com.partner", "<pack id='p' name='P' version='1'><theme id='t' name='T'/>%s</pack>".formatted(SOUND));

		assertEquals(List.of("p.sound"), ids(catalogue));
	}
}
