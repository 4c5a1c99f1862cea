package dk.boligmonitor.dataimport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.sniff.RealFiles;
import dk.boligmonitor.dataimport.table.Table.Quotes;

/**
 * Public suites of CSV files: each case is read as its authors expect, or refused with a reason. Where deliveries differ from
 * plain CSV on purpose, the expectation follows: blanks around cells are taken away, lines without cells are passed over, and a
 * row with another number of cells than the first is rejected.
 */
class CsvSuitesTest {

	private static final Pattern CASE = Pattern.compile("- id: (\\S+)\\s+input: (?:'([^\n]*)'|\"([^\n]*)\")\n"
			+ "(.*?)(?=\\s+- id: |\\z)",
			Pattern.DOTALL);
	private static final Pattern RECORD = Pattern.compile("^\\s*- \\[(.*)]\\s*$", Pattern.MULTILINE);
	private static final Pattern ITEM = Pattern.compile("'((?:[^']|'')*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

	private static byte[] bytes(String file) throws IOException {
		return Files.readAllBytes(RealFiles.path(file));
	}

	private static Table utf8(String text, int width) throws IOException {
		return Table.read(text.getBytes(StandardCharsets.UTF_8), ",", Quotes.DOUBLED, width);
	}

	/** FastCSV's specification: line ends are tried in all three ways. */
	@Test
	void fastCsvSpecification() throws Exception {
		List<Path> specs;
		try (Stream<Path> all = Files.list(RealFiles.path("csv-conformance-fastcsv/intTest/spec"))) {
			specs = all.sorted().toList();
		}
		int cases = 0;
		for (Path spec : specs) {
			String text = Files.readString(spec);
			Matcher m = CASE.matcher(text.substring(text.indexOf("checks:")));
			while (m.find()) {
				String input = signs(m.group(2) == null ? m.group(3).replace("\\\"", "\"") : m.group(2).replace("''", "'"));
				for (String end : List.of("\n", "\r", "\r\n")) {
					check(m.group(1), input.replace("⏎", end), records(m.group(4)));
				}
				cases++;
			}
		}
		assertTrue(cases > 50, cases + " cases");
	}

	private static String signs(String text) {
		return text.replace("␍", "\r").replace("␊", "\n").replace("␤", "\r\n").replace('␠', ' ');
	}

	private static List<List<String>> records(String part) {
		List<List<String>> records = new ArrayList<>();
		Matcher record = RECORD.matcher(part);
		while (record.find()) {
			List<String> cells = new ArrayList<>();
			Matcher item = ITEM.matcher(record.group(1));
			while (item.find()) {
				cells.add(item.group(1) == null ? item.group(2).replace("\\\"", "\"") : item.group(1).replace("''", "'"));
			}
			records.add(cells);
		}
		return records;
	}

	private static void check(String id, String input, List<List<String>> expected) throws IOException {
		if (id.startsWith("comments")) {
			// deliveries have no comments: such a line is a row, and rejected if it is no such row as the others
			int width = 3;
			Table table = utf8(input, width);
			long lines = input.lines().filter(line -> !line.isEmpty()).count();
			assertEquals(lines, table.rows().size() + table.told().stream().filter(t -> t.startsWith("FIELD_COUNT")).count(), id);
			return;
		}
		List<List<String>> wanted = expected.stream().map(r -> r.stream().map(c -> signs(c).strip()).toList())
				.filter(r -> !r.equals(List.of("")) || input.contains("\"\"") || input.contains(" ")).toList();
		int width = wanted.isEmpty() ? 1 : wanted.get(0).size();
		Table table = utf8(input, width);
		if (table.told().isEmpty()) {
			assertEquals(normal(wanted), normal(table.rows()), id);
		} else {
			boolean ragged = expected.stream().map(List::size).distinct().count() > 1;
			String reason = expected.isEmpty() || wanted.isEmpty() ? "FILE_EMPTY" : ragged ? "FIELD_COUNT" : "CSV_BROKEN";
			assertTrue(table.told().get(0).startsWith(reason), id + " " + table.told());
			assertTrue(!reason.equals("CSV_BROKEN") || id.startsWith("open-quotation") || id.startsWith("spaces-around"), id);
		}
	}

	private static List<List<String>> normal(List<List<String>> rows) {
		return rows.stream().map(r -> r.stream().map(c -> c.replace("\r\n", "\n").replace('\r', '\n').replace("⏎", "\n"))
				.toList())
				.toList();
	}

	@Test
	void fastCsvByteOrderMarks() throws Exception {
		String folder = "csv-conformance-fastcsv/intTest/";
		for (String name : List.of("utf16be_bom.csv", "utf16le_bom.csv", "utf32be_bom.csv", "utf32le_bom.csv")) {
			assertEquals(List.of("BROKEN_ENCODING 0"), Table.read(bytes(folder + name), ",", Quotes.DOUBLED, 2).told(), name);
		}
		List<List<String>> rows = Table.read(bytes(folder + "utf8_nobom.csv"), ",", Quotes.DOUBLED, 2).rows();
		assertEquals(rows, Table.read(bytes(folder + "utf8_bom.csv"), ",", Quotes.DOUBLED, 2).rows());
		assertEquals(List.of("foo", "üÜß"), rows.get(0));
	}

	@Test
	void commonsCsvFiles() throws Exception {
		String folder = "csv-conformance-commons/commons-csv/";
		Table plain = Table.read(bytes(folder + "CSVFileParser/test.csv"), ",", Quotes.DOUBLED, 4);
		assertEquals(List.of(List.of("A", "B", "C", "D"), List.of("a", "b", "c", "d"), List.of("e", "f", "g", "h")),
				plain.rows());
		assertEquals(List.of("FIELD_COUNT 2", "FIELD_COUNT 4", "FIELD_COUNT 6", "CSV_BROKEN 7"), plain.told(),
				"comments are rows with one cell; behind a closing quote nothing may stand but a delimiter");
		Table comments = Table.read(bytes(folder + "CSVFileParser/testCSV246.csv"), ",", Quotes.DOUBLED, 5);
		assertEquals(List.of("a", "g", "l"), comments.rows().stream().map(r -> r.get(0)).toList());
		Table market = Table.read(bytes(folder + "CSVFileParser/bom.csv"), ",", Quotes.DOUBLED, 6);
		assertEquals(List.of(), market.told());
		assertEquals(List.of("Date", "Open", "High", "Low", "Close", "Volume"), market.rows().get(0), "without byte order mark");
		assertEquals(252, market.rows().size());
		assertEquals("CSV_BROKEN 3", Table.read(bytes(folder + "CSV-141/csv-141.csv"), ",", Quotes.DOUBLED, 5).told().get(0));
		assertEquals(List.of(List.of("CHANELID", "ADDRESS"), List.of("27", "")),
				Table.read(bytes(folder + "CSV-213/999751170.patch.csv"), ";", Quotes.DOUBLED, 2).rows());
		assertEquals(List.of(List.of("AA", "33", ""), List.of("AA", "", ""), List.of("", "33", "CC")),
				Table.read(bytes(folder + "CSV-254/csv-254.csv"), ",", Quotes.DOUBLED, 3).rows());
		assertEquals(List.of(List.of("x", "y", "z")),
				Table.read(bytes(folder + "CSV-259/sample.txt"), ",", Quotes.DOUBLED, 3).rows());
		assertEquals(List.of("FILE_EMPTY 0"), Table.read(bytes(folder + "empty.txt"), ",", Quotes.DOUBLED, 3).told());
		for (String name : List.of("CSV-196/emoji.csv", "CSV-196/japanese.csv")) {
			Table wide = Table.read(bytes(folder + name), ",", Quotes.DOUBLED, 16);
			assertEquals(List.of(), wide.told(), name);
			assertEquals(Files.readAllLines(RealFiles.path(folder + name)).size(), wide.rows().size(), name);
		}
		Table titles = Table.read(bytes(folder + "csv-167/sample1.csv"), ",", Quotes.DOUBLED, 3);
		assertFalse(titles.told().isEmpty(), "its comments are rows with one cell");
	}

	/** PostgreSQL's two ways to write a table. */
	@Test
	void postgresFiles() throws Exception {
		String folder = "csv-conformance-commons/commons-csv/CSV-290/";
		Table csv = Table.read(bytes(folder + "psql.csv"), ",", Quotes.DOUBLED, 5);
		assertEquals(List.of("1", "abc", "test line 1\ntest line 2", "", ""), csv.rows().get(0));
		assertEquals(List.of("3", "a", "b,c,d", "\"quoted\"", "e"), csv.rows().get(2));
		Table tsv = Table.read(bytes(folder + "psql.tsv"), "\t", Quotes.BACKSLASH, 5);
		assertEquals(List.of("1", "abc", "test line 1\ntest line 2", "\\N", ""), tsv.rows().get(0));
		assertEquals(List.of("2", "xyz", "\\b:\b \\t:\t \\n:\n \\r:", "a", "b"), tsv.rows().get(1));
	}

	@Test
	void mapshaperFiles() throws Exception {
		String folder = "csv-encodings-mapshaper/";
		for (String name : List.of("text/utf16_be_bom.csv", "text/utf16_le_bom.csv", "text/utf16bom.txt",
				"text/utf16le_bom.txt")) {
			assertEquals(List.of("BROKEN_ENCODING 0"), Table.read(bytes(folder + name), "\t", Quotes.DOUBLED, 2).told(), name);
		}
		for (String name : List.of("text/utf16.txt", "text/utf16le.txt")) {
			assertTrue(Table.read(bytes(folder + name), "\t", Quotes.DOUBLED, 2).told().get(0).startsWith("BROKEN_ENCODING"),
					name);
		}
		assertEquals("election_dt", Table.read(bytes(folder + "text/utf8_bom.csv"), "\t", Quotes.DOUBLED, 10).rows().get(0)
				.get(0));
		assertEquals(List.of("FILE_EMPTY 0"), Table.read(bytes(folder + "text/empty.csv"), ",", Quotes.DOUBLED, 1).told());
		assertEquals(Table.read(bytes(folder + "text/two_states.csv"), ",", Quotes.DOUBLED, 5),
				Table.read(bytes(folder + "text/two_states.tsv"), "\t", Quotes.DOUBLED, 5));
		assertEquals(53, Table.read(bytes(folder + "text/states.csv"), ",", Quotes.DOUBLED, 6).rows().size());
		assertEquals(List.of("", "", "", "MONO", "051", "BRIDGEPORT"),
				Table.read(bytes(folder + "text/empty_fields.csv"), ",", Quotes.DOUBLED, 6).rows().get(2));
		assertEquals(List.of("3", "Jimmy;Muff", "2.3", "", "POINT(7.4397 46.9487)"),
				Table.read(bytes(folder + "csv/wkt.csv"), ";", Quotes.DOUBLED, 5).rows().get(3));
		assertEquals(List.of(List.of("A", "B", "C"), List.of("X", "Y", "Z")),
				Table.read(bytes(folder + "papaparse/utf-8-bom-sample.csv"), ",", Quotes.DOUBLED, 3).rows());
		assertEquals(List.of("", "test name 02"),
				Table.read(bytes(folder + "papaparse/sample-header.csv"), ",", Quotes.DOUBLED, 2).rows().get(2));
		assertEquals(8, Table.read(bytes(folder + "papaparse/long-sample.csv"), ",", Quotes.DOUBLED, 7).rows().size());
	}
}
