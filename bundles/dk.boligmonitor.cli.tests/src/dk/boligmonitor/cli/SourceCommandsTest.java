package dk.boligmonitor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources, fetching and its exit codes through the command line, on a watched folder. */
class SourceCommandsTest {

	private static final String FIRST = TinyMunicipality.FIRST;
	private static final String SECOND = TinyMunicipality.SECOND;

	@TempDir
	static Path template;

	@TempDir
	Path folder;

	private Bench bench;

	@BeforeEach
	void aWatchedFolder() throws IOException {
		bench = new Bench(template, folder);
		Files.createDirectories(bench.data);
		Files.writeString(bench.data.resolve("sources.json"), """
				{"sources": [{"name": "drev", "kind": "folder", "folder": "%s", "pattern": "FLIS_*", "settleSeconds": 0}]}
				""".formatted(bench.source));
	}

	@Test
	void fetchedFilesAreImportedInOrderOfTheirMonths() {
		bench.done(List.of("2 filer passer", "2 er nye"), "source", "test", "drev");
		bench.done(List.of("Hentet fra drev: " + FIRST, "Hentet fra drev: " + SECOND, FIRST + " er gemt", SECOND + " er gemt", "2 filer"),
				"fetch", "--import");
		bench.done(List.of("0 filer"), "fetch", "--import");
		bench.done(List.of("0 er nye"), "source", "test", "drev");
		bench.done(List.of("drev", "hentede filer"), "log", "show");
	}

	@Test
	void fetchedFilesWaitUntilTheyAreImported() throws IOException {
		bench.done(List.of("2 filer"), "fetch", "drev");
		bench.done(List.of("2 hentede filer er ikke indlæst", "kilder: drev"), "status");
		bench.done(List.of(FIRST + " er gemt", SECOND + " er gemt"), "fetch", "drev", "--import");
		bench.done(List.of(), "status");
		bench.silent("ikke indlæst");
	}

	@Test
	void nothingInTheRawZoneCanBeRead() throws IOException {
		bench.done(List.of("2 filer"), "fetch");
		String cpr = Files.readAllLines(bench.delivery(FIRST).resolve("BORGER.csv")).get(1).substring(0, 10);
		int files = 0;
		try (Stream<Path> all = Files.walk(bench.data)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files++;
				assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(cpr), file.toString());
			}
		}
		assertTrue(files > 8, "looked at too few files");
	}

	@Test
	void aBadDeliveryDoesNotStopTheOthers() throws IOException {
		bench.edit(FIRST, "BORGER.csv", "2005-01-15", "2005-02-30");
		bench.exits(ExitCode.BAD_DATA, List.of(FIRST + " er ikke gemt", SECOND + " er gemt"), "fetch", "--import");
		bench.exits(ExitCode.BAD_DATA, List.of(FIRST + " er ikke gemt"), "fetch", "--import");
		bench.done(List.of(FIRST + " er gemt"), "fetch", "--import", "--max-rejects", "1");
	}

	@Test
	void aSourceThatCannotBeReachedIsTheEnvironment() throws IOException {
		bench.done(List.of("væk"), "source", "add", "væk", "--kind", "folder", "--folder", folder.resolve("nowhere").toString());
		bench.exits(ExitCode.ENVIRONMENT, List.of("nowhere", SECOND + " er gemt"), "fetch", "--import");
		bench.exits(ExitCode.ENVIRONMENT, List.of("nowhere"), "source", "test", "væk");
		bench.exits(ExitCode.WRONG_USE, List.of("ingen kilde", "nix"), "fetch", "nix");
	}

	@Test
	void aFetchedDeliveryIsImportedAgainFromTheRawZone() throws IOException {
		bench.edit(FIRST, "BORGER.csv", ";dansk;", ";danmark;");
		bench.done(List.of("1 afviste"), "fetch", "--import", "--max-rejects", "1");
		bench.done(List.of(), "profile", "map", "flis", "BORGER.csv", "herkomst", "danmark", "dansk");
		Files.move(bench.source, bench.folder.resolve("gone"));
		bench.done(List.of("0 afviste"), "delivery", "reimport", FIRST);
	}

	@Test
	void aDeletedDeliveryIsGoneFromTheRawZoneToo() {
		bench.done(List.of("2 filer"), "fetch", "--import");
		bench.done(List.of(), "delivery", "delete", FIRST);
		bench.done(List.of("0 filer"), "fetch", "--import");
		bench.exits(ExitCode.WRONG_USE, List.of(), "delivery", "reimport", FIRST);
	}

	@Test
	void rawFilesAreDeletedAfterTheirTime() throws IOException {
		bench.done(List.of("2 filer"), "fetch", "--import");
		bench.done(List.of("0 hentede filer"), "purge");
		bench.done(List.of(), "settings", "set", "raw.days", "0");
		bench.done(List.of("8 hentede filer"), "purge");
		bench.exits(ExitCode.ENVIRONMENT, List.of("findes ikke længere"), "delivery", "reimport", FIRST);
		bench.done(List.of("0 filer"), "fetch");
	}

	@Test
	void whatWasDeletedBeforeItWasImportedIsFetchedAnew() {
		bench.done(List.of("2 filer"), "fetch");
		bench.done(List.of(), "settings", "set", "raw.days", "0");
		bench.done(List.of("8 hentede filer"), "purge");
		bench.done(List.of(), "settings", "set", "raw.days", "30");
		bench.done(List.of("2 filer", SECOND + " er gemt"), "fetch", "--import");
	}

	@Test
	void sourcesAreKeptAndForgotten() throws IOException {
		bench.done(List.of("gemt"), "source", "add", "flis", "--kind", "sftp", "--host", "ftp.example.dk", "--user", "kommune",
				"--folder", "ud", "--pattern", "FLIS_0999_*.zip");
		bench.done(List.of("flis: sftp kommune@ftp.example.dk:ud (FLIS_0999_*.zip)", "drev", "off"), "source", "list");
		bench.done(List.of("glemt"), "source", "remove", "flis");
		bench.exits(ExitCode.WRONG_USE, List.of("flis"), "source", "remove", "flis");
		bench.exits(ExitCode.WRONG_USE, List.of("host"), "source", "add", "flis", "--kind", "ftp", "--user", "u");
		bench.exits(ExitCode.WRONG_USE, List.of("gopher"), "source", "add", "flis", "--kind", "gopher");
		bench.exits(ExitCode.WRONG_USE, List.of("source"), "source");
	}

	@Test
	void aPasswordIsReadAndKeptApart() throws IOException {
		bench.done(List.of(), "source", "add", "flis", "--kind", "ftp", "--host", "ftp.example.dk", "--user", "kommune");
		bench.exitsWith("hemmelig-æøå\n", ExitCode.DONE, List.of("nøglemappen"), "source", "password", "flis");
		bench.silent("hemmelig");
		assertEquals(1, holding(bench.folder.resolve("keys"), "hemmelig-æøå"));
		assertEquals(0, holding(bench.data, "hemmelig"));
		bench.exitsWith("x", ExitCode.WRONG_USE, List.of("nix"), "source", "password", "nix");
		bench.done(List.of(), "source", "remove", "flis");
		assertEquals(0, holding(bench.folder.resolve("keys"), "hemmelig"));
	}

	private static int holding(Path folder, String text) throws IOException {
		int found = 0;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(text)) {
					found++;
				}
			}
		}
		return found;
	}

	@Test
	void theScheduleIsKept() {
		bench.done(List.of("monthly 5 03:15"), "source", "schedule", "monthly", "5", "03:15");
		bench.done(List.of("tidsplan monthly 5 03:15"), "status");
		bench.exits(ExitCode.WRONG_USE, List.of("hourly"), "source", "schedule", "hourly");
		bench.done(List.of("off"), "source", "schedule", "off");
	}

	@Test
	void aBrokenListOfSourcesIsNamedWithItsLine() throws IOException {
		Files.writeString(bench.data.resolve("sources.json"), "{\"sources\": [\n{\"name\": \"a\", \"kind\": \"ftp\", \"pasword\": \"x\"}]}");
		bench.exits(ExitCode.ENVIRONMENT, List.of("sources.json", "linje 2"), "fetch");
	}
}
