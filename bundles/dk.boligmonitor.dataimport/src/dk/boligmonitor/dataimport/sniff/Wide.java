package dk.boligmonitor.dataimport.sniff;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.sniff.facts.Vocabulary;
import dk.boligmonitor.model.Period;

/**
 * A wide table: figures whose period, or area, stands above them, a column for each.
 *
 * @param target what stands above them: {@code periode} or {@code omraade}
 * @param texts  by the places of the columns, from 0
 */
record Wide(String target, Map<Integer, String> texts) {

	/** Our column that the figures go to. */
	static final String VALUE = "vaerdi";
	private static final int FEWEST_PERIODS = 2;
	private static final int FEWEST_AREAS = 5;

	/** The columns of figures that nobody else has taken; empty if the table is none of that sort. */
	static Optional<Wide> of(Columns columns, Mapping mapping, KindDeclaration kind, Vocabulary words) {
		if (!kind.kind().equals(Kinds.AGGREGATE) || mapping.targets().containsValue(VALUE)) {
			return Optional.empty();
		}
		Map<Integer, String> periods = above(columns, mapping, Wide::period);
		if (periods.size() >= FEWEST_PERIODS && !mapping.targets().containsValue("periode")) {
			return Optional.of(new Wide("periode", periods));
		}
		Map<Integer, String> areas = above(columns, mapping,
				name -> words.areas().test(name) ? Optional.of(name) : Optional.empty());
		boolean wide = areas.size() >= FEWEST_AREAS && !mapping.targets().containsValue("omraade");
		return wide ? Optional.of(new Wide("omraade", areas)) : Optional.empty();
	}

	private static Map<Integer, String> above(Columns columns, Mapping mapping, Function<String, Optional<String>> meaning) {
		Map<Integer, String> found = new TreeMap<>();
		for (int column = 0; column < columns.count(); column++) {
			boolean number = columns.content(column).sort().number() || columns.content(column).sort() == Content.Sort.PERIOD;
			if (number && !mapping.targets().containsKey(column) && !mapping.decided(column)) {
				int place = column;
				meaning.apply(columns.name(column)).ifPresent(text -> found.put(place, text));
			}
		}
		return found;
	}

	/** A period however its quarter or month is called. */
	private static Optional<String> period(String name) {
		String ours = name.strip().replaceFirst("^(\\d{4})[ ]?[Qq]", "$1K").replaceFirst("^(\\d{4})M(\\d{2})$", "$1-$2");
		return Period.parse(ours).map(Period::toString);
	}
}
