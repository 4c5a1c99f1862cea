package dk.boligmonitor.dataimport.sniff.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.profile.Form.Span;

/**
 * Looks for cells at fixed places: lines that begin with a record type of three digits, or lines that all have blanks at the same
 * places.
 */
final class FixedLook {

	private static final int TYPE = 3;
	private static final int MOST_TYPES = 60;
	/** A record type and a key. */
	private static final int SHORTEST_RECORD = 13;
	private static final int SHORTEST_LINE = 20;
	private static final int MOST_LINES = 2000;
	private static final double NEARLY_ALL = 0.95;

	private final SortedMap<String, Integer> records;
	private final Set<String> persons;
	private final List<String> lines;
	private final List<Span> spans;

	private FixedLook(SortedMap<String, Integer> records, Set<String> persons, List<String> lines, List<Span> spans) {
		this.records = records;
		this.persons = persons;
		this.lines = lines;
		this.spans = spans;
	}

	/** Fixed places of the lines, or empty if there are none. */
	static Optional<FixedLook> of(List<String> pieces) {
		List<String> lines = new ArrayList<>();
		pieces.forEach(p -> p.lines().filter(l -> !l.isBlank()).limit(MOST_LINES).forEach(lines::add));
		if (lines.size() < 2 || share(lines, SHORTEST_RECORD) < NEARLY_ALL) {
			return Optional.empty();
		}
		SortedMap<String, Integer> records = new TreeMap<>();
		for (String line : lines) {
			String type = line.substring(0, Math.min(TYPE, line.length()));
			records.merge(type.chars().allMatch(c -> c >= '0' && c <= '9') ? type : "", 1, Integer::sum);
		}
		boolean typed = records.getOrDefault("", 0) < (1 - NEARLY_ALL) * lines.size() && records.size() > 1
				&& records.size() <= MOST_TYPES && records.size() * 4 < lines.size();
		if (!typed) {
			List<Span> spans = spans(lines);
			boolean table = spans.size() > 1 && spans.size() <= FileFacts.MOST_COLUMNS
					&& share(lines, SHORTEST_LINE) >= NEARLY_ALL && lengthsAlike(lines);
			return table ? Optional.of(new FixedLook(Collections.emptySortedMap(), Set.of(), lines, spans)) : Optional.empty();
		}
		records.remove("");
		String most = Collections.max(records.entrySet(), Map.Entry.comparingByValue()).getKey();
		List<String> alike = lines.stream().filter(l -> l.startsWith(most)).toList();
		return Optional.of(new FixedLook(records, persons(records, lines), alike, spans(alike)));
	}

	/** Record types of which nearly all lines have a CPR number behind the type. */
	private static Set<String> persons(SortedMap<String, Integer> records, List<String> lines) {
		Map<String, Integer> numbers = new TreeMap<>();
		int end = FileFacts.Fixed.PERSON.start() - 1 + FileFacts.Fixed.PERSON.length();
		for (String line : lines) {
			if (line.length() >= end
					&& CellTraits.of(line.substring(FileFacts.Fixed.PERSON.start() - 1, end)).contains(Trait.CPR_TEN)) {
				numbers.merge(line.substring(0, TYPE), 1, Integer::sum);
			}
		}
		return records.keySet().stream()
				.filter(r -> numbers.getOrDefault(r, 0) >= NEARLY_ALL * records.getOrDefault(r, Integer.MAX_VALUE))
				.collect(Collectors.toSet());
	}

	private static double share(List<String> lines, int atLeast) {
		return (double) lines.stream().filter(l -> l.length() >= atLeast).count() / lines.size();
	}

	/** Free text has lines of all lengths. */
	private static boolean lengthsAlike(List<String> lines) {
		return lines.stream().mapToInt(String::length).distinct().count() <= 3
				|| lines.stream().mapToInt(l -> l.stripTrailing().length()).distinct().count() <= 10;
	}

	/** Where columns of signs stand between columns of blanks. */
	private static List<Span> spans(List<String> lines) {
		int width = lines.stream().mapToInt(String::length).max().orElse(0);
		boolean[] signs = new boolean[width + 1];
		for (String line : lines) {
			for (int i = 0; i < line.length(); i++) {
				signs[i] |= line.charAt(i) > ' ';
			}
		}
		List<Span> spans = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= width; i++) {
			if (signs[i] && start < 0) {
				start = i;
			} else if (!signs[i] && start >= 0) {
				spans.add(new Span(start + 1, i - start));
				start = -1;
			}
		}
		return spans;
	}

	/** Lines of each record type in the sample; none if all lines are alike. */
	SortedMap<String, Integer> records() {
		return records;
	}

	/** Record types whose lines have a CPR number behind the type. */
	Set<String> persons() {
		return persons;
	}

	/** Where columns stand. */
	List<Span> spans() {
		return spans;
	}

	/** The rows of the most frequent record type. */
	List<Line> rows() {
		List<Line> rows = new ArrayList<>();
		for (int n = 0; n < lines.size(); n++) {
			String line = lines.get(n);
			List<String> cells = new ArrayList<>();
			for (Span span : spans) {
				int from = Math.min(line.length(), span.start() - 1);
				cells.add(line.substring(from, Math.min(line.length(), from + span.length())));
			}
			rows.add(new Line(n + 1L, cells, List.of()));
		}
		return rows;
	}
}
