package dk.boligmonitor.dataimport.sniff;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dk.boligmonitor.dataimport.RowTrial;
import dk.boligmonitor.dataimport.layout.LayoutRows;
import dk.boligmonitor.dataimport.layout.Layouts;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;
import dk.boligmonitor.dataimport.sniff.facts.Vocabulary;
import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.Bytes;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.dataimport.table.Masking;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowSource;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/** Reads the first rows of a file through a profile. */
final class Rehearsal {

	/** Where the name does not tell the month, nothing is of the future. */
	private static final YearMonth SOME_DAY = YearMonth.of(2199, 12);
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final int REPORT_EVERY = 64;

	private final Looked looked;
	private final Profile profile;
	private final FileProfile sort;
	private final KindDeclaration kind;
	private final FileLayout layout;
	private final List<Column> columns = new ArrayList<>();
	private final RowTrial trial;
	private final YearMonth month;

	/**
	 * @param sort which file of the profile it is
	 */
	Rehearsal(Looked looked, Profile profile, FileProfile sort, KindDeclaration kind) {
		this.looked = looked;
		this.profile = profile;
		this.sort = sort;
		this.kind = kind;
		layout = Layouts.of(sort, profile.form(), profile.signs(), kind);
		kind.columns().stream().filter(c -> given(c.name())).forEach(c -> columns.add(layout.column(c.name())));
		month = profile.naming().read(looked.name()).flatMap(Naming.Told::month).orElse(SOME_DAY);
		trial = new RowTrial(kind, layout, month);
	}

	private boolean given(String column) {
		return sort.columns().stream().anyMatch(c -> c.name().equals(column))
				|| sort.spread().stream().anyMatch(s -> s.value().name().equals(column) || s.set().containsKey(column));
	}

	/** Reads so many rows. */
	Preview read(FileFacts facts, Bytes bytes, int most, Progress progress) throws IOException {
		List<Preview.Row> rows = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		try (RowSource source = LayoutRows.open(facts.name(), bytes, encoding(facts), profile, sort, layout,
				month.atEndOfMonth())) {
			while (rows.size() < most && source.next()) {
				if (rows.size() % REPORT_EVERY == 0) {
					progress.check(Step.LOOK_AT_FILES, rows.size(), most);
				}
				rows.add(row(source.row()));
			}
			problems.addAll(source.problems());
		} catch (BadFile e) {
			problems.add(e.problem());
		}
		return new Preview(columns.stream().map(Column::name).toList(), rows, problems);
	}

	private FileScan.Encoding encoding(FileFacts facts) {
		Charset charset = profile.signs().encoding().charset().orElse(
				facts.encoding() == FileFacts.Encoding.WINDOWS_1252 ? WINDOWS_1252 : StandardCharsets.UTF_8);
		return new FileScan.Encoding(charset, facts.encoding() == FileFacts.Encoding.UTF_8_MARK ? 3 : 0, OptionalLong.empty());
	}

	private Preview.Row row(Row row) {
		List<String> theirs = new ArrayList<>();
		List<Optional<Problem>> faults = new ArrayList<>();
		for (Column column : columns) {
			theirs.add(shown(row.text(column), column));
			faults.add(form(row, column));
		}
		Optional<Problem> fault = faults.stream().flatMap(Optional::stream).findFirst();
		if (fault.isEmpty()) {
			fault = rules(row);
		}
		List<Preview.Cell> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			Optional<Problem> own = faults.get(i);
			Optional<Problem> here = own.isPresent() ? own : fault.filter(p -> p.where().column().equals(column.name()));
			cells.add(new Preview.Cell(theirs.get(i), own.isPresent() ? "" : shown(row.text(column), column), here));
		}
		return new Preview.Row(row.line(), cells, fault);
	}

	private static Optional<Problem> form(Row row, Column column) {
		try {
			column.form().read(row, column);
			return Optional.empty();
		} catch (BadCell e) {
			return Optional.of(e.problem());
		}
	}

	/** Brings the row into our form and asks the rules of its kind. */
	private Optional<Problem> rules(Row row) {
		try {
			row.check();
			return trial.read(row).map(BadCell::problem);
		} catch (BadCell e) {
			return Optional.of(e.problem());
		}
	}

	/** Words that are ours, and names of areas in a table of areas, are nobody's secret. */
	private String shown(String text, Column column) {
		Vocabulary words = looked.words();
		boolean area = kind.kind().equals(Kinds.AGGREGATE) && words.areas().test(text);
		return area || column.masking() == Masking.STRAY && words.codes().test(text) ? text : column.masking().apply(text);
	}
}
