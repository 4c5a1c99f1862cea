package dk.boligmonitor.dataimport.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The cells of one sheet, row by row; nothing but the row it stands at is held. */
final class SheetCells implements Closeable {

	/** Source: Excel specifications and limits. */
	private static final int MOST_COLUMNS = 16_384;
	private static final int MOST_ROWS = 1_048_576;
	private static final String NO_VALUE = "#VALUE!";
	/** Source: ECMA-376 part 1, 18.17.3 (error values); what else calls itself one is not repeated. */
	private static final Set<String> ERRORS = Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

	private final Xml xml;
	private final SharedStrings texts;
	private final Styles styles;
	private final boolean from1904;
	private String[] text = new String[32];
	private CellSort[] sort = new CellSort[32];
	private int size;
	private int row;
	private boolean inData;

	/**
	 * @param xml   closed with this object
	 * @param texts closed with this object
	 */
	SheetCells(Xml xml, SharedStrings texts, Styles styles, boolean from1904) {
		this.xml = xml;
		this.texts = texts;
		this.styles = styles;
		this.from1904 = from1904;
		Arrays.fill(text, "");
		Arrays.fill(sort, CellSort.EMPTY);
	}

	/** Moves to the next row that the file has, perhaps an empty one; false at the end. */
	boolean next() throws BadSheet, IOException {
		while (xml.next()) {
			if (xml.begins("sheetData")) {
				inData = true;
			} else if (xml.ends("sheetData")) {
				return false;
			} else if (inData && xml.begins("row")) {
				readRow();
				return true;
			}
		}
		// cut off: an honest sheet ends its data
		throw new BadSheet(BadSheet.Reason.DAMAGED);
	}

	/** Number of the row, from 1. */
	int row() {
		return row;
	}

	/** One more than the place of the last cell. */
	int size() {
		return size;
	}

	/** Text of a cell, places counted from 0. */
	String text(int column) {
		return column < size ? text[column] : "";
	}

	/** What it is. */
	CellSort sort(int column) {
		return column < size ? sort[column] : CellSort.EMPTY;
	}

	private void readRow() throws BadSheet, IOException {
		int number = number(xml.attribute("r"), row + 1);
		if (number <= row || number > MOST_ROWS) {
			throw new BadSheet(BadSheet.Reason.DAMAGED);
		}
		row = number;
		Arrays.fill(text, 0, size, "");
		Arrays.fill(sort, 0, size, CellSort.EMPTY);
		size = 0;
		while (xml.next() && !xml.ends("row")) {
			if (xml.begins("c")) {
				readCell();
			}
		}
	}

	private void readCell() throws BadSheet, IOException {
		String type = xml.attribute("t");
		int style = number(xml.attribute("s"), 0);
		int column = column(xml.attribute("r"));
		String value = "";
		boolean formula = false;
		while (xml.next() && !xml.ends("c")) {
			if (xml.begins("v")) {
				value = xml.text("");
			} else if (xml.begins("is")) {
				value = xml.text("rPh");
			} else if (xml.begins("f")) {
				formula = true;
			}
		}
		room(column);
		size = Math.max(size, column + 1);
		if (value.isEmpty()) {
			boolean unknown = formula && !type.equals("str");
			set(column, unknown ? NO_VALUE : "", unknown ? CellSort.ERROR : CellSort.EMPTY);
		} else {
			switch (type) {
			case "s" -> setText(column, texts.get(number(value.strip(), -1)));
			case "str", "inlineStr" -> setText(column, value);
			case "e" -> set(column, ERRORS.contains(value) ? value : NO_VALUE, CellSort.ERROR);
			case "b" -> setText(column, value.strip().equals("1") ? "TRUE" : "FALSE");
			case "d" -> setMoment(column, value.strip());
			default -> setNumber(column, value.strip(), style);
			}
		}
	}

	private void setText(int column, String value) {
		set(column, value, value.isEmpty() ? CellSort.EMPTY : CellSort.TEXT);
	}

	/** A day that is written as such, with a time that is left out at midnight. */
	private void setMoment(int column, String value) {
		int time = value.indexOf('T');
		boolean midnight = time == 10 && value.substring(time).matches("T00:00(:00(\\.0+)?)?Z?");
		set(column, midnight ? value.substring(0, time) : value, CellSort.DAY);
	}

	private void setNumber(int column, String value, int style) {
		Optional<String> number = Numbers.plain(value);
		if (number.isEmpty()) {
			setText(column, value);
			return;
		}
		Optional<String> day = styles.date(style) ? Numbers.day(number.get(), from1904) : Optional.empty();
		if (day.isPresent()) {
			set(column, day.get(), CellSort.DAY);
		} else {
			set(column, Numbers.padded(number.get(), styles.digits(style)), CellSort.NUMBER);
		}
	}

	private void set(int column, String value, CellSort what) {
		text[column] = value;
		sort[column] = what;
	}

	private void room(int column) {
		if (column >= text.length) {
			int old = text.length;
			int wide = Math.min(MOST_COLUMNS, Math.max(column + 1, 2 * old));
			text = Arrays.copyOf(text, wide);
			sort = Arrays.copyOf(sort, wide);
			Arrays.fill(text, old, wide, "");
			Arrays.fill(sort, old, wide, CellSort.EMPTY);
		}
	}

	/** A number of the file's own bookkeeping. */
	private static int number(String text, int ifEmpty) throws BadSheet {
		if (text.isEmpty()) {
			return ifEmpty;
		}
		if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
			throw new BadSheet(BadSheet.Reason.DAMAGED);
		}
		return Integer.parseInt(text);
	}

	/** The place of a cell such as {@code AB17}; the next one if it does not say. */
	private int column(String reference) throws BadSheet {
		int column = 0;
		int i = 0;
		while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
			column = column * 26 + reference.charAt(i) - 'A' + 1;
			i++;
		}
		int place = reference.isEmpty() ? size : column - 1;
		if (place < 0 || place >= MOST_COLUMNS) {
			throw new BadSheet(BadSheet.Reason.DAMAGED);
		}
		return place;
	}

	@Override
	public void close() throws IOException {
		try (Xml first = xml; SharedStrings second = texts) {
			// both are closed, whatever the other says
		}
	}
}
