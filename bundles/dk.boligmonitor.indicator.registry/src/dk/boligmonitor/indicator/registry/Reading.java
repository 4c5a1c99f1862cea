package dk.boligmonitor.indicator.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dk.boligmonitor.indicator.CatalogueProblem;
import dk.boligmonitor.indicator.IndicatorDefinition;

/** What has been read of all packs so far. For one thread. */
final class Reading {

	private final List<IndicatorDefinition> definitions = new ArrayList<>();
	private final List<CatalogueProblem> problems = new ArrayList<>();
	private final Map<String, String> bundleOfId = new HashMap<>();

	List<IndicatorDefinition> definitions() {
		return List.copyOf(definitions);
	}

	List<CatalogueProblem> problems() {
		return List.copyOf(problems);
	}

	/** How many problems there are, to see whether a step has found some. */
	int problemCount() {
		return problems.size();
	}

	void problem(CatalogueProblem problem) {
		problems.add(problem);
	}

	/** Notes a problem outside expressions. */
	void problem(String bundle, String indicator, CatalogueProblem.Code code, String... arguments) {
		problems.add(new CatalogueProblem(bundle, indicator, code, List.of(arguments), OptionalInt.empty()));
	}

	/** Reserves an id of a pack or an indicator; the first to come keeps it, and its bundle is the answer to all others. */
	Optional<String> claim(String id, String bundle) {
		return Optional.ofNullable(bundleOfId.putIfAbsent(id, bundle));
	}

	void add(IndicatorDefinition definition) {
		definitions.add(definition);
	}
}
