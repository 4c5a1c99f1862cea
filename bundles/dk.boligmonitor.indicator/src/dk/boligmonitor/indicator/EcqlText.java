package dk.boligmonitor.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

import dk.boligmonitor.indicator.ExpressionError.Code;

/**
 * The text of an expression: has GeoTools parse it and finds places in it. The only class that calls GeoTools' parser.
 *
 * @param text the expression as its author wrote it
 */
record EcqlText(String text) {

	/** The parser recurses; beyond this depth of parentheses it would run out of stack. */
	private static final int MAX_DEPTH = 100;
	private static final int MAX_LENGTH = 4000;

	/** How the parser tells the place: counted from 1, the column 0 at an empty text. */
	private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
	private static final Pattern CALL = Pattern.compile("([\\p{Alpha}_]\\w*)\\s*\\(");

	/** The parser of one kind of text. */
	@FunctionalInterface
	private interface Parser<T> {
		T parse(String text) throws CQLException;
	}

	/** The text as a predicate. */
	Filter filter() throws Rejected {
		return parse(ECQL::toFilter);
	}

	/** The text as a number expression. */
	Expression expression() throws Rejected {
		return parse(ECQL::toExpression);
	}

	/**
	 * GeoTools finds its factories by the context class loader of the thread, which in a framework of bundles sees none of
	 * them; so it is set to GeoTools' own for the time of the call.
	 */
	private <T> T parse(Parser<T> parser) throws Rejected {
		if (text.length() > MAX_LENGTH || depth() > MAX_DEPTH) {
			throw new Rejected(new ExpressionError(Code.SYNTAX, text, 0, "", Optional.empty()));
		}
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(ECQL.class.getClassLoader());
		try {
			return parser.parse(text);
		} catch (CQLException e) {
			throw new Rejected(error(e));
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private int depth() {
		int depth = 0;
		int deepest = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

	private ExpressionError error(CQLException e) {
		Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
		if (place.find()) {
			int offset = offset(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
			return new ExpressionError(Code.SYNTAX, text, offset, wordAt(offset), Optional.empty());
		}
		Matcher call = CALL.matcher(text);
		if (call.find()) {
			return new ExpressionError(Code.NOT_SUPPORTED, text, call.start(), call.group(1), Optional.empty());
		}
		return new ExpressionError(Code.SYNTAX, text, 0, "", Optional.empty());
	}

	private int offset(int line, int column) {
		int start = 0;
		for (int i = 1; i < line; i++) {
			start = text.indexOf('\n', start) + 1;
		}
		return Math.clamp(start + column - 1L, 0, text.length());
	}

	private String wordAt(int offset) {
		int end = offset;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return text.substring(offset, end);
	}

	/** An error about a token that GeoTools has understood; its place is where the token first stands as a whole word. */
	Rejected rejected(Code code, String token, Optional<String> nearest) {
		int place = 0;
		for (int at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
			if (!wordCharacter(at - 1) && !wordCharacter(at + token.length())) {
				place = at;
				break;
			}
		}
		return new Rejected(new ExpressionError(code, text, place, token, nearest));
	}

	private boolean wordCharacter(int index) {
		return index >= 0 && index < text.length() && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '_');
	}

	/** Carries an error out of the compilation; never leaves this package. */
	static final class Rejected extends Exception {
		private final ExpressionError error;

		Rejected(ExpressionError error) {
			super(error.code().name(), null, false, false);
			this.error = error;
		}

		ExpressionError error() {
			return error;
		}
	}
}
