package dk.boligmonitor.dataimport.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.AbstractList;
import java.util.List;

import dk.boligmonitor.dataimport.profile.DateForm;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.CellLines;

/** The cells of one sheet as lines of text. A row without cells is passed over. One thread. */
public final class SheetLines implements CellLines {

	private static final int ISO_LENGTH = 10;

	private final String file;
	private final SheetCells cells;
	private final char decimal;
	private final DateForm date;
	private final List<String> view = new View();

	SheetLines(String file, SheetCells cells, Signs signs) {
		this.file = file;
		this.cells = cells;
		decimal = signs.decimal();
		date = signs.dates().getFirst();
	}

	@Override
	public boolean next() throws IOException, BadFile {
		try {
			while (cells.next()) {
				for (int i = 0; i < cells.size(); i++) {
					if (!cells.text(i).isBlank()) {
						return true;
					}
				}
			}
			return false;
		} catch (BadSheet e) {
			throw Workbook.bad(file, cells.row() + 1L, e.reason());
		}
	}

	@Override
	public long line() {
		return cells.row();
	}

	/** {@inheritDoc} One object for all lines. */
	@Override
	public List<String> cells() {
		return view;
	}

	@Override
	public boolean error(int column) {
		return cells.sort(column) == CellSort.ERROR;
	}

	@Override
	public void close() throws IOException {
		cells.close();
	}

	/** What the cell of that place, counted from 0, holds. */
	public CellSort sort(int column) {
		return cells.sort(column);
	}

	private final class View extends AbstractList<String> {

		@Override
		public String get(int column) {
			if (column < 0 || column >= cells.size()) {
				throw new IndexOutOfBoundsException(column);
			}
			String text = cells.text(column);
			return switch (cells.sort(column)) {
			case NUMBER -> decimal == '.' ? text : text.replace('.', decimal);
			case DAY -> day(text);
			case EMPTY, TEXT, ERROR -> text;
			};
		}

		@Override
		public int size() {
			return cells.size();
		}
	}

	/** The day in the profile's form. One that never was stays as it is, and is refused by the rule about dates. */
	private String day(String text) {
		String time = text.length() > ISO_LENGTH ? " " + text.substring(ISO_LENGTH + 1) : "";
		if (date.equals(DateForm.ISO)) {
			return time.isEmpty() ? text : text.substring(0, ISO_LENGTH) + time;
		}
		try {
			LocalDate day = LocalDate.parse(text.length() > ISO_LENGTH ? text.substring(0, ISO_LENGTH) : text);
			return written(day) + time;
		} catch (DateTimeParseException e) {
			return text;
		}
	}

	private String written(LocalDate day) {
		String pattern = date.pattern().replace("*", "");
		String year = pattern.replace("YYYY", "%04d".formatted(day.getYear()));
		String month = year.contains("MM") ? year.replace("MM", "%02d".formatted(day.getMonthValue()))
				: year.replace("M", Integer.toString(day.getMonthValue()));
		return month.contains("DD") ? month.replace("DD", "%02d".formatted(day.getDayOfMonth()))
				: month.replace("D", Integer.toString(day.getDayOfMonth()));
	}
}
