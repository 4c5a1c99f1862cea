package dk.boligmonitor.dataimport.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** The file of sources, and what is said when it is wrong. */
class SourceFileTest {

	private static final String PIN = "SHA256:" + "a".repeat(43);

	private final Path path;
	private final SourceFile file;

	SourceFileTest(@TempDir Path folder) {
		path = folder.resolve("sources.json");
		file = new SourceFile(path);
	}

	private List<Problem> refused(String... lines) throws IOException, ImportException {
		Files.write(path, List.of(lines));
		return assertInstanceOf(SourceFile.Content.Refused.class, file.read()).problems();
	}

	private SourceFile.Content.Ok accepted(String... lines) throws IOException, ImportException {
		Files.write(path, List.of(lines));
		return assertInstanceOf(SourceFile.Content.Ok.class, file.read());
	}

	private static Problem problem(ProblemCode code, int line, String column, String... arguments) {
		return Problem.of(code, Where.cell("sources.json", line, column), arguments);
	}

	@Test
	void noFileMeansNoSources() throws Exception {
		assertEquals(new SourceFile.Content.Ok(List.of(), ""), file.read());
	}

	@Test
	void whatIsWrittenIsRead() throws Exception {
		Limits limits = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(6), 7, Duration.ofSeconds(8), Duration.ofSeconds(9),
				Duration.ZERO);
		Source full = new Source("flis", Protocol.SFTP, "ftp.flis.example", 2222, "/ud/2025", "FLIS_*.zip", "k0999", "flis",
				Source.Mode.ACTIVE, Optional.of(Path.of("/nøgler/id")),
				new Trust(List.of(PIN, "AB".repeat(32)), Optional.of(Path.of("/nøgler/known_hosts"))), limits,
				new Afterwards(Afterwards.Action.MOVE, "hentet"));
		SourceFile.Content.Ok content = new SourceFile.Content.Ok(
				List.of(full, Source.folder("drev", Path.of("/mnt/ftp")),
						Source.server("gammel", Protocol.FTPS_IMPLICIT, "ftp.example", "k0999")),
				"monthly 5 03:15");
		file.write(content);
		assertEquals(content, file.read());
		assertFalse(Files.readString(path).contains("assw"));
	}

	@Test
	void whatIsNotSaidIsUsual() throws Exception {
		SourceFile.Content.Ok content = accepted("{\"sources\": [", "{\"name\": \"flis\", \"kind\": \"sftp\", \"host\": \"h\",",
				"\"user\": \"u\", \"hostKey\": \"" + PIN + "\"}]}");
		Source source = content.sources().getFirst();
		assertEquals("FLIS_*", source.pattern());
		assertEquals(22, source.realPort());
		assertEquals("h:22", source.address());
		assertEquals(Limits.USUAL, source.limits());
		assertEquals(Afterwards.KEEP, source.afterwards());
		assertEquals(List.of(PIN), source.trust().fingerprints());
	}

	@Test
	void brokenJsonIsToldWithLineAndCharacter() throws Exception {
		assertEquals(List.of(problem(ProblemCode.SETTINGS_BROKEN, 2, "3")), refused("{\"sources\": [", "  }"));
		assertEquals(List.of(problem(ProblemCode.SETTINGS_BROKEN, 1, "1")), refused("[]"));
		assertEquals(List.of(problem(ProblemCode.SETTINGS_BROKEN, 1, "13")), refused("{\"sources\": {}}"));
		assertEquals(List.of(problem(ProblemCode.SETTINGS_BROKEN, 2, "8")), refused("{\"sources\": [{", "\"name\":{}}]}"));
		assertEquals(ProblemCode.SETTINGS_BROKEN, refused("").getFirst().code());
		assertEquals(ProblemCode.SETTINGS_BROKEN, refused("{\"sources\": []} x").getFirst().code());
		assertEquals(ProblemCode.SETTINGS_BROKEN,
				refused("{\"sources\": [{\"name\": \"a\", \"name\": \"b\"}]}").getFirst().code());
	}

	@Test
	void eachWrongFieldIsToldWithItsLine() throws Exception {
		assertEquals(List.of(
				problem(ProblemCode.SETTING_INVALID, 3, "kind", "kind", "scp", "folder, ftp, ftps, ftps-implicit, sftp"),
				problem(ProblemCode.SETTING_INVALID, 5, "retries", "retries", "mange", "0–100"),
				problem(ProblemCode.SETTING_INVALID, 6, "mode", "mode", "passiv", "passive, active"),
				problem(ProblemCode.SETTING_UNKNOWN, 4, "mønster", "mønster")),
				refused("{\"sources\": [{", "\"name\": \"flis\",", "\"kind\": \"scp\",", "\"mønster\": \"*\",",
						"\"retries\": \"mange\",", "\"mode\": \"passiv\"", "}]}"));
		assertEquals(
				List.of(problem(ProblemCode.SETTING_MISSING, 2, "host", "host"),
						problem(ProblemCode.SETTING_MISSING, 2, "user", "user"),
						problem(ProblemCode.SETTING_INVALID, 4, "hostKey", "hostKey", "MD5:12", "SHA256:…")),
				refused("{\"sources\": [", "{\"name\": \"flis\",", "\"kind\": \"sftp\",", "\"hostKey\": [\"MD5:12\"]}]}"));
		assertEquals(List.of(problem(ProblemCode.SETTING_INVALID, 1, "port", "port", "70000", "1–65535")), refused(
				"{\"sources\": [{\"name\": \"a\", \"kind\": \"ftp\", \"host\": \"h\", \"user\": \"u\", \"port\": 70000}]}"));
		assertEquals(List.of(problem(ProblemCode.SETTING_MISSING, 1, "moveTo", "moveTo")),
				refused("{\"sources\": [{\"name\": \"a\", \"kind\": \"folder\",\"folder\": \"/x\",\"afterwards\": \"move\"}]}"));
	}

	@Test
	void aPasswordHereIsRefusedAndNotRepeated() throws Exception {
		List<Problem> problems = refused(
				"{\"sources\": [{\"name\": \"flis\", \"kind\": \"ftp\", \"host\": \"h\", \"user\": \"u\",",
				"\"password\": \"hemmeligt\"}]}");
		assertEquals(List.of(problem(ProblemCode.SETTING_UNKNOWN, 2, "password", "password")), problems);
		assertFalse(problems.toString().contains("hemmeligt"));
	}

	@Test
	void namesAreUniqueAndSafe() throws Exception {
		String folder = "\", \"kind\": \"folder\", \"folder\": \"/x\"}";
		assertEquals(List.of(problem(ProblemCode.SETTING_TWICE, 2, "name", "a")),
				refused("{\"sources\": [{\"name\": \"a" + folder + ",", "{\"name\": \"a" + folder + "]}"));
		assertEquals(ProblemCode.SETTING_INVALID, refused("{\"sources\": [{\"name\": \"../a" + folder + "]}").getFirst().code());
	}

	@Test
	void lineBreaksDoNotReachTheServer() throws Exception {
		assertEquals(List.of(problem(ProblemCode.SETTING_INVALID, 1, "user", "user", "u??DELE x", "a–z")), refused(
				"{\"sources\": [{\"name\": \"a\", \"kind\": \"ftp\", \"host\": \"h\", \"user\": \"u\\r\\nDELE x\"}]}"));
	}

	@Test
	void whatCannotBeUsedIsNotWritten() {
		Source source = Source.server("flis", Protocol.FTP, "", "u");
		assertThrows(IllegalArgumentException.class, () -> file.write(new SourceFile.Content.Ok(List.of(source), "")));
	}
}
