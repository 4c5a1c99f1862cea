package dk.boligmonitor.indicator;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.indicator.EcqlText.Rejected;

/**
 * The language of definitions: a part of ECQL (the text form of OGC filters) over the fields of one table.
 * <p>
 * Predicates: {@code INCLUDE}, {@code EXCLUDE}, {@code AND}, {@code OR}, {@code NOT}, {@code = <> < <= > >=},
 * {@code BETWEEN … AND …} (both ends included), {@code IN (…)}, {@code LIKE} and {@code ILIKE} on codes ({@code %} for any
 * text, {@code _} for one character), {@code IS NULL}, {@code IS NOT NULL}. Numbers: {@code + - * /}, and
 * {@code = true} or {@code = false} for flags.
 * <p>
 * Missing cells: every comparison with a missing cell is unknown, and so is its negation; AND, OR and NOT follow SQL's three
 * values (unknown OR true is true, unknown AND false is false). A row whose answer is unknown is not counted. Only IS NULL
 * asks for missing cells. Division by zero is an unknown number.
 */
public final class Expressions {

	/** The predicate that every row satisfies. */
	public static final String ALL = "INCLUDE";

	private Expressions() {
	}

	/**
	 * Checks the expressions of a definition against the declared fields. All that can be wrong with them is found here:
	 * what passes compiles on any table.
	 *
	 * @return at most one error per expression, numerator first; empty if the definition is sound
	 */
	public static List<ExpressionError> check(IndicatorDefinition definition) {
		List<ExpressionError> errors = new ArrayList<>();
		for (IndicatorDefinition.Part part : List.of(definition.numerator(), definition.denominator())) {
			collect(errors, () -> Binding.declared(part.table(), part.expression()).predicate());
		}
		definition.value()
				.ifPresent(value -> collect(errors, () -> Binding.declared(definition.denominator().table(), value).value()));
		return errors.stream().distinct().toList();
	}

	/** A compilation whose result is not wanted, only its success. */
	@FunctionalInterface
	private interface Attempt {
		Object compile() throws Rejected, Binding.NoColumn;
	}

	private static void collect(List<ExpressionError> errors, Attempt attempt) {
		try {
			attempt.compile();
		} catch (Rejected e) {
			errors.add(e.error());
		} catch (Binding.NoColumn e) {
			throw new IllegalStateException("Declared fields are always there", e);
		}
	}
}
