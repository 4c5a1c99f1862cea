package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Where;

/**
 * Writes the rejected rows of a delivery for whoever has to correct them: CSV that a spreadsheet opens at once, UTF-8 with byte
 * order mark, {@code ;}, CRLF, header {@code fil;linje;kolonne;regel;tekst;celle;raad}. No cell tells of a person.
 */
public final class RejectFile {

	private RejectFile() {
	}

	/**
	 * Writes the file whole or not at all; an older one of the same name is replaced.
	 *
	 * @param sentence says in the user's language what is wrong
	 * @param advice   says what to do about it, or nothing
	 * @throws ImportException if it cannot be written
	 */
	public static void write(Path file, List<RejectedRow> rows, Function<Problem, String> sentence,
			Function<Problem, String> advice) throws ImportException {
		Path whole = file.toAbsolutePath();
		Path part = whole.resolveSibling(file.getFileName() + ".part");
		try {
			Files.createDirectories(whole.getParent());
			fill(part, rows, sentence, advice);
			Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			remove(part, e);
			throw new ImportException(ImportException.Fault.UNWRITABLE, file, e);
		}
	}

	private static void fill(Path part, List<RejectedRow> rows, Function<Problem, String> sentence,
			Function<Problem, String> advice) throws IOException {
		try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
			out.write('\uFEFF');
			try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
				csv.writeRecord("fil", "linje", "kolonne", "regel", "tekst", "celle", "raad");
				for (RejectedRow row : rows) {
					Where where = row.problem().where();
					csv.writeRecord(where.file(), Long.toString(where.line()), where.column(), row.problem().code().name(),
							sentence.apply(row.problem()), row.masked(), advice.apply(row.problem()));
				}
			}
		}
	}

	private static void remove(Path part, IOException reason) {
		try {
			Files.deleteIfExists(part);
		} catch (IOException e) {
			reason.addSuppressed(e);
		}
	}
}
