package dk.boligmonitor.dataimport.profile;

import java.util.Optional;

/** How the files of a delivery are built. */
public sealed interface Form {

	/** Whether names of columns stand above the rows. */
	enum Header {
		/** The first line after those skipped names the columns. */
		NAMES,
		/** There are rows only; columns are known by position. */
		NONE
	}

	/** How a quote (or, for {@link #BACKSLASH}, any other sign) inside a cell is written. */
	enum Escape {
		/** Twice, as in RFC 4180. */
		DOUBLED,
		/** After a backslash. */
		BACKSLASH
	}

	/**
	 * Places of one line, counted from 1.
	 *
	 * @param start  first place
	 * @param length number of places
	 */
	record Span(int start, int length) {

		/** @throws IllegalArgumentException if it is empty or begins before the line */
		public Span {
			if (start < 1 || length < 1) {
				throw new IllegalArgumentException("No such places: " + start + ", " + length);
			}
		}
	}

	/**
	 * What a first line at fixed places tells about the file (STAR, facts.md 3.3).
	 *
	 * @param records number of rows that follow
	 * @param run     date of the run
	 * @param from    first day of the period
	 * @param to      last day of the period
	 * @param scope   {@code F} for everything, {@code D} for changes only
	 */
	record Preamble(Span records, Span run, Span from, Span to, Span scope) {
	}

	/**
	 * Text with a delimiter between cells.
	 *
	 * @param delimiter one sign or several, for example {@code ;} or {@code ¤|¤|¤}
	 * @param quote     sign around cells that hold delimiters or line ends; empty if there is none
	 * @param escape    how a quote inside a cell is written
	 * @param skip      lines before the header, or before the first row if there is none
	 * @param header    whether there is a header
	 * @param preamble  what the first line tells; it is one of those skipped
	 */
	record Delimited(String delimiter, Optional<Character> quote, Escape escape, int skip, Header header,
			Optional<Preamble> preamble) implements Form {

		/** Plain CSV with a header: quotes are {@code "}, doubled inside. */
		public static Delimited by(String delimiter) {
			return new Delimited(delimiter, Optional.of('"'), Escape.DOUBLED, 0, Header.NAMES, Optional.empty());
		}
	}

	/**
	 * The number of lines that a closing line promises.
	 *
	 * @param record its record type
	 * @param at     where the number stands; it counts the lines between those skipped and itself
	 */
	record Trailer(String record, Span at) {
	}

	/**
	 * Text with cells at fixed places; short lines are taken as filled up with blanks.
	 *
	 * @param recordType where a line says of which sort it is; empty if all lines are alike
	 * @param key        where a line says to whom it belongs; empty if each line stands alone
	 * @param skip       lines before the first row
	 * @param trailer    closing line with a number to check
	 */
	record FixedWidth(Optional<Span> recordType, Optional<Span> key, int skip, Optional<Trailer> trailer) implements Form {
	}

	/**
	 * A spreadsheet (XLSX). Which sheet is read is said by {@link FileProfile#sheet()}.
	 *
	 * @param skip   rows before the header, or before the first row if there is none
	 * @param header whether there is a header
	 */
	record Workbook(int skip, Header header) implements Form {
	}
}
