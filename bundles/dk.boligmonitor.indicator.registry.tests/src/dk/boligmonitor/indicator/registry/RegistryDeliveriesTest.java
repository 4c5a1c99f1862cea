package dk.boligmonitor.indicator.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profiles;

/** What bundles add to deliveries. */
class RegistryDeliveriesTest {

	@TempDir
	Path bundles = Path.of("");

	private final Schema schema;

	RegistryDeliveriesTest() throws Exception {
		schema = new Schema("schema/deliveries.exsd");
	}

	private void file(String path, String text) throws IOException {
		Path file = bundles.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static String plugin(String elements) {
		return "<plugin><extension point=\"%s\">%s</extension></plugin>".formatted(RegistryDeliveries.POINT, elements);
	}

	@Test
	void everyElementAndAttributeHasWords() {
		schema.assertDocumented();
		assertEquals(List.of("extension", "profile", "recordKind"), List.copyOf(schema.declared().keySet()));
	}

	@Test
	void exampleIsReadWithoutAProblem() throws IOException {
		String examples = schema.section("examples");
		file("com.partner/kinds/venteliste.json", examples.substring(examples.indexOf('{')));
		file("com.partner/profiles/venteliste.json", """
				{"name": "venteliste", "title": {"da": "Venteliste"}, "form": {"type": "delimited", "delimiter": ","},
				 "files": [{"kind": "VENTELISTE", "file": "*.csv"}]}
				""");
		RegistryDeliveries deliveries = new TestRegistry()
				.contribute("com.partner", "<plugin>" + schema.example() + "</plugin>").deliveries(bundles);

		Kinds.Loaded kinds = Kinds.with(deliveries.kinds());
		Profiles profiles = Profiles.load(kinds.kinds(), deliveries.profiles(), Optional.empty());

		assertEquals(List.of(), kinds.problems());
		assertEquals("VENTELISTE", kinds.kinds().declared().get(0).kind().name());
		assertEquals(List.of(), profiles.problems());
		assertTrue(profiles.named("venteliste").isPresent());
	}

	@Test
	void filesStandInTheOrderOfTheirBundles() throws IOException {
		for (String bundle : List.of("b.partner", "a.partner")) {
			file(bundle + "/one.json", "{}");
			file(bundle + "/two.json", "{}");
		}
		TestRegistry registry = new TestRegistry();
		RegistryDeliveries deliveries = registry.deliveries(bundles);
		assertEquals(List.of(), deliveries.kinds());
		registry.contribute("b.partner", plugin("<recordKind file='two.json'/><recordKind file='one.json'/>"));
		registry.contribute("a.partner", plugin("<profile file='one.json'/><recordKind file='one.json'/>"));

		assertEquals(List.of("a.partner/one.json", "b.partner/two.json", "b.partner/one.json"),
				deliveries.kinds().stream().map(u -> bundles.toUri().relativize(java.net.URI.create(u.toString())).getPath())
						.toList());
		assertEquals(1, deliveries.profiles().size());
	}

	@Test
	void aFileThatIsNotThereIsTold() throws IOException {
		RegistryDeliveries deliveries = new TestRegistry()
				.contribute("com.partner", plugin("<recordKind file='gone.json'/><profile/>")).deliveries(bundles);

		assertEquals(List.of("[gone.json]"),
				Kinds.with(deliveries.kinds()).problems().stream().map(p -> p.arguments().toString()).toList());
		assertEquals(1, Profiles.load(Kinds.builtIn(), deliveries.profiles(), Optional.empty()).problems().size());
	}
}
