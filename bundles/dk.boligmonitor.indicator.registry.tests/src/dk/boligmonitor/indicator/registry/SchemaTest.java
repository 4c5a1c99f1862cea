package dk.boligmonitor.indicator.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.indicator.Fields;

/** The schema is what a partner reads: it has words for everything, and what it shows works. */
class SchemaTest {

	private final Schema schema;

	SchemaTest() throws Exception {
		schema = new Schema("schema/indicators.exsd");
	}

	@Test
	void everyElementAndAttributeHasWords() {
		schema.assertDocumented();
		assertEquals(List.of("category", "denominator", "distribution", "extension", "indicator", "numerator", "pack", "theme",
				"value"), List.copyOf(schema.declared().keySet()));
	}

	@Test
	void exampleIsReadWithoutAProblem() throws IOException {
		RegistryCatalogue catalogue = new TestRegistry().contribute("com.partner", "<plugin>" + schema.example() + "</plugin>")
				.catalogue();

		assertEquals(List.of(), catalogue.problems());
		assertEquals(List.of("kl.forebyggende"), catalogue.definitions().stream().map(d -> d.info().id().value()).toList());
	}

	@Test
	void obligatoryAttributesAreThoseTheReaderAsksFor() throws IOException {
		for (String element : List.of("indicator", "distribution")) {
			RegistryCatalogue catalogue = new TestRegistry().packs("com.partner",
					"<pack id='p' name='P' version='1'><%s id='p.x'><denominator/><numerator/><category id='c'/></%s></pack>"
							.formatted(element, element))
					.catalogue();
			List<String> missing = catalogue.problems().stream().filter(p -> p.arguments().get(0).equals(element))
					.map(p -> p.arguments().get(1)).distinct().sorted().toList();
			List<String> required = schema.declared().get(element).stream().filter(a -> a.getAttribute("use").equals("required"))
					.map(a -> a.getAttribute("name")).filter(name -> !name.equals("id")).sorted().toList();

			assertEquals(required, missing, element);
		}
	}

	@Test
	void allFieldsAreNamed() {
		String words = schema.section("apiinfo");
		for (String table : Fields.tableNames()) {
			assertTrue(words.contains(table), table);
			Fields.of(table).orElseThrow().forEach(field -> assertTrue(words.contains(field.name()), field.name()));
		}
	}
}
