package dk.boligmonitor.dataimport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.layout.FixedLines.Line;
import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.ColumnProfile.ChainLine;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Form.Span;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Row;

/** Which places of which record type go to which column. */
final class FixedCells {

	private static final String AND = "+";

	private record Place(Column column, Span span, ChainLine line) {
	}

	private final Map<String, List<Place>> places = new HashMap<>();

	FixedCells(FileProfile file, FileLayout layout) {
		for (ColumnProfile column : file.columns()) {
			if (column.from() instanceof ColumnProfile.Places at) {
				at.spans().forEach((type, span) -> places.computeIfAbsent(type, t -> new ArrayList<>())
						.add(new Place(layout.column(column.name()), span, at.line())));
			}
		}
	}

	/** True if something is read from lines of that type. */
	boolean reads(Line line) {
		return places.containsKey(line.type());
	}

	/** Fills the cells of a row that the line tells. */
	void fill(Row row, Line line, ChainLine part) {
		for (Place place : places.getOrDefault(line.type(), List.of())) {
			if (place.line() == part) {
				row.put(place.column().slot(), line.at(place.span()));
			}
		}
	}

	/** As {@link #fill}, but what another line told already stays; different texts stand together. */
	void join(Row row, Line line) {
		for (Place place : places.getOrDefault(line.type(), List.of())) {
			String text = line.at(place.span()).strip();
			String before = row.text(place.column());
			if (before.isEmpty()) {
				row.put(place.column().slot(), text);
			} else if (!text.isEmpty() && !(AND + before + AND).contains(AND + text + AND)) {
				row.put(place.column().slot(), before + AND + text);
			}
		}
	}

	/** What a line says in a column, blanks around it taken away; empty if its type has no such column. */
	Optional<String> text(Line line, String column) {
		return places.getOrDefault(line.type(), List.of()).stream().filter(p -> p.column().name().equals(column)).findFirst()
				.map(p -> line.at(p.span()).strip());
	}
}
