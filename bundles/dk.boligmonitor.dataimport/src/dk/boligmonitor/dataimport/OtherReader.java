package dk.boligmonitor.dataimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Cell;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Role;
import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.CodeList;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FirstLines;
import dk.boligmonitor.dataimport.table.KeyHash;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pseudonym;

/** Reads a kind that a bundle declares: each cell by its column's type, a person only as a pseudonym. */
final class OtherReader<X extends Exception> implements RowReader<X> {

	private static final int LONGEST_TEXT = 200;
	private static final int MOST_DIGITS = 18;

	/** A column of the kind and where its cells are. */
	private record Part(KindColumn declared, Column column, CodeList<String> codes) {
	}

	private final KindDeclaration kind;
	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final List<Part> parts = new ArrayList<>();

	OtherReader(KindDeclaration kind, FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.kind = kind;
		this.persons = persons;
		this.outlet = outlet;
		for (KindColumn column : kind.columns()) {
			Map<String, String> codes = new LinkedHashMap<>();
			column.codes().forEach(code -> codes.put(code.toLowerCase(Locale.ROOT), code));
			if (column.cell() == Cell.MAY_BE_EMPTY) {
				codes.put("", "");
			}
			parts.add(new Part(column, layout.column(column.name()), CodeList.of(codes)));
		}
	}

	/** For each value of a row the name of its column if it has a code list, else an empty text. */
	static List<String> codeColumns(KindDeclaration kind) {
		return kind.columns().stream().filter(c -> c.role() == Role.VALUE)
				.map(c -> c.type() == ColumnType.CODE ? c.name() : "").toList();
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		Optional<Pseudonym> person = Optional.empty();
		List<String> keys = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (Part part : parts) {
			if (part.declared().type() == ColumnType.CPR) {
				person = Optional.of(persons.person(row, part.column()));
			} else {
				(part.declared().role() == Role.KEY ? keys : values).add(text(part, row));
			}
		}
		KeyHash key = person.map(KeyHash::of).orElse(KeyHash.NOBODY);
		for (String text : keys) {
			key = key.and(text);
		}
		if (!seen.accept(key, ProblemCode.DUPLICATE_ROW, row, parts.get(0).column())) {
			return false;
		}
		outlet.hand(new OtherRow(kind.kind(), person, keys, values), row.line());
		return true;
	}

	private static String text(Part part, Row row) throws BadCell {
		Column column = part.column();
		if (part.declared().cell() == Cell.FILLED) {
			Cells.obligatory(row, column);
		}
		return switch (part.declared().type()) {
		case CPR -> "";
		case IDENTIFIER -> Cells.text(row, column, LONGEST_TEXT);
		case TEXT -> withoutCpr(row, column);
		case WHOLE -> whole(row, column);
		// the layout has made it a number with a point
		case DECIMAL -> row.text(column);
		case DATE -> Cells.optionalDate(row, column).map(LocalDate::toString).orElse("");
		case CODE -> part.codes().read(row, column);
		};
	}

	private static String whole(Row row, Column column) throws BadCell {
		String text = row.text(column).replace('−', '-');
		int from = text.startsWith("-") ? 1 : 0;
		boolean digits = text.length() > from && text.length() - from <= MOST_DIGITS
				&& text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
		if (!digits && !text.isEmpty()) {
			throw BadCell.text(ProblemCode.NUMBER_INVALID, row, column);
		}
		return text;
	}

	/** Words in which nobody has written a CPR number. Identifiers are not asked: many a ten-digit number looks like one. */
	private static String withoutCpr(Row row, Column column) throws BadCell {
		String text = Cells.text(row, column, LONGEST_TEXT);
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean digit = c >= '0' && c <= '9';
			boolean between = digits == 6 && (c == '-' || c == ' ');
			digits = digit ? digits + 1 : between ? digits : 0;
			if (digits >= 10) {
				throw BadCell.text(ProblemCode.CPR_IN_TEXT, row, column);
			}
		}
		return text;
	}
}
