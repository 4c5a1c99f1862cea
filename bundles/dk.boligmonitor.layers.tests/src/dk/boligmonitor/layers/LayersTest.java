package dk.boligmonitor.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Every arrow between bundles is one that the table in {@code docs/architecture.md} has. */
class LayersTest {

	private static final String PREFIX = "dk.boligmonitor.";

	/** Packages that the framework itself gives to every bundle. */
	private static final List<String> JAVA = List.of("java.", "javax.", "org.w3c.dom", "org.xml.sax");

	private final Law law = new Law(Workspace.text(Workspace.root().resolve("docs/architecture.md")));
	private final List<Manifest> all = Workspace.bundles();
	private final List<Manifest> bundles = all.stream().filter(m -> !m.isTest()).toList();

	@Test
	void theTableNamesExactlyTheBundlesThatExist() {
		Set<String> found = new TreeSet<>(bundles.stream().map(Manifest::shortName).toList());
		assertEquals(new TreeSet<>(law.rows().keySet()), found);
		assertTrue(found.size() > 15, "read too few bundles: " + found);
	}

	@Test
	void theLawWasReadWhole() {
		assertTrue(law.beyondPrivacyLine().containsAll(List.of("disclosure", "map", "ui.map")), law.beyondPrivacyLine().toString());
		Set<String> used = new TreeSet<>(law.rows().values().stream().flatMap(r -> r.libraries().stream()).toList());
		used.remove("any");
		assertEquals(used, new TreeSet<>(law.libraryNames()), "libraries of the table and of the list below it");
	}

	@Test
	void folderAndSymbolicNameAgree() {
		for (Manifest m : all) {
			assertEquals(m.folder().getFileName().toString(), m.name());
			assertTrue(m.name().startsWith(PREFIX), m.name());
		}
	}

	@Test
	void importsOfOursAreInTheTable() {
		List<String> breaches = new ArrayList<>();
		for (Manifest m : bundles) {
			for (String pack : m.names("Import-Package")) {
				if (pack.startsWith(PREFIX) && !law.rows().get(m.shortName()).allows(pack.substring(PREFIX.length()))) {
					breaches.add(m.shortName() + " -> " + pack);
				}
			}
		}
		assertEquals(List.of(), breaches);
	}

	@Test
	void librariesAreInTheTable() {
		List<String> breaches = new ArrayList<>();
		for (Manifest m : bundles) {
			Law.Row row = law.rows().get(m.shortName());
			if (row.libraries().contains("any")) {
				continue;
			}
			List<String> allowed = law.packages(row);
			for (String pack : m.names("Import-Package")) {
				boolean known = pack.startsWith(PREFIX) || JAVA.stream().anyMatch(pack::startsWith)
						|| allowed.stream().anyMatch(a -> pack.equals(a) || pack.startsWith(a + "."));
				if (!known) {
					breaches.add(m.shortName() + " -> " + pack);
				}
			}
		}
		assertEquals(List.of(), breaches);
	}

	@Test
	void thePrivacyLineHolds() {
		List<String> breaches = new ArrayList<>();
		for (Manifest m : bundles) {
			if (law.beyondPrivacyLine().contains(m.shortName())) {
				m.names("Import-Package").stream().filter(p -> p.startsWith(PREFIX) && p.endsWith(".record"))
						.forEach(p -> breaches.add(m.shortName() + " -> " + p));
				assertFalse(m.header("DynamicImport-Package").contains("*"), m.name());
			}
		}
		assertEquals(List.of(), breaches);
	}

	@Test
	void onlyWindowsRequireBundlesAndOnlyEclipseOnes() {
		List<String> breaches = new ArrayList<>();
		for (Manifest m : bundles) {
			boolean equinox = m.shortName().equals("indicator.registry");
			boolean window = m.shortName().equals("app") || m.shortName().equals("ui") || m.shortName().startsWith("ui.");
			for (String required : m.names("Require-Bundle")) {
				if (!(window && required.startsWith("org.eclipse.") || equinox && required.startsWith("org.eclipse.equinox."))) {
					breaches.add(m.shortName() + " requires " + required);
				}
			}
		}
		assertEquals(List.of(), breaches);
	}

	@Test
	void noActivatorAndNoReexport() {
		for (Manifest m : all) {
			assertEquals("", m.header("Bundle-Activator"), m.name());
			assertFalse(m.header("Require-Bundle").contains("reexport"), m.name());
		}
	}

	@Test
	void purposeIsTheSameSentenceInManifestAndTable() {
		for (Manifest m : bundles) {
			assertEquals(law.rows().get(m.shortName()).oneLine(), m.header("Bundle-Description"), m.name());
		}
	}

	@Test
	void arrowsHaveNoCycle() {
		Map<String, String> ownerOf = new HashMap<>();
		bundles.forEach(m -> m.names("Export-Package").forEach(p -> ownerOf.put(p, m.name())));
		Map<String, Set<String>> arrows = new HashMap<>();
		for (Manifest m : bundles) {
			Set<String> to = new HashSet<>();
			m.names("Import-Package").stream().filter(ownerOf::containsKey).forEach(p -> to.add(ownerOf.get(p)));
			to.remove(m.name());
			arrows.put(m.name(), to);
		}
		Set<String> settled = new HashSet<>();
		boolean moved = true;
		while (moved) {
			moved = false;
			for (Map.Entry<String, Set<String>> e : arrows.entrySet()) {
				moved |= settled.containsAll(e.getValue()) && settled.add(e.getKey());
			}
		}
		Set<String> stuck = new TreeSet<>(arrows.keySet());
		stuck.removeAll(settled);
		assertEquals(Set.of(), stuck, "bundles in or behind a cycle");
	}

	@Test
	void testsAreFragmentsOfTheirHost() {
		for (Manifest m : all) {
			if (m.isTest() && !m.shortName().equals("layers.tests")) {
				String host = m.names("Fragment-Host").stream().findFirst().orElse("none");
				assertEquals(m.name().substring(0, m.name().length() - ".tests".length()), host);
			}
		}
	}
}
