package dk.boligmonitor.dataimport.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.boligmonitor.dataimport.profile.FileProfile.Spread;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowSource;
import dk.boligmonitor.model.Problem;

/** Makes several rows of one row of a wide table: one for each value column in which something stands. */
final class SpreadRows implements RowSource {

	/** A value column, where its value goes, and what else the row then says. */
	private record Part(Column from, Column to, Map<String, String> codes, Map<Column, String> set) {
	}

	private final RowSource rows;
	private final Signs signs;
	private final List<Part> parts = new ArrayList<>();
	private int next;
	private long read;

	SpreadRows(RowSource rows, FileLayout layout, List<Spread> spreads, Signs signs) {
		this.rows = rows;
		this.signs = signs;
		for (Spread spread : spreads) {
			Map<String, String> codes = new HashMap<>();
			spread.value().codes().forEach((theirs, ours) -> codes.put(theirs.toLowerCase(Locale.ROOT), ours));
			Map<Column, String> set = new HashMap<>();
			spread.set().forEach((name, text) -> set.put(layout.column(name), text));
			parts.add(new Part(layout.column(Layouts.valueColumn(spreads, spread)), layout.column(spread.value().name()), codes,
					set));
		}
		next = parts.size();
	}

	@Override
	public boolean next() throws IOException {
		while (true) {
			if (next == parts.size()) {
				if (!rows.next()) {
					return false;
				}
				rows.row().keep();
				next = 0;
			}
			rows.row().restore();
			if (!rows.row().complete()) {
				// told of once, not once for each value
				next = parts.size();
				read++;
				return true;
			}
			if (take(parts.get(next++), rows.row())) {
				read++;
				return true;
			}
		}
	}

	private boolean take(Part part, Row row) {
		String text = row.text(part.from());
		String value = part.codes().getOrDefault(text.toLowerCase(Locale.ROOT), text);
		if (SignedCell.unknown(signs, value)) {
			return false;
		}
		row.put(part.to().slot(), value);
		part.set().forEach((column, set) -> row.put(column.slot(), set));
		return true;
	}

	@Override
	public Row row() {
		return rows.row();
	}

	@Override
	public long read() {
		return read;
	}

	@Override
	public long leftOut() {
		return rows.leftOut();
	}

	@Override
	public List<String> header() {
		return rows.header();
	}

	@Override
	public List<Problem> problems() {
		return rows.problems();
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}
}
