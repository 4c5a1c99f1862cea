package dk.boligmonitor.process.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;

/** The small files of a data directory come back as written; what cannot be understood is named with its line. */
class ConfigFilesTest {

	private final Path directory;

	ConfigFilesTest(@TempDir Path directory) {
		this.directory = directory;
	}

	@Test
	void settingsComeBack() throws MonitorException, IOException {
		SettingsFile file = new SettingsFile(directory);
		assertEquals(Settings.initial(), file.read());
		Settings settings = Settings.initial().with(Setting.PURPOSE, "Årsrapport \"2015\"").with(Setting.DRIFT_SHARE, "2.5");
		file.write(settings);
		assertEquals(settings, file.read());
		assertTrue(Files.readString(directory.resolve("settings.json")).contains("drift.share.points"));
	}

	@Test
	void numbersMayStandWithoutQuotes() throws MonitorException, IOException {
		Files.writeString(directory.resolve("settings.json"), "{\"raw.days\": 7, \"drift.rows.percent\": 12.5}");
		assertEquals(Settings.initial().with(Setting.RAW_DAYS, "7").with(Setting.DRIFT_ROWS, "12.5"),
				new SettingsFile(directory).read());
	}

	private void wrong(String json, int line, String word) throws IOException {
		Files.writeString(directory.resolve("settings.json"), json);
		MonitorException e = assertThrows(MonitorException.class, () -> new SettingsFile(directory).read());
		assertEquals(Fault.SETTINGS, e.fault());
		assertEquals(Integer.toString(line), e.arguments().get(1), e.arguments().toString());
		assertTrue(e.arguments().get(2).contains(word), e.arguments().toString());
	}

	@Test
	void whatIsWrongIsNamedWithItsLine() throws IOException {
		wrong("{\n\"raw.days\": 30,\n\"raw.dayz\": 3\n}", 3, "raw.dayz");
		wrong("{\n\"raw.days\": \"soon\"\n}", 2, "raw.days = soon");
		wrong("{\n\"raw.days\": [1]\n}", 2, "raw.days");
		wrong("{\n\"raw.days\": 30,,\n}", 2, ",");
		wrong("{\n\"raw.days\": 30,\n\"raw.days\": 31\n}", 3, "raw.days");
		wrong("[]", 1, "{ }");
		wrong("{} {}", 1, "{ }");
		wrong("{\"purpose\": " + "[".repeat(5000) + "]".repeat(5000) + "}", 1, "JSON");
	}

	@Test
	void originsComeBack() throws MonitorException {
		OriginsFile file = new OriginsFile(directory);
		assertEquals(Map.of(), file.read());
		Origin asked = new Origin("/in/FLIS_0999_201503.zip", Origin.Zone.OUTSIDE, Optional.of("star"),
				Optional.of(new MunicipalityCode("0999")), Optional.of(YearMonth.of(2015, 3)), 7,
				Set.of(ProblemCode.CPR_INVALID, ProblemCode.CODE_UNKNOWN), Origin.Arrival.LATE);
		Origin plain = new Origin("flis/FLIS_0999_201504", Origin.Zone.RAW, Optional.empty(), Optional.empty(), Optional.empty(), 0,
				Set.of(), Origin.Arrival.IN_TIME);
		file.write(Map.of("A", asked, "B", plain));
		assertEquals(Map.of("A", asked, "B", plain), file.read());
		assertEquals(List.of(), List.of(directory.toFile().list((d, name) -> name.endsWith(".part"))));
	}

	@Test
	void originsThatMakeNoSenseAreRefused() throws IOException {
		Files.writeString(directory.resolve("deliveries.json"), "{\n\"A\": {\"place\": \"x\", \"zone\": \"ELSEWHERE\"}\n}");
		MonitorException e = assertThrows(MonitorException.class, () -> new OriginsFile(directory).read());
		assertEquals("2", e.arguments().get(1));
	}
}
