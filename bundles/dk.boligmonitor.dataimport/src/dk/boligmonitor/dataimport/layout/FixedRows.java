package dk.boligmonitor.dataimport.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.layout.FixedLines.Line;
import dk.boligmonitor.dataimport.profile.ColumnProfile.ChainLine;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.Rows;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowSource;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * The rows of a fixed-width file: a line each, or the lines of a key together, or two lines of a key where one ends on the day
 * on which the other begins. Only the lines of one key are held. Of a chain, a line that ends on the day on which it begins is
 * passed over, since nobody can tell where on that day; rules of the profile are asked of its lines, not of its rows.
 */
final class FixedRows implements RowSource {

	private static final String START = "dato";
	private static final String END = "_slut";
	/** Nobody has more records; whatever has more is no person. */
	private static final int LONGEST_GROUP = 2_000;

	/** Two lines of a chain; the earlier one is missing if the later cannot be read. */
	private record Link(Optional<Line> before, Line line) {
	}

	/** A line of a chain with its days. */
	private record Stay(Line line, LocalDate start, Optional<LocalDate> end) {
	}

	private final String file;
	private final FixedLines lines;
	private final FileLayout layout;
	private final FixedCells cells;
	private final Rules rules;
	private final Signs signs;
	private final Rows rows;
	private final LocalDate last;
	private final Row row;
	private final Deque<Link> links = new ArrayDeque<>();
	private final List<Line> group = new ArrayList<>();
	private Optional<Line> ahead = Optional.empty();
	private long read;
	private long leftOut;

	/**
	 * @param last the delivery's last day
	 */
	FixedRows(String file, FixedLines lines, FileProfile profile, FileLayout layout, Signs signs, LocalDate last)
			throws IOException {
		this.file = file;
		this.lines = lines;
		this.layout = layout;
		this.signs = signs;
		this.last = last;
		cells = new FixedCells(profile, layout);
		rules = new Rules(profile, layout);
		rows = profile.rows();
		row = new Row(file, layout);
		ahead = nextLine();
	}

	private Optional<Line> nextLine() throws IOException {
		Optional<Line> line = lines.next();
		while (line.isPresent() && !cells.reads(line.get())) {
			line = lines.next();
		}
		return line;
	}

	@Override
	public boolean next() throws IOException {
		boolean found = switch (rows) {
		case LINE -> nextSingle();
		case GROUP -> nextGroup();
		case CHAIN -> nextLink();
		};
		read += found ? 1 : 0;
		return found;
	}

	private boolean nextSingle() throws IOException {
		while (ahead.isPresent()) {
			row.begin(ahead.get().number());
			cells.fill(row, ahead.get(), ChainLine.THIS);
			ahead = nextLine();
			if (rules.keeps(row)) {
				return true;
			}
			leftOut++;
		}
		return false;
	}

	private boolean nextGroup() throws IOException {
		while (ahead.isPresent()) {
			row.begin(ahead.get().number());
			gather();
			group.stream().filter(line -> !ended(line)).forEach(line -> cells.join(row, line));
			if (rules.keeps(row)) {
				return true;
			}
			leftOut++;
		}
		return false;
	}

	private void gather() throws IOException {
		group.clear();
		String key = ahead.map(Line::key).orElse("");
		while (ahead.isPresent() && ahead.get().key().equals(key) && group.size() < LONGEST_GROUP) {
			group.add(ahead.get());
			ahead = nextLine();
		}
	}

	private boolean ended(Line line) {
		return day(line, END).filter(end -> !end.isAfter(last)).isPresent();
	}

	private Optional<LocalDate> day(Line line, String column) {
		return cells.text(line, column).filter(t -> !SignedCell.unknown(signs, t)).flatMap(t -> SignedCell.date(signs, t));
	}

	private boolean nextLink() throws IOException {
		while (links.isEmpty() && ahead.isPresent()) {
			gather();
			link();
		}
		if (links.isEmpty()) {
			return false;
		}
		Link link = links.remove();
		row.begin(link.line().number());
		link.before().ifPresent(before -> cells.fill(row, before, ChainLine.PREVIOUS));
		cells.fill(row, link.line(), ChainLine.THIS);
		return true;
	}

	private void link() {
		List<Stay> stays = new ArrayList<>();
		for (Line line : group) {
			row.begin(line.number());
			cells.fill(row, line, ChainLine.THIS);
			if (!rules.keeps(row)) {
				leftOut++;
				continue;
			}
			Optional<LocalDate> start = day(line, START);
			if (start.isPresent()) {
				stays.add(new Stay(line, start.get(), day(line, END)));
			} else if (cells.text(line, START).filter(t -> !SignedCell.unknown(signs, t)).isPresent()) {
				links.add(new Link(Optional.empty(), line));
			}
		}
		stays.sort(Comparator.comparing(Stay::start));
		Optional<Stay> before = Optional.empty();
		for (Stay stay : stays) {
			if (stay.end().filter(stay.start()::equals).isEmpty()) {
				before.filter(b -> b.end().filter(stay.start()::equals).isPresent())
						.ifPresent(b -> links.add(new Link(Optional.of(b.line()), stay.line())));
				before = Optional.of(stay);
			}
		}
	}

	@Override
	public Row row() {
		return row;
	}

	@Override
	public long read() {
		return read;
	}

	@Override
	public long leftOut() {
		return leftOut;
	}

	@Override
	public List<String> header() {
		return layout.columns().stream().map(Column::name).toList();
	}

	@Override
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(lines.problems());
		if (leftOut > 0) {
			problems.add(Problem.of(ProblemCode.ROWS_LEFT_OUT, Where.file(file), Long.toString(leftOut)));
		}
		return problems;
	}

	@Override
	public void close() throws IOException {
		lines.close();
	}
}
