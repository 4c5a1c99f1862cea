package dk.boligmonitor.dataimport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the style of a cell says about the number in it: whether it is a day, and with how many digits it is shown. Source:
 * ECMA-376 part 1, 18.8.30 (numFmt, with the numbers of the built-in formats) and 18.8.31.
 */
final class Styles {

	/** Without styles every number is a plain number. */
	static final Styles NONE = new Styles(List.of());

	/**
	 * @param date   whether the number counts days
	 * @param digits leading zeros are shown up to so many digits; 0 if the format says nothing
	 */
	private record Meaning(boolean date, int digits) {
	}

	private static final Meaning PLAIN = new Meaning(false, 0);

	private final List<Meaning> meanings;

	private Styles(List<Meaning> meanings) {
		this.meanings = List.copyOf(meanings);
	}

	/** Reads the part {@code styles.xml}. */
	static Styles read(Xml xml) throws BadSheet, IOException {
		Map<String, Meaning> formats = new HashMap<>();
		List<Meaning> cells = new ArrayList<>();
		boolean inCells = false;
		while (xml.next()) {
			if (xml.begins("numFmt")) {
				formats.put(xml.attribute("numFmtId"), meaning(xml.attribute("formatCode")));
			} else if (xml.begins("cellXfs")) {
				inCells = true;
			} else if (xml.ends("cellXfs")) {
				inCells = false;
			} else if (inCells && xml.begins("xf")) {
				String id = xml.attribute("numFmtId");
				cells.add(formats.getOrDefault(id, new Meaning(builtInDate(id), 0)));
			}
		}
		return new Styles(cells);
	}

	/** True if numbers of that style count days. */
	boolean date(int style) {
		return of(style).date;
	}

	/** How many digits at least a number of that style shows; 0 if the style does not say. */
	int digits(int style) {
		return of(style).digits;
	}

	private Meaning of(int style) {
		return style >= 0 && style < meanings.size() ? meanings.get(style) : PLAIN;
	}

	private static boolean builtInDate(String id) {
		return switch (id) {
		case "14", "15", "16", "17", "18", "19", "20", "21", "22", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36",
				"45", "46", "47", "50", "51", "52", "53", "54", "55", "56", "57", "58" -> true;
		default -> false;
		};
	}

	/** What a format such as {@code dd-mm-yyyy;@} or {@code 000000-0000} means. */
	static Meaning meaning(String format) {
		String bare = bare(format);
		if (bare.equalsIgnoreCase("general") || bare.equalsIgnoreCase("standard")) {
			return PLAIN;
		}
		String plain = bare.replace("-", "").replace(" ", "");
		if (!plain.isEmpty() && plain.chars().allMatch(c -> c == '0')) {
			return new Meaning(false, plain.length());
		}
		return new Meaning(bare.chars().anyMatch(c -> "yYdDmMhHsSåÅ".indexOf(c) >= 0), 0);
	}

	/** The format's first section without what it shows literally, and without colours and languages in brackets. */
	private static String bare(String format) {
		StringBuilder bare = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < format.length(); i++) {
			char c = format.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (quoted) {
				continue;
			} else if (c == '\\' || c == '_' || c == '*') {
				i++;
			} else if (c == '[' && format.indexOf(']', i) > 0 && !elapsed(format, i)) {
				i = format.indexOf(']', i);
			} else if (c == ';') {
				break;
			} else {
				bare.append(c);
			}
		}
		return bare.toString();
	}

	/** {@code [h]} counts hours beyond a day. */
	private static boolean elapsed(String format, int bracket) {
		return bracket + 1 < format.length() && "hHmMsS".indexOf(format.charAt(bracket + 1)) >= 0
				&& format.indexOf(']', bracket) <= bracket + 3;
	}
}
