package dk.boligmonitor.process.custody;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.boligmonitor.process.Custody.Users;
import dk.boligmonitor.process.LogEntry;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.text.Texts;

/** Writes entries of the access log as CSV that a spreadsheet opens at once: UTF-8 with byte order mark, {@code ;}, CRLF. */
final class LogFile {

	private LogFile() {
	}

	/** Writes the file whole or not at all. */
	static void write(Path file, List<LogEntry> entries, Users users, Texts texts) throws MonitorException {
		Path whole = file.toAbsolutePath();
		Path part = whole.resolveSibling(whole.getFileName() + ".part");
		try {
			Files.createDirectories(whole.getParent());
			try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				out.write('\uFEFF');
				try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
					csv.writeRecord(row(users, "nummer", "tidspunkt", "bruger", "handling", "tekst", "formaal", "genstand"));
					for (LogEntry e : entries) {
						csv.writeRecord(row(users, Long.toString(e.number()), e.when().toString(), e.user(), e.action(),
								texts.action(e.action()), e.purpose(), e.object()));
					}
				}
			}
			Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new MonitorException(Fault.DISK, List.of(whole.toString(), e.getClass().getSimpleName()), e);
		}
	}

	private static List<String> row(Users users, String... cells) {
		List<String> row = new ArrayList<>(List.of(cells));
		if (users == Users.LEFT_OUT) {
			row.remove(2);
		}
		return row;
	}
}
