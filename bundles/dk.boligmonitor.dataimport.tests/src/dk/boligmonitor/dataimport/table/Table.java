package dk.boligmonitor.dataimport.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.table.Dialect.Header;

/**
 * A file read as nothing but cells, by position.
 *
 * @param rows cells of each row that has as many as the first
 * @param told codes of what is wrong with the file or with rows, and their lines
 */
public record Table(List<List<String>> rows, List<String> told) {

	/** How quotes are written. */
	public enum Quotes {
		DOUBLED, BACKSLASH, NONE
	}

	/** Reads the first {@code width} cells of each row. */
	public static Table read(byte[] file, String delimiter, Quotes quotes, int width) throws IOException {
		FileLayout.Builder builder = FileLayout.delimitedBy(delimiter);
		for (int i = 1; i <= width; i++) {
			builder.positioned("c" + i, i, Column.Need.OPTIONAL, Masking.SHAPE, CellForm.PLAIN);
		}
		FileLayout layout = builder.build();
		FileScan scan = FileScan.of(new ByteArrayInputStream(file), FileScan.Content.TEXT);
		if (scan.encoding().brokenAt().isPresent()) {
			return new Table(List.of(), List.of("BROKEN_ENCODING " + scan.encoding().brokenAt().getAsLong()));
		}
		Dialect dialect = new Dialect(quotes == Quotes.NONE ? Optional.empty() : Optional.of('"'), 0, Header.NONE);
		ByteArrayInputStream in = new ByteArrayInputStream(file, 0, file.length);
		List<List<String>> rows = new ArrayList<>();
		List<String> told = new ArrayList<>();
		try (RowSource source = quotes == Quotes.BACKSLASH
				? new LineRows("x", new EscapedLines("x", new InputStreamReader(in, scan.encoding().charset()), delimiter,
						dialect.quote()), layout, dialect)
				: new CsvRows("x", in, scan.encoding(), layout, dialect)) {
			while (source.next()) {
				try {
					source.row().check();
					rows.add(layout.columns().stream().map(source.row()::text).toList());
				} catch (BadCell e) {
					told.add(e.problem().code() + " " + e.problem().where().line());
				}
			}
			source.problems().forEach(p -> told.add(p.code() + " " + p.where().line()));
		}
		return new Table(rows, told);
	}
}
