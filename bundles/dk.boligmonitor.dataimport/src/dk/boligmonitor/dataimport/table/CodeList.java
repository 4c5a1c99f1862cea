package dk.boligmonitor.dataimport.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.boligmonitor.model.ProblemCode;

/**
 * The codes that a column may hold, small and capital letters alike.
 *
 * @param <T>     what they mean
 * @param meaning of each code in small letters; an empty code is there if the cell may be empty
 * @param allowed the codes in one text, for messages
 */
public record CodeList<T>(Map<String, T> meaning, String allowed) {

	/** Codes in the order given; {@code allowed} names all but the empty one. */
	public static <T> CodeList<T> of(Map<String, T> meaning) {
		String allowed = meaning.keySet().stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(", "));
		return new CodeList<>(Map.copyOf(meaning), allowed);
	}

	/** Whole numbers as codes. */
	public static CodeList<Integer> numbers(int... numbers) {
		Map<String, Integer> codes = new LinkedHashMap<>();
		for (int number : numbers) {
			codes.put(Integer.toString(number), number);
		}
		return of(codes);
	}

	/** What the cell means. */
	public T read(Row row, Column column) throws BadCell {
		String text = row.text(column);
		T found = meaning.get(text);
		if (found == null) {
			found = meaning.get(text.toLowerCase(Locale.ROOT));
		}
		if (found != null) {
			return found;
		}
		if (text.isEmpty()) {
			throw BadCell.of(ProblemCode.VALUE_MISSING, row, column);
		}
		Optional<String> nearest = NearestCode.of(text, meaning.keySet());
		throw nearest.isPresent() ? BadCell.text(ProblemCode.CODE_UNKNOWN, row, column, allowed, nearest.get())
				: BadCell.text(ProblemCode.CODE_UNKNOWN, row, column, allowed);
	}
}
