package dk.boligmonitor.model;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong with the data, as a value: which rule, where, and the words to fill into its sentence. The sentence
 * itself lives where it is shown. Arguments never hold a CPR number, a name or an address of a person.
 *
 * @param code      the rule that was broken
 * @param where     the place in the user's files
 * @param arguments words for the sentence of {@code code}, in the order that its text uses them
 */
public record Problem(ProblemCode code, Where where, List<String> arguments) {

	/** Copies the arguments. */
	public Problem {
		Objects.requireNonNull(code);
		Objects.requireNonNull(where);
		arguments = List.copyOf(arguments);
	}

	/** A problem with its arguments in order. */
	public static Problem of(ProblemCode code, Where where, String... arguments) {
		return new Problem(code, where, List.of(arguments));
	}
}
