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

/** Import in all its ways, deletion, re-import and profiles, through the command line. */
class DeliveryCommandsTest {

	private static final String FIRST = TinyMunicipality.FIRST;
	private static final String SECOND = TinyMunicipality.SECOND;
	private static final String BORN = "2005-01-15";

	@TempDir
	static Path template;

	@TempDir
	Path folder;

	private Bench bench;

	@BeforeEach
	void bench() throws IOException {
		bench = new Bench(template, folder);
	}

	private String path(String delivery) {
		return bench.delivery(delivery).toString();
	}

	private String list() {
		bench.done(List.of(), "delivery", "list");
		return bench.desk.output();
	}

	@Test
	void aDryRunStoresNothing() {
		bench.done(List.of("BORGER.csv: 1.007 rækker læst, 1.007 gode", "kan gemmes"), "import", "delivery", path(FIRST), "--dry-run");
		assertEquals("", list());
		bench.done(List.of("prøveindlæste leverance", FIRST), "log", "show");
	}

	@Test
	void aDryRunOfABadDeliverySaysWhy() throws IOException {
		bench.edit(FIRST, "BORGER.csv", BORN, "2005-02-30");
		bench.exits(ExitCode.BAD_DATA, List.of("foedselsdato", ".rejects.csv"), "import", "delivery", path(FIRST), "--dry-run");
		assertTrue(Files.readString(bench.data.resolve("rejects/" + FIRST + ".rejects.csv")).contains("DATE_INVALID"));
		bench.done(List.of("kan gemmes"), "import", "delivery", path(FIRST), "--dry-run", "--max-rejects", "1");
		assertEquals("", list());
	}

	@Test
	void rowsOfAnAcceptedRuleDoNotCount() throws IOException {
		bench.edit(FIRST, "BORGER.csv", BORN, "2005-02-30");
		bench.exits(ExitCode.BAD_DATA, List.of("foedselsdato"), "import", "delivery", path(FIRST), "--accept", "CPR_INVALID");
		bench.exits(ExitCode.WRONG_USE, List.of("FOO", "regel"), "import", "delivery", path(FIRST), "--accept", "FOO");
		bench.done(List.of("1 afviste"), "import", "delivery", path(FIRST), "--accept", "DATE_INVALID");
	}

	@Test
	void aLateDeliveryIsPutInItsPlace() {
		bench.stored(SECOND);
		bench.done(List.of("2014-12", "2015-03", "er gemt"), "import", "delivery", path(FIRST));
		String list = list();
		assertTrue(list.indexOf(FIRST) >= 0 && list.indexOf(FIRST) < list.indexOf(SECOND), list);
	}

	@Test
	void aRepeatedMonthTakesThePlaceOfTheOld() throws IOException {
		bench.stored(FIRST, SECOND);
		bench.thin(FIRST, "KARAKTER.csv", 2);
		bench.done(List.of("har erstattet", "KARAKTER.csv"), "import", "delivery", path(FIRST));
		bench.done(List.of("erstattede leverance"), "log", "show");
		bench.done(List.of("allerede gemt"), "import", "delivery", path(FIRST));
	}

	@Test
	void aDeliveryIsDeleted() {
		bench.stored(FIRST, SECOND);
		bench.done(List.of(FIRST, "slettet"), "delivery", "delete", FIRST);
		assertFalse(list().contains(FIRST));
		bench.exits(ExitCode.WRONG_USE, List.of(FIRST, "ingen gemt leverance"), "delivery", "delete", FIRST);
		bench.done(List.of("er gemt"), "import", "delivery", path(FIRST));
	}

	@Test
	void driftStopsIfItIsToldTo() throws IOException {
		bench.stored(FIRST);
		bench.thin(SECOND, "BORGER.csv", 2);
		bench.exits(ExitCode.BAD_DATA, List.of("afviger usædvanligt", "BORGER.csv", "ikke gemt"), "import", "delivery", path(SECOND),
				"--stop-on-drift");
		assertFalse(list().contains(SECOND));
		bench.exits(ExitCode.BAD_DATA, List.of("usædvanligt"), "import", "delivery", path(SECOND), "--stop-on-drift", "--dry-run");
		bench.done(List.of(), "settings", "set", "drift.rows.percent", "60");
		bench.done(List.of("er gemt"), "import", "delivery", path(SECOND));
	}

	@Test
	void driftIsToldWithoutStopping() throws IOException {
		bench.stored(FIRST);
		bench.thin(SECOND, "ELEV.csv", 3);
		bench.done(List.of("usædvanligt: ELEV.csv", "er gemt"), "import", "delivery", path(SECOND));
		bench.done(List.of("\"event\":\"delivery.known\""), "import", "delivery", path(SECOND), "--json");
	}

	@Test
	void aCodeIsMappedAndTheDeliveryImportedAgain() throws IOException {
		bench.edit(FIRST, "BORGER.csv", ";dansk;", ";danmark;");
		bench.exits(ExitCode.BAD_DATA, List.of("danmark"), "import", "delivery", path(FIRST));
		bench.done(List.of("1 afviste"), "import", "delivery", path(FIRST), "--max-rejects", "1");
		bench.done(List.of("danmark", "dansk"), "profile", "map", "flis", "BORGER.csv", "herkomst", "danmark", "dansk");
		assertTrue(Files.readString(bench.data.resolve("profiles/flis.json")).contains("danmark"));
		bench.done(List.of("0 afviste", "har erstattet"), "delivery", "reimport", FIRST);
		bench.exits(ExitCode.WRONG_USE, List.of("kolonne"), "profile", "map", "flis", "BORGER.csv", "findesikke", "a", "b");
		bench.exits(ExitCode.WRONG_USE, List.of("ingen profil"), "profile", "map", "nix", "BORGER.csv", "herkomst", "a", "b");
	}

	@Test
	void reimportNeedsTheFiles() throws IOException {
		bench.stored(FIRST);
		Files.move(bench.delivery(FIRST), bench.delivery("moved"));
		bench.exits(ExitCode.ENVIRONMENT, List.of(FIRST, "findes ikke længere"), "delivery", "reimport", FIRST);
		bench.exits(ExitCode.WRONG_USE, List.of("ingen gemt leverance"), "delivery", "reimport", SECOND);
	}

	@Test
	void aProfileWithoutNamesIsToldWhoseAndWhen() throws IOException {
		bench.done(List.of("\"flis\""), "profile", "show", "flis");
		Path profile = folder.resolve("kopi.json");
		Files.writeString(profile, bench.desk.output().replace("\"flis\"", "\"kopi\"").replace("FLIS_{kommunekode}_{YYYYMM}", "ask"));
		bench.done(List.of("kan bruges"), "profile", "check", profile.toString());
		bench.done(List.of("taget i brug"), "profile", "add", profile.toString());
		bench.done(List.of("kopi", "egen", "flis", "medleveret"), "profile", "list");
		Path moved = Files.move(bench.delivery(FIRST), bench.delivery("januar"));
		bench.exits(ExitCode.BAD_DATA, List.of("januar"), "import", "delivery", moved.toString());
		bench.exits(ExitCode.BAD_DATA, List.of("januar"), "import", "delivery", moved.toString(), "--profile", "kopi");
		bench.done(List.of("er gemt"), "import", "delivery", moved.toString(), "--profile", "kopi", "--municipality", "0999",
				"--month", "2014-12");
		bench.exits(ExitCode.WRONG_USE, List.of("99"), "import", "delivery", moved.toString(), "--municipality", "99");
		bench.exits(ExitCode.WRONG_USE, List.of("ingen profil"), "import", "delivery", moved.toString(), "--profile", "nix");
	}

	@Test
	void aBrokenProfileIsNotTakenIntoUse() throws IOException {
		Path profile = folder.resolve("skidt.json");
		Files.writeString(profile, "{\n\"name\": \"skidt\",\n\"titel\": 3\n}");
		bench.exits(ExitCode.BAD_DATA, List.of("skidt.json", "titel", "title"), "profile", "check", profile.toString());
		bench.exits(ExitCode.BAD_DATA, List.of("skidt.json"), "profile", "add", profile.toString());
		bench.done(List.of(), "profile", "list");
		bench.silent("skidt");
	}

	@Test
	void aProfileIsSuggested() {
		bench.done(List.of("BORGER", "\"delimiter\""), "profile", "guess", bench.delivery(FIRST).resolve("BORGER.csv").toString());
	}

	@Test
	void aggregatesAreImported() throws IOException {
		Path file = folder.resolve("tal.csv");
		Files.writeString(file, "omraade;periode;indikator;taeller;naevner;vaerdi;kilde\nA;2014;sigtede;3,5;200;1,75;DST\n");
		bench.done(List.of("1 tal"), "import", "aggregates", file.toString());
		Files.writeString(file, "omraade;periode\nA;2014\n");
		bench.exits(ExitCode.BAD_DATA, List.of("tal.csv"), "import", "aggregates", file.toString());
	}
}
