package dk.boligmonitor.area;

import static dk.boligmonitor.area.SmallFiles.UTM;
import static dk.boligmonitor.area.SmallFiles.assertProblem;
import static dk.boligmonitor.area.SmallFiles.codes;
import static dk.boligmonitor.area.SmallFiles.collection;
import static dk.boligmonitor.area.SmallFiles.feature;
import static dk.boligmonitor.area.SmallFiles.polygon;
import static dk.boligmonitor.area.SmallFiles.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/** Files that are no GeoJSON, or none that can be read to its end. */
class BrokenAreaFileTest {

	private final Path folder;

	BrokenAreaFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private AreaReport read(String json) throws IOException, AreaException {
		return AreaFile.read(Files.writeString(folder.resolve("areas.geojson"), json), AreaNaming.GUESS, Progress.NONE);
	}

	@Test
	void truncatedJsonIsToldWithItsPlace() throws Exception {
		String whole = collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10))));

		AreaReport report = read(whole.substring(0, whole.length() - 12));

		assertEquals(List.of(ProblemCode.GEOJSON_BROKEN), codes(report));
		assertEquals(3, report.problems().get(0).where().line());
	}

	@Test
	void aSyntaxErrorIsToldWithLineAndColumn() throws Exception {
		AreaReport report = read("{\"type\":\"FeatureCollection\",\n \"features\" [] }");

		assertEquals(List.of(ProblemCode.GEOJSON_BROKEN), codes(report));
		assertEquals(2, report.problems().get(0).where().line());
		assertEquals("13", report.problems().get(0).where().column());
	}

	@Test
	void everyTruncationIsRefusedAndNoneFails() throws Exception {
		String whole = collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10))));
		for (int length = 0; length < whole.length(); length++) {
			assertTrue(read(whole.substring(0, length)).refused(), "cut at " + length);
		}
	}

	@Test
	void otherJsonIsNoAreaFile() throws Exception {
		assertEquals(List.of(ProblemCode.GEOJSON_BROKEN), codes(read("{\"type\":\"Topology\",\"objects\":{}}")));
		assertEquals(List.of(ProblemCode.GEOJSON_BROKEN), codes(read("[1,2]")));
		assertEquals(List.of(ProblemCode.FILE_EMPTY), codes(read("")));
		assertEquals(List.of(ProblemCode.FILE_EMPTY), codes(read(collection(UTM))));
	}

	@Test
	void coordinatesThatAreNoneAreBroken() throws Exception {
		for (String coordinates : List.of("[[[\"a\",1]]]", "[[[1]]]", "[[1,2]]", "{}", "null", "[[[1,2],3]]", "[[[1,[2]]]]",
				"[[[1e999,1]]]")) {
			AreaReport report = read(collection(UTM, feature("A", "P", "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")));
			assertProblem(report, ProblemCode.GEOJSON_BROKEN, "features[0].geometry.coordinates");
		}
	}

	@Test
	void aMemberThatStandsTwiceIsRefused() throws Exception {
		String json = collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10)))).replace("\"navn\"", "\"kode\"");

		assertEquals(List.of(ProblemCode.GEOJSON_BROKEN), codes(read(json)));
	}

	@Test
	void bytesThatAreNotUtf8AreRefused() throws Exception {
		String json = collection(UTM, feature("A", "Søengen", polygon(square(0, 0, 10))));
		Path file = Files.write(folder.resolve("latin1.geojson"), json.getBytes(StandardCharsets.ISO_8859_1));

		assertTrue(AreaFile.read(file, AreaNaming.GUESS, Progress.NONE).refused());
	}

	@Test
	void otherFormatsAreNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("Omraader.GPKG"), "SQLite format 3");

		assertProblem(AreaFile.read(file, AreaNaming.GUESS, Progress.NONE), ProblemCode.FORMAT_UNKNOWN, "gpkg");
	}

	@Test
	void aFileThatIsNotThereIsTheEnvironmentsFault() {
		AreaException e = assertThrows(AreaException.class,
				() -> AreaFile.read(folder.resolve("none.geojson"), AreaNaming.GUESS, Progress.NONE));

		assertEquals(AreaException.Fault.FILE_UNREADABLE, e.fault());
		assertEquals("none.geojson", e.arguments().get(0));
	}

	@Test
	void theUserCanStopTheReading() throws Exception {
		Path file = Files.writeString(folder.resolve("areas.json"),
				collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10)))));
		Progress stopped = new Progress() {
			@Override
			public void at(Step step, long done, long total) {
				// not asked
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};

		assertThrows(CancellationException.class, () -> AreaFile.read(file, AreaNaming.GUESS, stopped));
	}
}
