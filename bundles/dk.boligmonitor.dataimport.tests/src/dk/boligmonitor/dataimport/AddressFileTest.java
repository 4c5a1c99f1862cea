package dk.boligmonitor.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;

class AddressFileTest {

	private static final String HEADER = "id,status,oprettet,vejkode,vejnavn,husnr,postnr,postnrnavn,kommunekode,"
			+ "etrs89koordinat_øst,etrs89koordinat_nord,nøjagtighed,darstatus,betegnelse\r\n";
	private static final String UNIT_HEADER = "id,status,vejkode,vejnavn,husnr,etage,dør,postnr,postnrnavn,kommunekode,"
			+ "etrs89koordinat_øst,etrs89koordinat_nord,nøjagtighed,adgangsadresseid,adgangsadresse_status\r\n";
	private static final String ID = "0a3f507b-c623-32b8-e044-0003ba29801";

	@TempDir
	Path dir = Path.of("");

	private final List<RegisterAddress> found = new ArrayList<>();

	private AddressReport read(String text) throws Exception {
		Path file = Files.writeString(dir.resolve("adresser.csv"), text);
		return AddressFile.<RuntimeException>read(file, found::add, Progress.NONE);
	}

	private static String row(int n, String status, String road, String house, String east, String north) {
		return ID + n + "," + status + ",2000-01-01T00:00:00.000," + road + ",\"Vej, Lille\"," + house
				+ ",0800,Høje Taastrup,0999," + east + "," + north + ",A,3,x\r\n";
	}

	@Test
	void dawaIsReadByName() throws Exception {
		AddressReport report = read(HEADER + row(1, "1", "0012", "2A", "589115.35", "6139328.1")
				+ row(2, "2", "0012", "2B", "589116", "6139329"));
		assertEquals(new AddressReport(2, 2, 0, List.of()), report);
		RegisterAddress first = found.get(0);
		assertEquals(ID + 1, first.id());
		assertEquals("09990012__2A", first.kvh().key());
		assertEquals("Vej, Lille", first.street());
		assertEquals("0800", first.postcode());
		assertEquals(589115.35, first.easting());
		assertEquals(6139328.1, first.northing());
		assertEquals(PointAccuracy.A, first.accuracy());
		assertTrue(first.current());
		assertFalse(found.get(1).current(), "nedlagt");
	}

	@Test
	void unitsOfOneAccessAddressBecomeOne() throws Exception {
		StringBuilder text = new StringBuilder(UNIT_HEADER);
		for (int floor = 1; floor <= 3; floor++) {
			text.append("9a3f507b-c623-32b8-e044-0003ba29801").append(floor).append(",2,12,Vej,7,").append(floor)
					.append(",tv,5000,Odense C,461,589115.35,6139328.10,B,").append(ID).append("1,1\r\n");
		}
		assertEquals(new AddressReport(3, 1, 0, List.of()), read(text.toString()));
		assertEquals(ID + 1, found.get(0).id());
		assertTrue(found.get(0).current(), "the status is that of the access address");
	}

	@Test
	void badRowsAreNamed() throws Exception {
		AddressReport report = read(HEADER + row(1, "1", "0012", "1", "589115", "6139328") + row(2, "1", "0012", "2", "", "")
				+ row(3, "1", "0012", "3", "6139328", "589115") + row(4, "1", "0012", "4", "x", "6139328")
				+ row(1, "1", "0012", "5", "589115", "6139328") + row(6, "9", "0012", "6", "589115", "6139328")
				+ row(7, "1", "0012", "1000", "589115", "6139328") + row(8, "1", "0012", "8", "NaN", "6139328"));
		assertEquals(1, report.accepted());
		assertEquals(6, report.rejected());
		assertFalse(report.refused());
		assertEquals(List.of("0 ADDRESS_WITHOUT_POINT", "4 COORDINATE_INVALID", "5 COORDINATE_INVALID", "6 DUPLICATE_ADDRESS",
				"7 CODE_UNKNOWN", "8 ADDRESS_INVALID", "9 COORDINATE_INVALID"),
				report.problems().stream().map(p -> p.where().line() + " " + p.code()).toList());
		assertEquals(List.of("1"), report.problems().get(0).arguments());
	}

	@Test
	void otherFilesAreRefused() throws Exception {
		AddressReport report = read("id;version;adgangsadresseid;etage;doer\n1;2;3;4;5\n");
		assertTrue(report.refused());
		assertTrue(report.problems().contains(
				Problem.of(ProblemCode.COLUMN_MISSING, dk.boligmonitor.model.Where.file("adresser.csv"), "kommunekode")));
		assertEquals(ProblemCode.FILE_EMPTY, read("").problems().get(0).code());
	}

	@Test
	void absentFileIsTheEnvironment() {
		ImportException e = assertThrows(ImportException.class,
				() -> AddressFile.<RuntimeException>read(dir.resolve("x.csv"), found::add, Progress.NONE));
		assertEquals(ImportException.Fault.NOT_FOUND, e.fault());
	}

	/** "1,387 real access addresses", provenance note of the test extract. */
	@Test
	void realExtractOf2014IsReadWhole() throws Exception {
		Path file = Samples.shared("dawa-aws-2014/AddressAccess.csv");
		AddressReport report = AddressFile.<RuntimeException>read(file, found::add, Progress.NONE);
		assertEquals(new AddressReport(1387, 1387, 0, List.of()), report);
		assertEquals("04616902__80", found.get(0).kvh().key());
		assertEquals("Rødegårdsvej", found.get(0).street());
	}
}
