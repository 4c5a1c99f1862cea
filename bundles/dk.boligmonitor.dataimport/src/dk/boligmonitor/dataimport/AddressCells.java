package dk.boligmonitor.dataimport;

import java.util.Locale;
import java.util.Optional;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.HomeAddress;

/**
 * Reads a registered address: all of kommunekode, vejkode and husnr, or no road and no house (nobody knows where the person
 * lives), or a high road code (from 9900: no fixed address) without a house. Source: facts.md 4.2.
 */
final class AddressCells {

	private static final int FIRST_HIGH_ROAD = 9900;
	private static final int SHORT_TEXT = 10;

	private final Column municipality;
	private final Column road;
	private final Column house;
	private final Optional<Column> floor;
	private final Optional<Column> door;

	private AddressCells(FileLayout layout, String prefix, Optional<Column> floor, Optional<Column> door) {
		municipality = layout.column(prefix + "kommunekode");
		road = layout.column(prefix + "vejkode");
		house = layout.column(prefix + "husnr");
		this.floor = floor;
		this.door = door;
	}

	/** Where a person lives. */
	static AddressCells home(FileLayout layout) {
		return new AddressCells(layout, "", Optional.of(layout.column("etage")), Optional.of(layout.column("sidedoer")));
	}

	/** One end of a move; its columns begin with {@code prefix}. */
	static AddressCells end(FileLayout layout, String prefix) {
		return new AddressCells(layout, prefix, Optional.empty(), Optional.empty());
	}

	/** The address of a row. */
	HomeAddress read(Row row) throws BadCell {
		HomeAddress address = parts(row);
		if (address.municipality().isEmpty() && !address.road().isEmpty()) {
			throw BadCell.text(ProblemCode.ADDRESS_INVALID, row, municipality);
		}
		if (address.road().isEmpty() && !address.house().isEmpty()) {
			throw BadCell.text(ProblemCode.ADDRESS_INVALID, row, road);
		}
		if (address.house().isEmpty() && !address.road().isEmpty() && Cells.digits(address.road(), 0, 4) < FIRST_HIGH_ROAD) {
			throw BadCell.text(ProblemCode.ADDRESS_INVALID, row, house);
		}
		return address;
	}

	/** What a row tells of an address, which may be any part of it. */
	HomeAddress parts(Row row) throws BadCell {
		return new HomeAddress(code(row, municipality), code(row, road), house(row), text(row, floor), text(row, door));
	}

	private static String text(Row row, Optional<Column> column) throws BadCell {
		return column.isPresent() ? Cells.text(row, column.get(), SHORT_TEXT) : "";
	}

	/** One to four digits, padded to four, or empty. */
	private static String code(Row row, Column column) throws BadCell {
		String text = row.text(column);
		if (text.isEmpty()) {
			return "";
		}
		if (text.length() > 4 || Cells.digits(text, 0, text.length()) < 0) {
			throw BadCell.text(ProblemCode.ADDRESS_INVALID, row, column);
		}
		return text.length() == 4 ? text : "0".repeat(4 - text.length()) + text;
	}

	/** One to three digits and perhaps a letter, without leading zeros and blanks, or empty. */
	private String house(Row row) throws BadCell {
		String text = row.text(house);
		int from = 0;
		while (from < text.length() && text.charAt(from) == '0') {
			from++;
		}
		int end = from;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		String letter = text.substring(end).strip();
		boolean sound = end - from <= 3 && (letter.isEmpty() || end > from && letter.length() == 1 && isLetter(letter.charAt(0)));
		if (!sound) {
			throw BadCell.text(ProblemCode.ADDRESS_INVALID, row, house);
		}
		return letter.isEmpty() ? text.substring(from, end) : text.substring(from, end) + letter.toUpperCase(Locale.ROOT);
	}

	private static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "ÆØÅæøå".indexOf(c) >= 0;
	}
}
