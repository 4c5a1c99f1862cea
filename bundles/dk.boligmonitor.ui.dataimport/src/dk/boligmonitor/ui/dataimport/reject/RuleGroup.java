package dk.boligmonitor.ui.dataimport.reject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.process.record.RejectLine;

/**
 * All rejected rows, or those of one rule.
 *
 * @param rule which; empty for all
 * @param rows how many
 */
record RuleGroup(Optional<ProblemCode> rule, int rows) {

	/** All rows, then each rule, the most frequent first. */
	static List<RuleGroup> of(List<RejectLine> rows) {
		Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
		rows.forEach(r -> counts.merge(r.problem().code(), 1, Integer::sum));
		List<RuleGroup> groups = new ArrayList<>();
		groups.add(new RuleGroup(Optional.empty(), rows.size()));
		counts.entrySet().stream().sorted(Map.Entry.<ProblemCode, Integer> comparingByValue(Comparator.reverseOrder()))
				.forEach(e -> groups.add(new RuleGroup(Optional.of(e.getKey()), e.getValue())));
		return groups;
	}

	boolean holds(RejectLine row) {
		return rule.isEmpty() || rule.get() == row.problem().code();
	}
}
