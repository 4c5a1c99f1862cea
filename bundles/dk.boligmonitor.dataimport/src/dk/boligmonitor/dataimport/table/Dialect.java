package dk.boligmonitor.dataimport.table;

import java.util.Optional;

/**
 * How delimited text is built, beside its delimiter.
 *
 * @param quote  sign around cells that hold delimiters or line ends, doubled inside them; empty if there is none
 * @param skip   lines before the header, or before the first row if there is none
 * @param header whether names of columns come first
 */
public record Dialect(Optional<Character> quote, int skip, Header header) {

	/** Whether there is a header. */
	public enum Header {
		NAMES, NONE
	}

	/** CSV as in RFC 4180, with a header. */
	public static final Dialect PLAIN = new Dialect(Optional.of('"'), 0, Header.NAMES);
}
