package dk.boligmonitor.dataimport.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.DateForm;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.Form.Span;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * What a file says about itself in its first line. Source: facts.md 3.3, STAR.
 *
 * @param records number of rows
 * @param run     day on which it was made
 * @param from    first day that it is about
 * @param to      last day
 * @param changes true if it tells changes only
 */
public record Preamble(long records, LocalDate run, LocalDate from, LocalDate to, boolean changes) {

	private static final int LONGEST = 4096;
	private static final int MOST_DIGITS = 9;

	/**
	 * Reads the first line.
	 *
	 * @throws BadFile     if it has another form
	 * @throws IOException if the file cannot be read
	 */
	public static Preamble read(String file, InputStream in, Form.Preamble form) throws IOException, BadFile {
		byte[] bytes = in.readNBytes(LONGEST);
		String text = new String(bytes, StandardCharsets.UTF_8);
		String line = text.lines().findFirst().orElse("").replace("\uFEFF", "");
		String records = cut(line, form.records()).strip().replaceFirst("^0+(?=.)", "");
		if (records.isEmpty() || records.length() > MOST_DIGITS || Cells.digits(records, 0, records.length()) < 0) {
			throw broken(file, "records");
		}
		String scope = cut(line, form.scope());
		if (!scope.equals("D") && !scope.equals("F")) {
			throw broken(file, "scope");
		}
		return new Preamble(Long.parseLong(records), date(file, line, form.run(), "run"), date(file, line, form.from(), "from"),
				date(file, line, form.to(), "to"), scope.equals("D"));
	}

	private static LocalDate date(String file, String line, Span span, String part) throws BadFile {
		Optional<LocalDate> date = DateForm.ISO.read(cut(line, span));
		if (date.isEmpty()) {
			throw broken(file, part);
		}
		return date.get();
	}

	private static String cut(String line, Span span) {
		int from = Math.min(line.length(), span.start() - 1);
		return line.substring(from, Math.min(line.length(), from + span.length()));
	}

	private static BadFile broken(String file, String part) {
		return new BadFile(ProblemCode.PREAMBLE_BROKEN, Where.cell(file, 1, ""), part);
	}
}
