package dk.boligmonitor.dataimport.sniff.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.sheet.CellSort;
import dk.boligmonitor.dataimport.sheet.SheetLines;
import dk.boligmonitor.dataimport.sheet.Workbook;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts.Encoding;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts.HeaderVerdict;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts.Why;
import dk.boligmonitor.dataimport.table.BadFile;

/** Looks into one file and counts. Reads at most a megabyte of text, or the first rows of a sheet. */
public final class FileLook {

	private static final int LONGEST_LINE = 1 << 16;
	private static final int START = 1 << 17;
	private static final int MOST_ROWS = 20_000;
	private static final int SHEET_ROWS = 5_000;
	private static final Pattern PREAMBLE = Pattern
			.compile("[ 0-9]{15}\\d{4}-\\d{2}-\\d{2}\\d{4}-\\d{2}-\\d{2}\\d{4}-\\d{2}-\\d{2}[DF]\\s*");
	/** Source: facts.md 3.3 (STAR). */
	private static final Form.Preamble STAR = new Form.Preamble(new Form.Span(1, 15), new Form.Span(16, 10),
			new Form.Span(26, 10), new Form.Span(36, 10), new Form.Span(46, 1));

	private final Vocabulary words;

	/**
	 * @param words that may be recognised
	 */
	public FileLook(Vocabulary words) {
		this.words = words;
	}

	/**
	 * Looks into a file.
	 *
	 * @throws IOException if it cannot be read
	 */
	public FileFacts at(Source source) throws IOException {
		byte[] start = source.piece(0, 4);
		if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
			return workbook(source);
		}
		TextSample sample = TextSample.of(source);
		if (!sample.encoding().readable()) {
			return FileFacts.unreadable(source, sample.encoding(), Why.ENCODING);
		}
		String head = sample.pieces().getFirst();
		if (head.isBlank()) {
			return FileFacts.unreadable(source, sample.encoding(), Why.EMPTY);
		}
		if (head.lines().findFirst().orElse("").length() > LONGEST_LINE) {
			return FileFacts.unreadable(source, sample.encoding(), Why.NO_LINES);
		}
		Optional<Form.Preamble> preamble = PREAMBLE.matcher(head.lines().findFirst().orElse("")).matches() ? Optional.of(STAR)
				: Optional.empty();
		String divided = preamble.isEmpty() ? head : head.substring(head.indexOf('\n') + 1);
		Optional<Division> division = Division.of(start(divided));
		Optional<FixedLook> fixed = division.isEmpty() ? FixedLook.of(sample.pieces()) : Optional.empty();
		return fixed.isPresent() ? fixed(source, sample, fixed.get())
				: delimited(source, sample, division.orElseGet(() -> Division.none(start(divided))), preamble);
	}

	/** Enough lines to see how they are divided. */
	private static String start(String text) {
		int end = text.length() <= START ? text.length() : text.lastIndexOf('\n', START) + 1;
		return text.substring(0, end == 0 ? START : end);
	}

	private static boolean begins(byte[] start, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private FileFacts delimited(Source source, TextSample sample, Division division, Optional<Form.Preamble> preamble) {
		List<Line> lines = new ArrayList<>();
		for (String piece : sample.pieces()) {
			lines.addAll(Splitter.rows(piece, division.delimiter(), division.quote(), division.escape(), MOST_ROWS));
		}
		if (preamble.isPresent()) {
			lines.removeFirst();
		}
		if (lines.isEmpty()) {
			return FileFacts.unreadable(source, sample.encoding(), Why.EMPTY);
		}
		Table table = new Table(lines, division.cells(), words, sample.atEnd());
		Form.Header header = table.header().names() ? Form.Header.NAMES : Form.Header.NONE;
		Form.Delimited form = new Form.Delimited(division.delimiter(), division.quote(), division.escape(), table.skip(), header,
				preamble);
		boolean quotes = division.quote().filter(q -> sample.pieces().stream().anyMatch(p -> p.indexOf(q) >= 0)).isPresent();
		FileFacts.Delimited layout = new FileFacts.Delimited(form, division.consistent(), quotes);
		return facts(source, sample.read(), sample.encoding(), layout, table);
	}

	private FileFacts fixed(Source source, TextSample sample, FixedLook look) {
		Table table = new Table(look.rows(), look.spans().size(), words, sample.atEnd());
		boolean names = look.records().isEmpty() && table.header() != HeaderVerdict.PERHAPS && table.header().names();
		FileFacts.Fixed layout = new FileFacts.Fixed(look.records(), look.persons(), look.spans(),
				table.skip() + (names ? 1 : 0));
		int rows = look.records().isEmpty() ? table.rowCount() : look.records().values().stream().mapToInt(n -> n).sum();
		return new FileFacts(source.name(), source.size(), sample.read(), sample.encoding(), layout,
				names ? table.header() : HeaderVerdict.NONE, names ? table.names() : List.of(), table.columns(), rows,
				table.ragged(), table.totals());
	}

	private FileFacts workbook(Source source) throws IOException {
		try (Workbook workbook = Workbook.open(source.name(), source.bytes())) {
			for (String sheet : workbook.sheets()) {
				List<Line> lines = rows(workbook, sheet);
				int width = width(lines);
				if (lines.isEmpty()) {
					continue;
				}
				Table table = new Table(lines, width, words, lines.size() < SHEET_ROWS);
				Form.Header header = table.header().names() ? Form.Header.NAMES : Form.Header.NONE;
				List<String> others = workbook.sheets().stream().filter(s -> !s.equals(sheet)).toList();
				long read = lines.size() < SHEET_ROWS ? source.size() : Math.min(source.size(), 1 << 20);
				return facts(source, read, Encoding.WORKBOOK,
						new FileFacts.Sheet(new Form.Workbook(table.skip(), header), sheet, others), table);
			}
			return FileFacts.unreadable(source, Encoding.WORKBOOK, Why.EMPTY);
		} catch (BadFile e) {
			return FileFacts.unreadable(source, Encoding.WORKBOOK, Why.BAD_WORKBOOK);
		}
	}

	private static List<Line> rows(Workbook workbook, String sheet) throws IOException, BadFile {
		List<Line> lines = new ArrayList<>();
		try (SheetLines cells = workbook.lines(Optional.of(sheet), Signs.CONTRACT)) {
			while (lines.size() < SHEET_ROWS && cells.next()) {
				CellSort[] sorts = new CellSort[cells.cells().size()];
				for (int i = 0; i < sorts.length; i++) {
					sorts[i] = cells.sort(i);
				}
				lines.add(new Line(cells.line(), List.copyOf(cells.cells()), Arrays.asList(sorts)));
			}
		}
		return lines;
	}

	/** Columns that more than one row in a hundred fills, so that a remark far to the right makes no column. */
	private static int width(List<Line> lines) {
		int widest = lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
		int[] filled = new int[Math.min(FileFacts.MOST_COLUMNS, widest)];
		for (Line line : lines) {
			for (int i = 0; i < Math.min(filled.length, line.cells().size()); i++) {
				filled[i] += line.cells().get(i).isBlank() ? 0 : 1;
			}
		}
		int width = filled.length;
		while (width > 1 && filled[width - 1] * 100 <= lines.size()) {
			width--;
		}
		return width;
	}

	private static FileFacts facts(Source source, long read, Encoding encoding, FileFacts.Layout layout, Table table) {
		return new FileFacts(source.name(), source.size(), read, encoding, layout, table.header(), table.names(), table.columns(),
				table.rowCount(), table.ragged(), table.totals());
	}
}
