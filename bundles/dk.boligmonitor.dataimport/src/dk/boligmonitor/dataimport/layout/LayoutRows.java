package dk.boligmonitor.dataimport.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.sheet.Workbook;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.Bytes;
import dk.boligmonitor.dataimport.table.CsvRows;
import dk.boligmonitor.dataimport.table.Dialect;
import dk.boligmonitor.dataimport.table.EscapedLines;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.dataimport.table.LineRows;
import dk.boligmonitor.dataimport.table.RowSource;

/** Opens the rows of a file as its profile says. */
public final class LayoutRows {

	private static final int BUFFER = 1 << 16;

	private LayoutRows() {
	}

	/**
	 * Opens a file.
	 *
	 * @param file     name for messages
	 * @param bytes    opened once for text, several times for a workbook
	 * @param encoding of text
	 * @param sort     which of the profile's files it is
	 * @param layout   see {@link Layouts}
	 * @param last     the last day that the delivery is about
	 * @throws BadFile     if it cannot be read at all; nothing is open then
	 * @throws IOException if it can no longer be read
	 */
	public static RowSource open(String file, Bytes bytes, FileScan.Encoding encoding, Profile profile, FileProfile sort,
			FileLayout layout, LocalDate last) throws IOException, BadFile {
		RowSource rows = switch (profile.form()) {
		case Form.Delimited form -> delimited(file, bytes.open(), encoding, form, layout);
		case Form.FixedWidth form -> fixed(file, bytes.open(), encoding, form, profile, sort, layout, last);
		case Form.Workbook form -> sheet(file, bytes, form, profile, sort, layout);
		};
		Rules rules = new Rules(sort, layout);
		RowSource ruled = rules.none() || profile.form() instanceof Form.FixedWidth ? rows : new RuledRows(file, rows, rules);
		return sort.spread().isEmpty() ? ruled : new SpreadRows(ruled, layout, sort.spread(), profile.signs());
	}

	private static RowSource delimited(String file, InputStream in, FileScan.Encoding encoding, Form.Delimited form,
			FileLayout layout) throws IOException {
		try {
			Dialect dialect = new Dialect(form.quote(), form.skip(), header(form.header()));
			if (form.escape() == Form.Escape.DOUBLED) {
				return new CsvRows(file, in, encoding, layout, dialect);
			}
			EscapedLines lines = new EscapedLines(file, text(in, encoding), form.delimiter(), form.quote());
			return new LineRows(file, lines, layout, dialect);
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		}
	}

	private static RowSource fixed(String file, InputStream in, FileScan.Encoding encoding, Form.FixedWidth form, Profile profile,
			FileProfile sort, FileLayout layout, LocalDate last) throws IOException {
		try {
			return new FixedRows(file, new FixedLines(file, text(in, encoding), form), sort, layout, profile.signs(), last);
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		}
	}

	private static RowSource sheet(String file, Bytes bytes, Form.Workbook form, Profile profile, FileProfile sort,
			FileLayout layout) throws IOException, BadFile {
		Workbook workbook = Workbook.open(file, bytes);
		try {
			Dialect dialect = new Dialect(Optional.empty(), form.skip(), header(form.header()));
			return new LineRows(file, workbook.lines(sort.sheet(), profile.signs()), layout, dialect, workbook);
		} catch (IOException | BadFile | RuntimeException e) {
			workbook.close();
			throw e;
		}
	}

	private static Dialect.Header header(Form.Header header) {
		return header == Form.Header.NAMES ? Dialect.Header.NAMES : Dialect.Header.NONE;
	}

	private static BufferedReader text(InputStream in, FileScan.Encoding encoding) throws IOException {
		in.skipNBytes(encoding.skip());
		return new BufferedReader(new InputStreamReader(in, encoding.charset()), BUFFER);
	}
}
