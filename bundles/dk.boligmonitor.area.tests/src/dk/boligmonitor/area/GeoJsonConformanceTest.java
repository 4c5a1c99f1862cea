package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Severity;

/** Files of other projects, sound and broken: each is read or refused with a reason, none makes the reader fail. */
class GeoJsonConformanceTest {

	@Test
	void noFileMakesTheReaderFail() throws Exception {
		List<Path> files = files("geojson-conformance");
		assertTrue(files.size() > 50, files.size() + " files");
		for (Path file : files) {
			AreaReport report = AreaFile.read(file, AreaNaming.GUESS, Progress.NONE);
			assertEquals(report.refused(), report.areas().isEmpty(), () -> file + " " + report.problems());
		}
	}

	@Test
	void brokenFilesAreRefused() throws Exception {
		for (Path file : files("geojson-conformance/geojsonhint/bad")) {
			AreaReport report = AreaFile.read(file, AreaNaming.GUESS, Optional.of("EPSG:25832"), Progress.NONE);
			assertTrue(report.refused(), file.toString());
		}
	}

	@Test
	void realAreaFilesAreRead() throws Exception {
		for (String name : List.of("dagi-geojson-500k/geojson/kommuner.geojson", "dagi-geojson-500k/geojson/postnumre.geojson",
				"dagi-geojson-500k/geojson/regioner.geojson",
				"dk-geojson-lau-postal/municipalities.geojson",
				"cph-bydele-udsatte/bydel.json", "cph-trafiktaelling/bydele.geojson")) {
			AreaReport report = AreaFile.read(SharedData.path(name), AreaNaming.GUESS, Progress.NONE);
			assertFalse(report.refused(), () -> name + " " + report.problems());
			assertFalse(report.areas().isEmpty(), name);
		}
	}

	@Test
	void aParishCodeThatTwoParishesHaveIsFound() throws Exception {
		Path file = SharedData.path("dagi-derived-formats/sogne_500k_from_topojson_4326.geojson");

		AreaReport report = AreaFile.read(file, AreaNaming.GUESS, Progress.NONE);

		List<Problem> errors = report.problems().stream().filter(p -> p.code().severity() == Severity.ERROR).toList();
		assertEquals(List.of(Problem.of(ProblemCode.AREA_CODE_TWICE, errors.get(0).where(), "9179")), errors);
	}

	@Test
	void deprivedAreasOfCopenhagenAreReadByTheirNamedProperties() throws Exception {
		AreaNaming naming = new AreaNaming(Optional.of("ogc_fid"), Optional.of("delomraade"));
		Path file = SharedData.path("cph-bydele-udsatte/f_udsatte_byomraader.json");

		AreaReport report = AreaFile.read(file, naming, Progress.NONE);

		assertEquals(17, report.areas().size());
		assertEquals("Tingbjerg/Husum", report.areas().get(0).name());
		assertEquals(List.of(ProblemCode.AREAS_OVERLAP), report.problems().stream().map(Problem::code).toList());
	}

	@Test
	void blocksWithoutAPlaceAreNamedOneByOne() throws Exception {
		Path file = SharedData.path("cph-almene-boliger-karre/karre_oversigtskort.json");

		AreaReport report = AreaFile.read(file, AreaNaming.GUESS, Progress.NONE);

		assertEquals(9, report.problems().stream().filter(p -> p.code() == ProblemCode.AREA_NOT_POLYGON).count());
		assertTrue(report.refused());
	}

	private static List<Path> files(String folder) throws IOException {
		try (Stream<Path> all = Files.walk(SharedData.path(folder))) {
			return all.filter(file -> file.toString().endsWith("json")).sorted().toList();
		}
	}
}
