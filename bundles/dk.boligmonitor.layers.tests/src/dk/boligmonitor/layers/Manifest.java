package dk.boligmonitor.layers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;

/**
 * What a bundle's manifest says.
 *
 * @param folder  the bundle's folder
 * @param headers main headers
 */
record Manifest(Path folder, Attributes headers) {

	private static final String PREFIX = "dk.boligmonitor.";

	static Manifest read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(folder, new java.util.jar.Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Symbolic name without directives. */
	String name() {
		return header("Bundle-SymbolicName").split(";")[0].strip();
	}

	/** Symbolic name without our prefix. */
	String shortName() {
		return name().startsWith(PREFIX) ? name().substring(PREFIX.length()) : name();
	}

	boolean isTest() {
		return name().endsWith(".tests");
	}

	/** A header, empty if absent. */
	String header(String key) {
		String value = headers.getValue(key);
		return value == null ? "" : value;
	}

	/** Names listed in a header such as Import-Package, without attributes. */
	List<String> names(String key) {
		List<String> names = new ArrayList<>();
		for (String clause : clauses(header(key))) {
			names.add(clause.split(";")[0].strip());
		}
		return names;
	}

	/** Splits at commas outside quotes. */
	private static List<String> clauses(String value) {
		List<String> clauses = new ArrayList<>();
		StringBuilder clause = new StringBuilder();
		boolean quoted = false;
		for (char c : value.toCharArray()) {
			quoted ^= c == '"';
			if (c == ',' && !quoted) {
				clauses.add(clause.toString());
				clause.setLength(0);
			} else {
				clause.append(c);
			}
		}
		clauses.add(clause.toString());
		return clauses.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
	}
}
