package dk.boligmonitor.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Habits that can be seen in the sources: package comments, sizes, names, no loose ends. */
class SourcesTest {

	private static final int LONGEST_TYPE = 400;
	private static final Set<String> LAZY_NAMES = Set.of("util", "utils", "misc", "common", "impl", "toolkit");
	private static final Pattern LOOSE_END = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
	private static final Pattern LOCATOR = Pattern.compile("static \\w+ (getDefault|getInstance)\\(\\)|\\bstatic final \\w+ INSTANCE\\b");

	private final List<Manifest> all = Workspace.bundles();

	@Test
	void everyPackageSaysWhatItIsFor() {
		List<String> breaches = new ArrayList<>();
		int packages = 0;
		for (Manifest m : all.stream().filter(b -> !b.isTest()).toList()) {
			Set<Path> folders = new TreeSet<>(Workspace.sources(m.folder()).stream().map(Path::getParent).toList());
			for (Path folder : folders) {
				packages++;
				Path info = folder.resolve("package-info.java");
				if (!Files.exists(info) || !Workspace.text(info).startsWith("/**")
						|| !Workspace.text(info).contains("@NonNullByDefault")) {
					breaches.add(m.folder().relativize(folder).toString());
				}
				if (LAZY_NAMES.contains(folder.getFileName().toString())) {
					breaches.add("lazy name: " + folder.getFileName());
				}
			}
		}
		assertEquals(List.of(), breaches);
		assertTrue(packages > 15, "read too few packages: " + packages);
	}

	@Test
	void typesStayReadable() {
		List<String> breaches = new ArrayList<>();
		for (Manifest m : all) {
			for (Path source : Workspace.sources(m.folder())) {
				long lines = Workspace.text(source).lines().count();
				if (lines > LONGEST_TYPE) {
					breaches.add(source.getFileName() + " has " + lines + " lines");
				}
			}
		}
		assertEquals(List.of(), breaches);
	}

	@Test
	void noLooseEndsAndNoLocators() {
		List<String> breaches = new ArrayList<>();
		for (Manifest m : all.stream().filter(b -> !b.shortName().equals("layers.tests")).toList()) {
			for (Path source : Workspace.sources(m.folder())) {
				String text = Workspace.text(source);
				if (LOOSE_END.matcher(text).find() || LOCATOR.matcher(text).find()) {
					breaches.add(source.getFileName().toString());
				}
			}
		}
		assertEquals(List.of(), breaches);
	}

	@Test
	void wordsOfTheModelAreInTheGlossary() {
		String glossary = Workspace.text(Workspace.root().resolve("docs/glossary.md"));
		List<String> missing = new ArrayList<>();
		for (Path source : Workspace.sources(Workspace.root().resolve("bundles/dk.boligmonitor.model"))) {
			String type = source.getFileName().toString().replace(".java", "");
			if (!type.equals("package-info") && !glossary.contains("`" + type + "`")) {
				missing.add(type);
			}
		}
		assertEquals(List.of(), missing);
	}
}
