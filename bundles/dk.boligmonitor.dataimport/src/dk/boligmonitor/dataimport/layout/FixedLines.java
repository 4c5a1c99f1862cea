package dk.boligmonitor.dataimport.layout;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.Form.Span;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** Lines of a fixed-width file: those to skip are skipped, and the closing line's promise is checked. */
final class FixedLines implements Closeable {

	/**
	 * A line.
	 *
	 * @param number from 1
	 * @param type   its record type, or empty
	 * @param key    whom it belongs to, or empty
	 * @param text   all of it
	 */
	record Line(long number, String type, String key, String text) {

		/** What stands at some places; of what lies beyond the line's end nothing. */
		String at(Span span) {
			return cut(text, span);
		}

		/** Says nothing: it is about a person. */
		@Override
		public String toString() {
			return "Line " + number;
		}
	}

	private static final int MOST_DIGITS = 9;
	private static final String NO_PROMISE = "–";

	private final String file;
	private final BufferedReader text;
	private final Form.FixedWidth form;
	private final List<Problem> problems = new ArrayList<>();
	private long number;
	private long counted;
	private boolean ended;

	FixedLines(String file, BufferedReader text, Form.FixedWidth form) {
		this.file = file;
		this.text = text;
		this.form = form;
	}

	/** The next line that is not blank; empty at the end. */
	Optional<Line> next() throws IOException {
		while (!ended) {
			String line = text.readLine();
			if (line == null) {
				ended = true;
				form.trailer().ifPresent(t -> differs(NO_PROMISE));
				break;
			}
			number++;
			if (number <= form.skip() || line.isBlank()) {
				continue;
			}
			String type = form.recordType().map(s -> cut(line, s)).orElse("");
			if (form.trailer().isPresent() && type.equals(form.trailer().get().record())) {
				ended = true;
				check(cut(line, form.trailer().get().at()).strip());
				break;
			}
			counted++;
			return Optional.of(new Line(number, type, form.key().map(s -> cut(line, s)).orElse(""), line));
		}
		return Optional.empty();
	}

	private void check(String promise) {
		boolean digits = !promise.isEmpty() && promise.length() <= MOST_DIGITS && Cells.digits(promise, 0, promise.length()) >= 0;
		if (!digits) {
			differs(NO_PROMISE);
		} else if (Integer.parseInt(promise) != counted) {
			differs(Integer.toString(Integer.parseInt(promise)));
		}
	}

	private void differs(String promise) {
		problems.add(Problem.of(ProblemCode.ROW_COUNT_DIFFERS, Where.file(file), promise, Long.toString(counted)));
	}

	private static String cut(String line, Span span) {
		int from = Math.min(line.length(), span.start() - 1);
		return line.substring(from, Math.min(line.length(), from + span.length()));
	}

	/** What is wrong with the file as a whole. */
	List<Problem> problems() {
		return problems;
	}

	@Override
	public void close() throws IOException {
		text.close();
	}
}
