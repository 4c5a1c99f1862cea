package dk.boligmonitor.dataimport.sniff.facts;

import java.util.function.Predicate;

/**
 * The words that may be recognised in a file. They are ours, so a cell that holds one may be remembered.
 *
 * @param columns whether a text names one of our columns
 * @param areas   whether a text is the name or code of a municipality or region
 * @param codes   whether a text is a code of one of our code lists, or another word for one
 */
public record Vocabulary(Predicate<String> columns, Predicate<String> areas, Predicate<String> codes) {

	/** Knows no word. */
	public static final Vocabulary NONE = new Vocabulary(text -> false, text -> false, text -> false);
}
