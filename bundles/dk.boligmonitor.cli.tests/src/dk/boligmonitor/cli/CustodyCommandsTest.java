package dk.boligmonitor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, keys, purge, the access log and settings through the command line. */
class CustodyCommandsTest {

	private static final String FIRST = TinyMunicipality.FIRST;

	@TempDir
	static Path template;

	@TempDir
	Path folder;

	private Bench bench;

	@BeforeEach
	void bench() throws IOException {
		bench = new Bench(template, folder);
	}

	private String firstCpr() throws IOException {
		return Files.readAllLines(bench.delivery(FIRST).resolve("BORGER.csv")).get(1).substring(0, 10);
	}

	@Test
	void aBackupIsRestored() {
		bench.stored(FIRST);
		Path backup = folder.resolve("kopi.zip");
		bench.done(List.of("kopi.zip", "Nøglerne"), "backup", backup.toString());
		bench.exits(ExitCode.ENVIRONMENT, List.of("findes allerede"), "backup", backup.toString());
		bench.exits(ExitCode.ENVIRONMENT, List.of("findes allerede"), "restore", backup.toString());
		Desk other = new Desk(folder.resolve("anden"));
		assertEquals(ExitCode.DONE, other.run("restore", backup.toString()), other::output);
		assertEquals(ExitCode.DONE, other.run("delivery", "list"), other::output);
		assertTrue(other.output().contains(FIRST), other::output);
		assertEquals(ExitCode.DONE, other.run("log", "show"), other::output);
		assertTrue(other.output().contains("genskabte fra sikkerhedskopi"), other::output);
	}

	@Test
	void whatIsNoBackupIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("tekst.zip"), "ikke en kopi");
		Desk other = new Desk(folder.resolve("ny"));
		assertEquals(ExitCode.ENVIRONMENT, other.run("restore", file.toString()), other::output);
		assertTrue(other.output().contains("tekst.zip") && other.output().contains("sikkerhedskopi"), other::output);
		assertFalse(Files.exists(folder.resolve("ny")));
	}

	@Test
	void theSamePersonIsFoundAfterTheKeysAreRotated() throws IOException {
		bench.stored(FIRST);
		bench.done(List.of("Nøglerne er skiftet"), "rotate-keys");
		bench.exitsWith(firstCpr() + "\n", ExitCode.DONE, List.of("indlæste leverance", FIRST), "log", "person");
		bench.stored(TinyMunicipality.SECOND);
		bench.silent("1.007 nye");
	}

	@Test
	void theLogTellsWhatTouchedAPerson() throws IOException {
		bench.stored(FIRST);
		String cpr = firstCpr();
		bench.exitsWith(cpr + "\n", ExitCode.DONE, List.of("indlæste leverance", "1 poster vedrører personen"), "log", "person");
		bench.silent(cpr);
		bench.exitsWith(cpr.substring(0, 6) + "-" + cpr.substring(6), ExitCode.DONE, List.of("søgte i loggen", "2 poster"), "log",
				"person");
		bench.exitsWith("6101010001", ExitCode.DONE, List.of("0 poster"), "log", "person");
		bench.exitsWith("12345", ExitCode.WRONG_USE, List.of("ikke et CPR-nummer"), "log", "person");
		bench.silent("12345");
	}

	@Test
	void theLogIsShownVerifiedAndExported() throws IOException {
		bench.done(List.of(), "settings", "set", "purpose", "ledelsesinformation");
		bench.done(List.of("er gemt"), "import", "delivery", bench.delivery(FIRST).toString(), "--purpose", "prøve");
		bench.done(List.of(), "backup", folder.resolve("kopi.zip").toString());
		bench.done(List.of("indlæste leverance " + FIRST + "  prøve", "tog sikkerhedskopi", "ledelsesinformation",
				System.getProperty("user.name")), "log", "show");
		bench.done(List.of(), "log", "show", "--to", "2015-01-01");
		assertEquals("", bench.desk.output());
		bench.done(List.of("hel"), "log", "verify");
		Path csv = folder.resolve("log.csv");
		bench.done(List.of("log.csv"), "log", "export", csv.toString(), "--without-users");
		String text = Files.readString(csv);
		assertTrue(text.contains("IMPORT_DELIVERY") && !text.contains("bruger"), text);
		bench.exitsWith(firstCpr(), ExitCode.DONE, List.of("log.csv"), "log", "export", csv.toString(), "--person");
		assertFalse(Files.readString(csv).contains("BACKUP"));
	}

	@Test
	void everyUseOfPersonalDataIsLogged() throws IOException {
		bench.done(List.of(), "import", "addresses", bench.source.resolve("adresser.csv").toString());
		bench.done(List.of(), "import", "areas", bench.source.resolve("omraader.geojson").toString(), "--set", "omraader");
		bench.stored(FIRST);
		bench.done(List.of(), "geocode");
		bench.done(List.of(), "calculate", "--period", "2014-12-31");
		bench.done(List.of(), "export", "results", "--format", "csv", folder.resolve("r.csv").toString());
		bench.done(List.of(), "report", "--period", "2014-12-31", "--out", folder.resolve("r").toString(), "--purpose", "udvalg");
		bench.done(List.of("fandt adressepunkter", "beregnede indikatorer 2014-12-31", "eksporterede resultater 2014-12-31",
				"skrev rapport 2014-12-31  udvalg"), "log", "show");
	}

	@Test
	void purgeDeletesWhatIsPastItsTime() {
		bench.stored(FIRST);
		bench.done(List.of("0 hentede filer, 0 poster i loggen, 0 leverancer"), "purge");
		bench.done(List.of(), "settings", "set", "data.months", "60");
		bench.done(List.of("1 leverancer"), "purge");
		bench.done(List.of(), "delivery", "list");
		bench.silent(FIRST);
		bench.done(List.of("hel"), "log", "verify");
	}

	@Test
	void settingsAreShownAndChanged() throws IOException {
		bench.done(List.of("raw.days = 30", "log.months = 6", "drift.rows.percent = 10"), "settings", "show");
		bench.done(List.of("raw.days", "7"), "settings", "set", "raw.days", "7");
		bench.done(List.of("raw.days = 7"), "settings", "show");
		bench.exits(ExitCode.WRONG_USE, List.of("raw.dayz"), "settings", "set", "raw.dayz", "7");
		bench.exits(ExitCode.WRONG_USE, List.of("snart"), "settings", "set", "raw.days", "snart");
		Files.writeString(bench.data.resolve("settings.json"), "{\n\"raw.dayz\": 3}");
		bench.exits(ExitCode.ENVIRONMENT, List.of("settings.json", "linje 2", "raw.dayz"), "settings", "show");
	}

	@Test
	void aRecipeMayHoldAllOfIt() throws IOException {
		Path recipe = folder.resolve("nat.txt");
		Files.writeString(recipe, """
				settings set purpose "natlig kørsel"
				source add drev --kind folder --folder "%s"
				import delivery "%s"
				delivery list
				log verify
				purge
				""".formatted(bench.source, bench.delivery(FIRST)));
		bench.done(List.of("er gemt", "Loggen er hel", "Slettet efter frist"), "run", recipe.toString());
		bench.done(List.of("natlig kørsel"), "log", "show");
	}
}
