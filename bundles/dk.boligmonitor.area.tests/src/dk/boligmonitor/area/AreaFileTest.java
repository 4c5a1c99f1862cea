package dk.boligmonitor.area;

import static dk.boligmonitor.area.SmallFiles.UTM;
import static dk.boligmonitor.area.SmallFiles.assertProblem;
import static dk.boligmonitor.area.SmallFiles.codes;
import static dk.boligmonitor.area.SmallFiles.collection;
import static dk.boligmonitor.area.SmallFiles.feature;
import static dk.boligmonitor.area.SmallFiles.polygon;
import static dk.boligmonitor.area.SmallFiles.ring;
import static dk.boligmonitor.area.SmallFiles.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.place.AreaCode;

class AreaFileTest {

	private static final Optional<String> EMPTY = Optional.empty();

	private final Path folder;

	AreaFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private AreaReport read(String json) throws IOException, AreaException {
		return read(json, AreaNaming.GUESS, EMPTY);
	}

	private AreaReport read(String json, AreaNaming naming, Optional<String> crs) throws IOException, AreaException {
		Path file = Files.writeString(folder.resolve("areas.geojson"), json);
		return AreaFile.read(file, naming, crs, Progress.NONE);
	}

	// what is read

	@Test
	void areasAreOrderedByCodeWithNameAndOutline() throws Exception {
		AreaReport report = read(collection(UTM, feature("B", "Parken", polygon(square(100, 0, 50))),
				feature("A", "Søengen", polygon(square(0, 0, 50)))));

		assertEquals(List.of(), report.problems());
		assertEquals("EPSG:25832", report.crs());
		assertEquals(List.of(new AreaCode("A"), new AreaCode("B")), report.areas().stream().map(a -> a.code()).toList());
		assertEquals("Søengen", report.areas().get(0).name());
		assertEquals(2500, Outlines.geometry(report.areas().get(0)).getArea());
	}

	@Test
	void holesAndSeveralPolygonsAreKept() throws Exception {
		String two = "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + square(0, 0, 100) + "," + square(10, 10, 20) + "],["
				+ square(200, 0, 10) + "]]}";

		AreaReport report = read(collection(UTM, feature("A", "Parken", two)));

		assertEquals(List.of(), report.problems());
		assertEquals(10_000 - 400 + 100, Outlines.geometry(report.areas().get(0)).getArea());
	}

	@Test
	void membersMayStandInAnyOrderAndBeUnknown() throws Exception {
		String json = "{\"features\":[{\"geometry\":{\"coordinates\":[" + square(0, 0, 10)
				+ "],\"bbox\":[1,2],\"type\":\"Polygon\"},\"id\":7,\"properties\":{\"kode\":12,\"x\":{\"y\":[1]}},\"type\":\"Feature\"}],"
				+ "\"name\":{\"a\":[[]]},\"crs\":{\"properties\":{\"code\":25832},\"type\":\"EPSG\"},\"type\":\"FeatureCollection\"}";

		AreaReport report = read(json);

		assertEquals(List.of(), report.problems());
		assertEquals(new AreaCode("12"), report.areas().get(0).code());
		assertEquals("12", report.areas().get(0).name(), "without a name the code is shown");
	}

	@Test
	void heightsAreDropped() throws Exception {
		String json = collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10)))).replace("0]", "0,-999.0]");

		assertEquals(100, Outlines.geometry(read(json).areas().get(0)).getArea());
	}

	@Test
	void aByteOrderMarkIsPassedOver() throws Exception {
		assertEquals(1, read("\uFEFF" + collection(UTM, feature("A", "Ærø", polygon(square(0, 0, 10))))).areas().size());
	}

	// coordinate systems

	@Test
	void degreesWithoutASystemAreWgs84() throws Exception {
		AreaReport report = read(collection("",
				feature("A", "Odense", polygon("[[10.40,55.39],[10.41,55.39],[10.41,55.40],[10.40,55.39]]"))));

		assertEquals("OGC:CRS84", report.crs());
		assertEquals(588_679, Outlines.geometry(report.areas().get(0)).getCoordinate().x, 1000);
	}

	@Test
	void metresWithoutASystemAreAQuestion() throws Exception {
		String json = collection("", feature("A", "Parken", polygon(square(0, 0, 10))));

		assertProblem(read(json), ProblemCode.CRS_MISSING, "EPSG:25832");
		assertEquals(1, read(json, AreaNaming.GUESS, Optional.of("epsg:25832")).areas().size());
	}

	@Test
	void metresOfAnotherCountryComeWithoutASuggestion() throws Exception {
		assertProblem(read(collection("", feature("A", "X", polygon("[[1000,2000],[1010,2000],[1010,2010],[1000,2000]]")))),
				ProblemCode.CRS_MISSING, "");
	}

	@Test
	void aFileThatSaysItsSystemIsUnknownIsBelieved() throws Exception {
		assertProblem(read(collection("\"crs\":null,", feature("A", "Odense", polygon("[[10.4,55.3],[10.5,55.3],[10.5,55.4],[10.4,55.3]]")))),
				ProblemCode.CRS_MISSING, "");
	}

	@Test
	void unknownSystemsAreRefused() throws Exception {
		String area = feature("A", "Parken", polygon(square(0, 0, 10)));

		assertProblem(read(collection("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"my own\"}},", area)),
				ProblemCode.CRS_UNKNOWN, "my own");
		assertProblem(read(collection("\"crs\":\"EPSG:999999\",", area)), ProblemCode.CRS_UNKNOWN, "EPSG:999999");
		assertProblem(read(collection("", area), AreaNaming.GUESS, Optional.of("utm")), ProblemCode.CRS_UNKNOWN, "utm");
	}

	@Test
	void systemsThatContradictEachOtherAreRefused() throws Exception {
		String other = feature("A", "Parken", "{\"crs\":\"EPSG:4326\"," + polygon(square(0, 0, 10)).substring(1));

		assertProblem(read(collection("\"crs\":\"EPSG:25832\",", other)), ProblemCode.CRS_UNKNOWN, "EPSG:25832, EPSG:4326");
	}

	@Test
	void aSystemStatedAtTheGeometryCounts() throws Exception {
		String own = feature("A", "Parken", "{\"crs\":\"EPSG:25832\"," + polygon(square(0, 0, 10)).substring(1));

		assertEquals("EPSG:25832", read(collection("", own)).crs());
	}

	@Test
	void latitudeBeforeLongitudeIsNoticed() throws Exception {
		assertProblem(read(collection("", feature("A", "Odense", polygon("[[55.39,10.40],[55.39,10.41],[55.40,10.41],[55.39,10.40]]")))),
				ProblemCode.AXES_SWAPPED, "55.39", "10.4");
	}

	@Test
	void northingBeforeEastingIsNoticed() throws Exception {
		assertProblem(read(collection(UTM, feature("A", "X", polygon("[[6200000,600000],[6200000,600010],[6200010,600010],[6200000,600000]]")),
				feature("B", "Y", polygon("[[6200000,600000],[6200000,600010],[6200010,600010],[6200000,600000]]")))),
				ProblemCode.AXES_SWAPPED, "6200000.0", "600000.0");
	}

	@Test
	void placesOutsideDenmarkAreRefused() throws Exception {
		assertProblem(read(collection(UTM, feature("A", "X", polygon("[[0,0],[10,0],[10,10],[0,0]]")))),
				ProblemCode.OUTSIDE_DENMARK, "0.0", "0.0");
		assertProblem(read(collection("", feature("A", "X", polygon("[[-74,40.7],[-73,40.7],[-73,41],[-74,40.7]]")))),
				ProblemCode.OUTSIDE_DENMARK, "-74.0", "40.7");
		assertProblem(read(collection("\"crs\":\"CRS:84\",", feature("A", "X", polygon(square(0, 0, 10))))),
				ProblemCode.OUTSIDE_DENMARK, "600000.0", "6200000.0");
	}

	// codes and names

	@Test
	void aNamedPropertyIsFoundInAnyLetterCase() throws Exception {
		AreaNaming naming = new AreaNaming(Optional.of("NAVN"), Optional.of("kode"));

		AreaReport report = read(collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10)))), naming, EMPTY);

		assertEquals(new AreaCode("Parken"), report.areas().get(0).code());
		assertEquals("A", report.areas().get(0).name());
	}

	@Test
	void withoutACodeTheExistingPropertiesAreListed() throws Exception {
		String json = collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10))));

		assertProblem(read(json, new AreaNaming(Optional.of("omr"), EMPTY), EMPTY), ProblemCode.AREA_CODE_MISSING, "omr",
				"kode, navn");
		assertProblem(read(json.replace("\"kode\"", "\"farve\"")), ProblemCode.AREA_CODE_MISSING, "", "farve, navn");
	}

	@Test
	void oneFeatureWithoutItsCodeIsFound() throws Exception {
		AreaReport report = read(collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10))),
				feature(" ", "Søengen", polygon(square(50, 0, 10)))));

		assertProblem(report, ProblemCode.AREA_CODE_MISSING, "", "kode, navn");
		assertEquals(4, report.problems().get(0).where().line());
	}

	@Test
	void aNamePropertyThatDoesNotExistIsRefused() throws Exception {
		assertProblem(read(collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10)))),
				new AreaNaming(EMPTY, Optional.of("titel")), EMPTY), ProblemCode.COLUMN_MISSING, "titel");
	}

	@Test
	void featuresOfOneCodeAndNameAreOneArea() throws Exception {
		AreaReport report = read(collection(UTM, feature("A", "Øerne", polygon(square(0, 0, 10))),
				feature("A", "Øerne", polygon(square(50, 0, 10))), feature("A", "Øerne", polygon(square(10, 0, 10)))));

		assertEquals(List.of(), report.problems());
		assertEquals(1, report.areas().size());
		assertEquals(300, Outlines.geometry(report.areas().get(0)).getArea());
		assertEquals(2, Outlines.geometry(report.areas().get(0)).getNumGeometries(), "parts that touch are dissolved");
	}

	@Test
	void oneCodeWithTwoNamesIsRefused() throws Exception {
		AreaReport report = read(collection(UTM, feature("A", "Parken", polygon(square(0, 0, 10))),
				feature("A", "Søengen", polygon(square(50, 0, 10)))));

		assertProblem(report, ProblemCode.AREA_CODE_TWICE, "A");
		assertEquals(Where.cell("areas.geojson", 4, "A"), report.problems().get(0).where());
		assertEquals(List.of(), report.areas());
	}

	@Test
	void theCodeOfTheRestIsTaken() throws Exception {
		assertProblem(read(collection(UTM, feature("UDENFOR", "Parken", polygon(square(0, 0, 10))))),
				ProblemCode.AREA_CODE_TWICE, "UDENFOR");
	}

	// outlines

	@Test
	void aBowTieIsRepairedWithAWarning() throws Exception {
		AreaReport report = read(collection(UTM, feature("A", "Parken", polygon(ring(0, 0, 10, 10, 10, 0, 0, 10, 0, 0)))));

		assertProblem(report, ProblemCode.AREA_REPAIRED, "Parken", "SELF_INTERSECTION");
		assertEquals(50, Outlines.geometry(report.areas().get(0)).getArea(), 1e-9);
		assertTrue(Outlines.geometry(report.areas().get(0)).isValid());
	}

	@Test
	void aRepairThatLosesAreaIsRefused() throws Exception {
		// goes round the same square twice: by the shoelace formula twice the area that is left
		String twice = ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0, 10, 0, 10, 10, 0, 10, 0, 0);

		assertProblem(read(collection(UTM, feature("A", "Parken", polygon(twice)))), ProblemCode.AREA_INVALID, "Parken",
				"AREA_LOST");
	}

	@Test
	void outlinesWithoutAnInsideAreRefused() throws Exception {
		assertProblem(read(collection(UTM, feature("A", "Parken", polygon(ring(0, 0, 10, 0, 0, 0))))),
				ProblemCode.AREA_INVALID, "Parken", "EMPTY");
		assertProblem(read(collection(UTM, feature("A", "Parken", polygon(ring(0, 0, 10, 0, 20, 0, 0, 0))))),
				ProblemCode.AREA_INVALID, "Parken", "EMPTY");
		assertProblem(read(collection(UTM, feature("A", "Parken", "{\"type\":\"MultiPolygon\",\"coordinates\":[]}"))),
				ProblemCode.AREA_INVALID, "Parken", "EMPTY");
	}

	@Test
	void anOpenRingIsClosedOnlyOverASmallGap() throws Exception {
		String open = polygon(ring(0, 0, 10, 0, 10, 10, 0, 10));
		String nearlyClosed = open.replace("]]]", "],[600000.5,6200000.5]]]");

		assertProblem(read(collection(UTM, feature("A", "Parken", open))), ProblemCode.AREA_INVALID, "Parken", "RING_OPEN");
		assertProblem(read(collection(UTM, feature("A", "Parken", nearlyClosed))), ProblemCode.AREA_REPAIRED, "Parken",
				"RING_OPEN");
	}

	@Test
	void whatIsNoPolygonIsRefused() throws Exception {
		assertProblem(read(collection(UTM, feature("A", "Parken", "{\"type\":\"Point\",\"coordinates\":[600000,6200000]}"))),
				ProblemCode.AREA_NOT_POLYGON, "Parken");
		assertProblem(read(collection(UTM, feature("A", "Parken", "null"))), ProblemCode.AREA_NOT_POLYGON, "Parken");
		assertProblem(read(collection(UTM, "{\"type\":\"Feature\",\"properties\":{\"kode\":\"A\"}}")),
				ProblemCode.AREA_NOT_POLYGON, "A");
	}

	@Test
	void everyBadAreaIsTold() throws Exception {
		AreaReport report = read(collection(UTM, feature("A", "Parken", "null"), feature("B", "Søengen", polygon(square(0, 0, 9))),
				feature("C", "Åen", polygon(ring(0, 0, 10, 0, 0, 0)))));

		assertEquals(List.of(ProblemCode.AREA_NOT_POLYGON, ProblemCode.AREA_INVALID), codes(report));
		assertEquals(List.of(), report.areas(), "a set with a hole in it is no set");
	}

	@Test
	void areasThatOverlapGetAWarning() throws Exception {
		AreaReport report = read(collection(UTM, feature("B", "Søengen", polygon(square(90, 0, 100))),
				feature("A", "Parken", polygon(square(0, 0, 100))), feature("C", "Åen", polygon(square(190, 0, 100)))));

		assertProblem(report, ProblemCode.AREAS_OVERLAP, "Parken", "Søengen", "1000");
		assertEquals(3, report.areas().size());
	}

	@Test
	void sliversArePassedOver() throws Exception {
		String sliver = polygon("[[600099.995,6200000],[600200,6200000],[600200,6200100],[600099.995,6200100],[600099.995,6200000]]");

		assertEquals(List.of(), read(collection(UTM, feature("A", "Parken", polygon(square(0, 0, 100))),
				feature("B", "Søengen", sliver))).problems());
	}
}
