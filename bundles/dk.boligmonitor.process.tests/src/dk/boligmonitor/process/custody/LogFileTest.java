package dk.boligmonitor.process.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.process.Custody;
import dk.boligmonitor.process.LogEntry;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.process.text.Texts;

/** The log as a file, with users for the auditor and without for the person concerned. */
class LogFileTest {

	private final Path folder;

	LogFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String written(Custody.Users users) throws MonitorException, IOException {
		Path file = folder.resolve("sub/log.csv");
		LogEntry entry = new LogEntry(7, Instant.parse("2015-04-01T08:00:00Z"), "anna", "DRY_RUN", "tilsyn; \"april\"",
				"FLIS_0999_201503", LogEntry.About.ALL);
		LogFile.write(file, List.of(entry), users, Texts.in(Language.ENGLISH));
		return Files.readString(file);
	}

	@Test
	void withUsers() throws MonitorException, IOException {
		assertEquals("\uFEFFnummer;tidspunkt;bruger;handling;tekst;formaal;genstand\r\n"
				+ "7;2015-04-01T08:00:00Z;anna;DRY_RUN;tried delivery without storing;\"tilsyn; \"\"april\"\"\";FLIS_0999_201503\r\n",
				written(Custody.Users.NAMED));
	}

	@Test
	void withoutUsers() throws MonitorException, IOException {
		String text = written(Custody.Users.LEFT_OUT);
		assertFalse(text.contains("anna") || text.contains("bruger"), text);
		assertTrue(text.contains("7;2015-04-01T08:00:00Z;DRY_RUN;"), text);
	}
}
