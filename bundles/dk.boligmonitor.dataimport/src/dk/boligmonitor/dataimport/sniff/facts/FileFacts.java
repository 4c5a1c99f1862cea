package dk.boligmonitor.dataimport.sniff.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import dk.boligmonitor.dataimport.profile.Form;

/**
 * What a sample of one file tells.
 *
 * @param name     of the file
 * @param size     bytes
 * @param read     bytes that were looked at
 * @param encoding how its text is written
 * @param layout   how it is built
 * @param header   whether names stand above the columns
 * @param names    names of the columns if there are any, else the texts that the first row would give
 * @param columns  what cells look like
 * @param rows     rows in the sample
 * @param ragged   rows with more or fewer cells than most
 * @param totals   rows at the end that sum up the others
 */
public record FileFacts(String name, long size, long read, Encoding encoding, Layout layout, HeaderVerdict header,
		List<String> names, List<ColumnFacts> columns, int rows, int ragged, List<Total> totals) {

	/** A file with more columns is no table. */
	static final int MOST_COLUMNS = 2_000;

	/** How text is written. */
	public enum Encoding {
		/** Letters of English only: any encoding will do. */
		ASCII,
		/** UTF-8. */
		UTF_8,
		/** UTF-8 with its byte order mark. */
		UTF_8_MARK,
		/** One byte a letter. */
		WINDOWS_1252,
		/** Two or four bytes a letter; not read. */
		UTF_16,
		/** Some of it UTF-8, some not, or bytes that no encoding has; not read. */
		MIXED,
		/** No text; not read. */
		BINARY,
		/** A workbook, which says itself. */
		WORKBOOK;

		/** True if cells could be looked at. */
		public boolean readable() {
			return this != UTF_16 && this != MIXED && this != BINARY;
		}
	}

	/** How a file is built. */
	public sealed interface Layout {
	}

	/**
	 * Text with a delimiter.
	 *
	 * @param form       as a profile writes it
	 * @param consistent share of rows with as many cells as most, in percent
	 * @param quotes     whether quotes were seen
	 */
	public record Delimited(Form.Delimited form, int consistent, boolean quotes) implements Layout {
	}

	/**
	 * Text at fixed places.
	 *
	 * @param records how many lines of each record type; none if all lines are alike
	 * @param persons record types whose lines have a CPR number behind the type
	 * @param spans   where columns stand, of the most frequent record type
	 * @param skip    lines before the first row
	 */
	public record Fixed(SortedMap<String, Integer> records, Set<String> persons, List<Form.Span> spans, int skip)
			implements Layout {

		/** Places of the number behind the type. Source: facts.md 4.2 (PNR). */
		public static final Form.Span PERSON = new Form.Span(4, 10);

		/** Copies the collections. */
		public Fixed {
			persons = Set.copyOf(persons);
			spans = List.copyOf(spans);
		}
	}

	/**
	 * A sheet of a workbook.
	 *
	 * @param form   as a profile writes it
	 * @param sheet  its name
	 * @param others names of the other sheets
	 */
	public record Sheet(Form.Workbook form, String sheet, List<String> others) implements Layout {

		/** Copies the list. */
		public Sheet {
			others = List.copyOf(others);
		}
	}

	/**
	 * Nothing that can be read.
	 *
	 * @param why as a word
	 */
	public record Unreadable(Why why) implements Layout {
	}

	/** Why a file cannot be read. */
	public enum Why {
		/** See the encoding. */
		ENCODING,
		/** There is nothing in it. */
		EMPTY,
		/** Its first line never ends. */
		NO_LINES,
		/** A workbook that is damaged, locked or old. */
		BAD_WORKBOOK
	}

	/** Whether names stand above the columns, and how that is known. */
	public enum HeaderVerdict {
		/** Names that we know. */
		KNOWN_NAMES,
		/** Texts above numbers or dates. */
		OTHER_THAN_BELOW,
		/** Texts above texts that come again and again, which could be either. */
		PERHAPS,
		/** The first row looks like those below. */
		NONE;

		/** True if the first row is taken as names unless somebody says otherwise. */
		public boolean names() {
			return this != NONE;
		}
	}

	/**
	 * Rows at the end that sum up the others.
	 *
	 * @param column in which it is said, from 0
	 * @param text   which says it
	 */
	public record Total(int column, String text) {
	}

	/** Copies the lists. */
	public FileFacts {
		names = List.copyOf(names);
		columns = List.copyOf(columns);
		totals = List.copyOf(totals);
	}

	/** True if rows could be looked at. */
	public boolean readable() {
		return !(layout instanceof Unreadable);
	}

	/** A file that cannot be read. */
	static FileFacts unreadable(Source source, Encoding encoding, Why why) {
		return new FileFacts(source.name(), source.size(), 0, encoding, new Unreadable(why), HeaderVerdict.NONE, List.of(),
				List.of(), 0, 0, List.of());
	}

	/** The first line of totals or rules that the layout skips, if it has a preamble. */
	public Optional<Form.Preamble> preamble() {
		return layout instanceof Delimited delimited ? delimited.form().preamble() : Optional.empty();
	}
}
