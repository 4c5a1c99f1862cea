package dk.boligmonitor.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of bundles and the list of libraries in {@code docs/architecture.md}. */
final class Law {

	private static final Pattern LIBRARY = Pattern.compile("(\\w+) ((?:`[\\w.]+`(?:, )?)+)[;.]");

	/**
	 * A row of the table.
	 *
	 * @param bundle    name without prefix
	 * @param oneLine   its purpose
	 * @param ours      packages of ours that it may import, without prefix; {@code x.*} means x and all below
	 * @param libraries names of libraries
	 */
	record Row(String bundle, String oneLine, List<String> ours, List<String> libraries) {

		/** Says whether the row allows a package of ours, named without prefix. */
		boolean allows(String pack) {
			if (pack.equals(bundle) || pack.startsWith(bundle + ".")) {
				return true;
			}
			return ours.stream().anyMatch(o -> o.endsWith(".*")
					? pack.equals(o.substring(0, o.length() - 2)) || pack.startsWith(o.substring(0, o.length() - 1))
					: pack.equals(o));
		}
	}

	private final Map<String, Row> rows = new LinkedHashMap<>();
	private final Map<String, List<String>> libraries = new LinkedHashMap<>();
	private final List<String> beyondPrivacyLine;

	Law(String text) {
		for (String line : text.lines().toList()) {
			String[] cells = line.split("\\|", -1);
			if (cells.length == 6 && !cells[1].strip().equals("bundle") && !cells[1].startsWith("-")) {
				Row row = new Row(cells[1].strip(), cells[2].strip(), list(cells[3]), list(cells[4]));
				rows.put(row.bundle, row);
			}
		}
		String flat = text.replaceAll("\\s+", " ");
		int from = flat.indexOf("Libraries and their packages:");
		Matcher m = LIBRARY.matcher(flat.substring(from, flat.indexOf("`*.tests` are fragments")));
		while (m.find()) {
			libraries.put(m.group(1), list(m.group(2).replace("`", "")));
		}
		int line = flat.indexOf("**The privacy line.**") + "**The privacy line.**".length();
		beyondPrivacyLine = list(flat.substring(line, flat.indexOf(" import no `*.record` package", line)).replace(" and ", ", "));
	}

	private static List<String> list(String cell) {
		List<String> words = new ArrayList<>();
		for (String word : cell.split(",")) {
			if (!word.isBlank() && !word.strip().equals("–")) {
				words.add(word.strip());
			}
		}
		return words;
	}

	Map<String, Row> rows() {
		return rows;
	}

	/** Package prefixes of a row's libraries. */
	List<String> packages(Row row) {
		return row.libraries.stream().flatMap(l -> libraries.getOrDefault(l, List.of()).stream()).toList();
	}

	List<String> libraryNames() {
		return List.copyOf(libraries.keySet());
	}

	List<String> beyondPrivacyLine() {
		return beyondPrivacyLine;
	}
}
