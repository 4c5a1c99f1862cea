package dk.boligmonitor.dataimport.sniff;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Other words for codes whose meaning nobody doubts: sex and yes or no, and our codes in another spelling. */
final class CodeWords {

	/** Source of the numbers: docs/contract.md, "A delivery". */
	private static final Map<String, Map<String, String>> WORDS = Map.of("koen",
			Map.of("1", "M", "2", "K", "mand", "M", "kvinde", "K", "man", "M", "woman", "K", "male", "M", "female", "K"),
			"bunden", Map.of("ja", "J", "nej", "N", "yes", "J", "no", "N", "true", "J", "false", "N"));

	private static final int LONGEST = 40;

	private CodeWords() {
	}

	/** Our code that a cell of a column means; empty if it is none of them. */
	static Optional<String> of(String cell, String column, List<String> codes) {
		String plain = plain(cell);
		for (String code : codes) {
			if (plain(code).equals(plain)) {
				return Optional.of(code);
			}
		}
		return Optional.ofNullable(WORDS.getOrDefault(column, Map.of()).get(cell.strip().toLowerCase(Locale.ROOT)))
				.filter(codes::contains);
	}

	/** Says whether a text is one of these codes, or another word for one. */
	static Predicate<String> known(Collection<String> codes) {
		Set<String> known = new HashSet<>();
		codes.forEach(code -> known.add(plain(code)));
		WORDS.values().forEach(words -> known.addAll(words.keySet()));
		return text -> text.length() <= LONGEST && known.contains(plain(text));
	}

	/** Cells of each code that mean one of ours, written otherwise than ours. */
	static Map<String, String> translations(Map<String, Integer> cells, String column, List<String> codes) {
		Map<String, String> found = new HashMap<>();
		for (String cell : cells.keySet()) {
			of(cell, column, codes).filter(code -> !code.equalsIgnoreCase(cell)).ifPresent(code -> found.put(cell, code));
		}
		return found;
	}

	/** Small letters; blanks, commas, hyphens and underscores alike; æ, ø, å however they are written. */
	private static String plain(String code) {
		StringBuilder plain = new StringBuilder(code.length() + 2);
		for (char c : code.strip().toLowerCase(Locale.ROOT).toCharArray()) {
			switch (c) {
			case 'æ' -> plain.append("ae");
			case 'ø' -> plain.append("oe");
			case 'å' -> plain.append("aa");
			case ' ', ',', '-', '_' -> {
				if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '_') {
					plain.append('_');
				}
			}
			default -> plain.append(c);
			}
		}
		return plain.toString();
	}
}
