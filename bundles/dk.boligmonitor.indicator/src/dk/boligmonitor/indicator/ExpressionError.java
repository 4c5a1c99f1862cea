package dk.boligmonitor.indicator;

import java.util.Optional;

/**
 * Why an expression cannot be compiled, found when a definition is loaded, never when it is run.
 *
 * @param code       what is wrong
 * @param expression the whole text
 * @param position   offset of {@code token} in {@code expression}, from 0
 * @param token      the part of the text that is to blame; empty at the end of the text
 * @param nearest    the known name that is most like {@code token}, where names are concerned
 */
public record ExpressionError(Code code, String expression, int position, String token, Optional<String> nearest) {

	/** What may be wrong with an expression. */
	public enum Code {
		/** The text is not ECQL, or it nests too deep. */
		SYNTAX,
		/** No such table; the token is the table. */
		UNKNOWN_TABLE,
		/** The table has no such field. */
		UNKNOWN_FIELD,
		/** The field never has this code. */
		UNKNOWN_CODE,
		/** A number, code or flag stands where another type belongs. */
		TYPE_MISMATCH,
		/** ECQL, but not part of this language: functions, places, times. */
		NOT_SUPPORTED
	}
}
