package dk.boligmonitor.indicator.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IConfigurationElement;

import dk.boligmonitor.indicator.CatalogueProblem;
import dk.boligmonitor.indicator.CatalogueProblem.Code;
import dk.boligmonitor.indicator.ExpressionError;
import dk.boligmonitor.indicator.Expressions;
import dk.boligmonitor.indicator.IndicatorDefinition;
import dk.boligmonitor.indicator.IndicatorDefinition.Part;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Unit;

/**
 * Reads one {@code indicator} or {@code distribution} element. A definition is added only if nothing was wrong with it; all
 * that is wrong is noted at once.
 */
final class IndicatorReader {

	private static final Map<String, Kind> KINDS = Map.of("proportion", Kind.PROPORTION, "rate", Kind.RATE, "mean", Kind.MEAN);
	private static final Map<String, Unit> UNITS = Map.of(Unit.PERCENT.code(), Unit.PERCENT, Unit.PER_1000.code(),
			Unit.PER_1000, Unit.MEAN.code(), Unit.MEAN);
	private static final Map<String, Direction> DIRECTIONS = Map.of("higherIsWorse", Direction.HIGHER_IS_WORSE,
			"lowerIsWorse", Direction.LOWER_IS_WORSE, "neutral", Direction.NEUTRAL);
	private static final Map<String, DisclosureClass> DISCLOSURES = Map.of("open", DisclosureClass.OPEN, "internal",
			DisclosureClass.INTERNAL, "sensitive", DisclosureClass.SENSITIVE);
	private static final Map<String, CategoryRule.Basis> BASES = Map.of("ratio", CategoryRule.Basis.RATIO, "difference",
			CategoryRule.Basis.DIFFERENCE);

	private final IConfigurationElement element;
	private final String family;
	private final Map<String, String> themes;
	private final Reading reading;
	private final String bundle;

	IndicatorReader(IConfigurationElement element, String family, Map<String, String> themes, Reading reading) {
		this.element = element;
		this.family = family;
		this.themes = themes;
		this.reading = reading;
		this.bundle = element.getContributor().getName();
	}

	/** Reads the element as one indicator. */
	void readIndicator() {
		int before = reading.problemCount();
		Attributes attributes = new Attributes(element, reading, family);
		IndicatorInfo info = info(attributes, family, attributes.text("name"));
		Optional<Part> denominator = part("denominator", family);
		Optional<Part> numerator = info.kind() == Kind.MEAN && element.getChildren("numerator").length == 0
				? denominator
				: part("numerator", family);
		Optional<String> value = info.kind() == Kind.MEAN
				? child("value", family).map(child -> new Attributes(child, reading, family).text("expression"))
				: Optional.empty();
		add(before, info, numerator, denominator, value);
	}

	/** Reads the element as a distribution and adds one of its categories under {@code id}. */
	void readCategory(IConfigurationElement category, String id) {
		int before = reading.problemCount();
		Attributes own = new Attributes(category, reading, id);
		IndicatorInfo info = info(new Attributes(element, reading, id), id, own.text("name"));
		Optional<Part> denominator = part("denominator", id);
		String expression = own.text("expression");
		add(before, info, denominator.map(part -> new Part(part.table(), expression)), denominator, Optional.empty());
	}

	private void add(int before, IndicatorInfo info, Optional<Part> numerator, Optional<Part> denominator,
			Optional<String> value) {
		if (reading.problemCount() > before || numerator.isEmpty() || denominator.isEmpty()) {
			return;
		}
		String above = numerator.get().table();
		String below = denominator.get().table();
		if (info.kind() != Kind.RATE && !above.equals(below)) {
			reading.problem(bundle, info.id().value(), Code.TABLES_DIFFER, above, below);
			return;
		}
		IndicatorDefinition definition = new IndicatorDefinition(info, numerator.get(), denominator.get(), value);
		List<ExpressionError> errors = Expressions.check(definition);
		errors.forEach(error -> reading.problem(problem(info.id().value(), error)));
		if (errors.isEmpty()) {
			reading.add(definition);
		}
	}

	private IndicatorInfo info(Attributes attributes, String id, String name) {
		boolean distribution = element.getName().equals("distribution");
		Kind kind = distribution ? Kind.PROPORTION : attributes.choice("kind", KINDS, Kind.RATE);
		return new IndicatorInfo(new IndicatorId(id), name, theme(attributes, id), attributes.text("description"),
				attributes.text("reading"), attributes.text("source"), kind, attributes.choice("unit", UNITS, Unit.PERCENT),
				attributes.whole("decimals", 0), attributes.choice("direction", DIRECTIONS, Direction.NEUTRAL),
				rule(attributes, id), attributes.choice("disclosure", DISCLOSURES, DisclosureClass.SENSITIVE),
				attributes.number("minNumerator", 0), attributes.number("minDenominator", 0), attributes.flag("assumption"),
				attributes.whole("version", 1), bundle);
	}

	private String theme(Attributes attributes, String id) {
		String theme = attributes.text("theme");
		if (!theme.isEmpty() && !themes.containsKey(theme)) {
			reading.problem(bundle, id, Code.THEME_UNKNOWN, theme);
		}
		return themes.getOrDefault(theme, "");
	}

	/** The three attributes of a rule stand together; without any of them KL's rule holds. */
	private CategoryRule rule(Attributes attributes, String id) {
		if (List.of("basis", "yellow", "red").stream().allMatch(name -> attributes.optional(name).isEmpty())) {
			return CategoryRule.KL;
		}
		int before = reading.problemCount();
		CategoryRule.Basis basis = attributes.choice("basis", BASES, CategoryRule.Basis.RATIO);
		double yellow = attributes.number("yellow", 0);
		double red = attributes.number("red", 0);
		if (reading.problemCount() == before) {
			if (yellow > 0 && red >= yellow) {
				return new CategoryRule(basis, yellow, red);
			}
			reading.problem(bundle, id, Code.LIMITS_INVALID, attributes.text("yellow"), attributes.text("red"));
		}
		return CategoryRule.KL;
	}

	private Optional<Part> part(String name, String id) {
		return child(name, id).map(child -> {
			Attributes attributes = new Attributes(child, reading, id);
			String table = attributes.optional("table").orElseGet(() -> new Attributes(element, reading, id).text("table"));
			return new Part(table, attributes.optional("expression").orElse(Expressions.ALL));
		});
	}

	private Optional<IConfigurationElement> child(String name, String id) {
		IConfigurationElement[] children = element.getChildren(name);
		if (children.length != 1) {
			reading.problem(bundle, id, Code.ELEMENT_MISSING, name);
			return Optional.empty();
		}
		return Optional.of(children[0]);
	}

	private CatalogueProblem problem(String id, ExpressionError error) {
		String nearest = error.nearest().orElse("");
		String expression = error.expression();
		String token = error.token();
		return switch (error.code()) {
		case SYNTAX -> problem(id, Code.SYNTAX, error, expression, token);
		case UNKNOWN_TABLE -> problem(id, Code.UNKNOWN_TABLE, error, token, nearest);
		case UNKNOWN_FIELD -> problem(id, Code.UNKNOWN_FIELD, error, expression, token, nearest);
		case UNKNOWN_CODE -> problem(id, Code.UNKNOWN_CODE, error, expression, token, nearest);
		case TYPE_MISMATCH -> problem(id, Code.TYPE_MISMATCH, error, expression, token);
		case NOT_SUPPORTED -> problem(id, Code.NOT_SUPPORTED, error, expression, token);
		};
	}

	private CatalogueProblem problem(String id, Code code, ExpressionError error, String... arguments) {
		return new CatalogueProblem(bundle, id, code, List.of(arguments), OptionalInt.of(error.position()));
	}
}
