package dk.boligmonitor.dataimport.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.RecordKind;

/** Profiles as files: what is sound comes back as it was written, what is not is named where it stands. */
class ProfileFileTest {

	private static final String SOUND = """
			{
			  "name": "egen",
			  "title": {"da": "Egen", "en": "Own"},
			  "form": {"type": "delimited", "delimiter": ","},
			  "files": [
			    {"kind": "DAGTILBUD", "file": "b?rn*.csv", "columns": [
			      {"name": "cpr", "header": ["personnummer"]},
			      {"name": "institutionsnr", "header": "inst", "type": "identifier"},
			      {"name": "startdato", "header": ["fra", "start"]}
			    ]}
			  ]
			}
			""";

	@TempDir
	Path dir = Path.of("");

	private static ProfileFile.Result read(String text) throws IOException {
		return ProfileFile.read("egen.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Kinds.builtIn());
	}

	private static Problem problem(String text) throws IOException {
		ProfileFile.Result result = read(text);
		assertTrue(result.profile().isEmpty());
		assertFalse(result.problems().isEmpty());
		return result.problems().get(0);
	}

	private static void fault(String from, String to, ProblemCode code, int line, String... arguments) throws IOException {
		assertTrue(SOUND.contains(from), from);
		Problem problem = problem(SOUND.replace(from, to));
		assertEquals(code, problem.code(), to);
		assertEquals(List.of(arguments), problem.arguments());
		assertEquals("egen.json", problem.where().file());
		assertEquals(line, problem.where().line(), to);
		assertTrue(Integer.parseInt(problem.where().column()) > 0);
	}

	@Test
	void whatIsNotSaidIsTheContract() throws IOException {
		Profile profile = read(SOUND).profile().orElseThrow();
		assertEquals(Signs.CONTRACT, profile.signs());
		assertEquals(Naming.ASK, profile.naming());
		assertEquals(Form.Delimited.by(","), profile.form());
		FileProfile file = profile.files().get(0);
		assertEquals(RecordKind.DAGTILBUD, file.kind());
		assertEquals(Presence.OPTIONAL, file.presence());
		assertEquals(new ColumnProfile.Header(List.of("inst")), file.columns().get(1).from());
		assertEquals(ColumnType.DATE, file.columns().get(2).type(), "the kind says what a column holds");
	}

	@Test
	void shippedProfilesComeBackAsTheyWereWritten() throws IOException {
		List<Profile> shipped = Profiles.shipped().all();
		assertEquals(List.of("aggregater", "cpr-udtraek", "dst-bl", "flis", "lbf-beboerdata", "star"),
				shipped.stream().map(Profile::name).toList());
		for (Profile profile : shipped) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ProfileFile.write(profile, out);
			assertEquals(new ProfileFile.Result(Optional.of(profile), List.of()), read(out.toString(StandardCharsets.UTF_8)));
			assertFalse(profile.title().danish().isBlank());
			assertFalse(profile.title().english().isBlank());
		}
	}

	@Test
	void faultsAreNamedWithLineFieldAndTheNearestWord() throws IOException {
		fault("\"form\"", "\"fomr\"", ProblemCode.PROFILE_FIELD_MISSING, 1, "form");
		fault("\"title\"", "\"nane\": 1, \"title\"", ProblemCode.PROFILE_FIELD_UNKNOWN, 3, "nane", "name");
		fault("\"delimited\"", "\"delimted\"", ProblemCode.PROFILE_VALUE, 4, "form.type", "\"delimted\"", "delimited");
		fault("\"DAGTILBUD\"", "\"DAGTILBU\"", ProblemCode.PROFILE_VALUE, 6, "files[0].kind", "\"DAGTILBU\"", "DAGTILBUD");
		fault("\"name\": \"startdato\"", "\"name\": \"startdag\"", ProblemCode.PROFILE_VALUE, 9, "files[0].columns[2].name",
				"\"startdag\"", "startdato");
		fault("\"header\": \"inst\"", "\"headers\": \"inst\"", ProblemCode.PROFILE_FIELD_UNKNOWN, 8,
				"files[0].columns[1].headers",
				"header");
		fault("{\"name\": \"cpr\"", "{\"name\": \"_cpr\"", ProblemCode.PROFILE_FIELD_MISSING, 6, "files[0].columns.cpr");
		fault("\"title\"", "\"decimal\": \";\", \"title\"", ProblemCode.PROFILE_VALUE, 3, "decimal", "\";\"", ",, .");
		fault("\"title\"", "\"encoding\": \"utf8\", \"title\"", ProblemCode.PROFILE_VALUE, 3, "encoding", "\"utf8\"", "utf-8");
		fault("\"title\"", "\"delivery\": \"{ååååmm}\", \"title\"", ProblemCode.PROFILE_VALUE, 3, "delivery", "\"{ååååmm}\"",
				"{kommunekode}, {YYYYMM}, {YYYY}, {MM}, *, ask");
		fault("\"title\"", "\"dates\": [\"DD-MM-YY\"], \"title\"", ProblemCode.PROFILE_VALUE, 3, "dates", "[ ]",
				"YYYY MM DD M D - . / *");
		fault("\"title\"", "\"thousands\": \",\", \"title\"", ProblemCode.PROFILE_VALUE, 3, "thousands", "\",\"", "none");
		fault("\"name\": \"egen\"", "\"name\": \"Min Egen\"", ProblemCode.PROFILE_VALUE, 2, "name", "\"Min Egen\"",
				"a–å, 0–9, -");
		fault("\"header\": \"inst\"", "\"at\": [1, 4]", ProblemCode.PROFILE_VALUE, 8, "files[0].columns[1].at", "[ ]",
				"header, position");
	}

	@Test
	void anIdentifierIsNeverANumber() throws IOException {
		fault("\"type\": \"identifier\"", "\"type\": \"whole\"", ProblemCode.PROFILE_VALUE, 8, "files[0].columns[1].type",
				"\"whole\"", "identifier");
	}

	@Test
	void whatIsNoJsonIsNamedToo() throws IOException {
		assertEquals(ProblemCode.PROFILE_SYNTAX, problem(SOUND.replace("\"name\": \"egen\",", "\"name\": \"egen\"")).code());
		assertEquals(3, problem(SOUND.replace("\"name\": \"egen\",", "\"name\": \"egen\"")).where().line());
		assertEquals(ProblemCode.PROFILE_SYNTAX, problem("").code());
		assertEquals(ProblemCode.PROFILE_SYNTAX, problem(SOUND + "}").code());
		assertEquals(ProblemCode.PROFILE_SYNTAX, problem(SOUND.substring(0, 100)).code());
		assertEquals(ProblemCode.PROFILE_SYNTAX, problem("[".repeat(5000)).code());
		assertEquals(ProblemCode.PROFILE_SYNTAX, problem(SOUND.replace("\"title\"", "\"name\": \"to\", \"title\"")).code());
		assertEquals(ProblemCode.PROFILE_VALUE, problem("[]").code());
		assertEquals(ProblemCode.PROFILE_VALUE, problem("7").code());
	}

	@Test
	void laterProfilesReplaceEarlierOnesAndBadOnesAreToldOf() throws IOException {
		Path contributed = Files.writeString(dir.resolve("partner.json"), SOUND.replace("\"egen\"", "\"partner\""));
		Path users = Files.createDirectory(dir.resolve("profiles"));
		Files.writeString(users.resolve("a.json"), SOUND.replace("\"egen\"", "\"partner\"").replace("\"Egen\"", "\"Rettet\""));
		Files.writeString(users.resolve("b.json"), SOUND.replace("\"form\"", "\"from\""));
		Files.writeString(users.resolve("c.txt"), "no profile");
		URL gone = dir.resolve("gone.json").toUri().toURL();

		Profiles profiles = Profiles.load(Kinds.builtIn(), List.of(contributed.toUri().toURL(), gone), Optional.of(users));

		assertEquals("Rettet", profiles.named("partner").orElseThrow().title().danish());
		assertTrue(profiles.named("egen").isEmpty());
		assertEquals(7, profiles.all().size());
		assertEquals(List.of("gone.json", "b.json", "b.json"), profiles.problems().stream().map(p -> p.where().file()).toList());
		assertEquals(6, Profiles.load(Kinds.builtIn(), List.of(), Optional.of(dir.resolve("nowhere"))).all().size());
	}
}
