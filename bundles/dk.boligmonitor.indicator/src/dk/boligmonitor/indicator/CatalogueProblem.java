package dk.boligmonitor.indicator;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something wrong with the declaration of a pack, as a value. The sentence lives where it is shown.
 *
 * @param pack      symbolic name of the bundle that contributed it
 * @param indicator id of the indicator; empty if the problem concerns the pack or the id is what is missing
 * @param code      the rule that was broken
 * @param arguments words for the sentence, in the order given at each {@link Code}
 * @param position  offset from 0 in the expression, where an expression is to blame
 */
public record CatalogueProblem(String pack, String indicator, Code code, List<String> arguments, OptionalInt position) {

	/** The rules for declarations. */
	public enum Code {
		/** {0} = element, {1} = attribute. */
		ATTRIBUTE_MISSING,
		/** {0} = attribute, {1} = the text, {2} = what is allowed. */
		CODE_NOT_ALLOWED,
		/** {0} = attribute, {1} = the text. */
		NUMBER_INVALID,
		/** {0} = element that is missing below the indicator. */
		ELEMENT_MISSING,
		/** {0} = an element that the point does not know. */
		ELEMENT_UNKNOWN,
		/** {0} = the id, {1} = the bundle that has it already. */
		DUPLICATE_ID,
		/** {0} = the id, {1} = the prefix that ids of this pack must have. */
		ID_OUTSIDE_PACK,
		/** {0} = the theme that the pack does not declare. */
		THEME_UNKNOWN,
		/** Yellow and red limits must be positive and in order; {0} = yellow, {1} = red. */
		LIMITS_INVALID,
		/** Both parts of a proportion or a mean must stand in one table; {0}, {1} = the tables. */
		TABLES_DIFFER,
		/** See {@link ExpressionError.Code#SYNTAX}; {0} = the expression, {1} = the token. */
		SYNTAX,
		/** {0} = the table, {1} = the most similar one or empty. */
		UNKNOWN_TABLE,
		/** {0} = the expression, {1} = the field, {2} = the most similar one or empty. */
		UNKNOWN_FIELD,
		/** {0} = the expression, {1} = the code, {2} = the most similar one or empty. */
		UNKNOWN_CODE,
		/** {0} = the expression, {1} = the token that is of another type than its use. */
		TYPE_MISMATCH,
		/** {0} = the expression, {1} = the token that the language does not have here. */
		NOT_SUPPORTED
	}

	/** Copies the arguments. */
	public CatalogueProblem {
		arguments = List.copyOf(arguments);
	}
}
