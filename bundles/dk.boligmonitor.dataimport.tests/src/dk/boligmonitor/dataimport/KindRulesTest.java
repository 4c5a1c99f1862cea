package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Samples.ANNA;
import static dk.boligmonitor.dataimport.Samples.BORGER_HEADER;
import static dk.boligmonitor.dataimport.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Samples.Outcome;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.dataimport.sheet.Xlsx;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Sex;

/** Day care, relocations, declared kinds, and deliveries in layouts that users have made. */
class KindRulesTest {

	private static final String PERSON = "6101801112";
	private static final String DAYCARE_HEADER = "cpr;institutionsnr;startdato;slutdato\n";
	private static final String MOVE_HEADER = "cpr;dato;fra_kommunekode;fra_vejkode;fra_husnr;"
			+ "til_kommunekode;til_vejkode;til_husnr\n";
	private static final String WAITING = """
			{"name": "VENTELISTE", "title": {"da": "Venteliste"}, "columns": [
			  {"name": "cpr", "type": "cpr"},
			  {"name": "liste", "type": "identifier", "key": true, "required": true},
			  {"name": "art", "type": "code", "codes": ["Familie", "Ungdom"], "show": "code"},
			  {"name": "siden", "type": "date", "show": "code"},
			  {"name": "point", "type": "decimal"}, {"name": "nummer", "type": "whole"},
			  {"name": "note", "type": "text"}]}
			""";

	@TempDir
	Path dir = Path.of("");

	private static List<ProblemCode> codes(Outcome outcome) {
		return outcome.rejects().stream().map(r -> r.problem().code()).toList();
	}

	@Test
	void daycareIsReadAndChecked() throws Exception {
		String row = PERSON + ";0012;2014-08-01;\n";
		Outcome outcome = Samples.beside(dir, "DAGTILBUD.csv", DAYCARE_HEADER + row + row + row.replace(";\n", ";2015-01-31\n")
				+ row.replace("0012;2014-08-01;", "0013;2014-08-01;2014-07-31") + row.replace("2014-08-01", "")
				+ row.replace("0012", "").replace(";\n", ";2014-08-01\n"));
		Daycare first = outcome.daycare().get(0);
		assertEquals("0012", first.institution(), "zeros stay");
		assertEquals(outcome.residents().get(0).person(), first.person());
		assertEquals(Optional.empty(), first.end());
		assertEquals(2, outcome.daycare().size());
		assertEquals(List.of(ProblemCode.DUPLICATE_ROW, ProblemCode.END_BEFORE_START, ProblemCode.VALUE_MISSING), codes(outcome));
		assertEquals(new FileCount(6, 3, 1, 2), outcome.report().counts().get(RecordKind.DAGTILBUD));
	}

	@Test
	void relocationsAreReadAndChecked() throws Exception {
		String row = PERSON + ";2015-01-15;101;0001;001A;999;0101;2\n";
		Outcome outcome = Samples.beside(dir, "FLYTNING.csv",
				MOVE_HEADER + row + row + row.replace(";2\n", ";3\n") + row.replace("2015-01-15;101;0001;001A", "2015-02-15;;;")
						+ row.replace("2015-01-15", "x") + row.replace("2015-01-15;101", "2015-01-16;1x1"));
		Relocation first = outcome.relocations().get(0);
		assertEquals(LocalDate.of(2015, 1, 15), first.date());
		assertEquals(new HomeAddress("0101", "0001", "1A", "", ""), first.from());
		assertEquals(new HomeAddress("0999", "0101", "2", "", ""), first.to());
		assertEquals(new HomeAddress("", "", "", "", ""), outcome.relocations().get(1).from(), "from abroad, perhaps");
		assertEquals(List.of(ProblemCode.DUPLICATE_ROW, ProblemCode.DATE_INVALID, ProblemCode.ADDRESS_INVALID), codes(outcome));
		assertEquals("fra_kommunekode", outcome.rejects().get(2).problem().where().column());
	}

	private Outcome waiting(String rows) throws Exception {
		Kinds kinds = Kinds.with(List.of(Files.writeString(dir.resolve("kind.json"), WAITING).toUri().toURL())).kinds();
		Path folder = Samples.folder(dir, Map.of("BORGER.csv", utf8(BORGER_HEADER + ANNA), "VENTELISTE.csv",
				utf8("cpr;liste;art;siden;point;nummer;note\n" + rows)));
		return Samples.read(Delivery.open(folder, Profiles.flis(), kinds, Asked.NOTHING));
	}

	@Test
	void aDeclaredKindBelongsToTheContractsLayout() throws Exception {
		Outcome outcome = waiting(PERSON + ";007;familie;2014-02-01;12,50;-3;ønsker altan\n" + PERSON + ";008;;;;;\n");
		assertEquals(List.of(), outcome.rejects());
		OtherRow first = outcome.others().get(0);
		assertEquals(new RecordKind("VENTELISTE"), first.kind());
		assertEquals(Optional.of(outcome.residents().get(0).person()), first.person());
		assertEquals(List.of("007"), first.keys());
		assertEquals(List.of("Familie", "2014-02-01", "12.50", "-3", "ønsker altan"), first.values());
		assertEquals(List.of("", "", "", "", ""), outcome.others().get(1).values());
		assertEquals("OtherRow", first.toString());
	}

	@Test
	void cellsOfADeclaredKindAreChecked() throws Exception {
		String row = PERSON + ";007;Familie;2014-02-01;12,50;3;altan\n";
		Outcome outcome = waiting(row + row + row.replace("altan", "have") + row.replace("007", "") + row.replace("Familie",
				"Kollegie")
				+ row.replace("2014-02-01", "2014-02-30") + row.replace("12,50", "12.50") + row.replace(";3;", ";3,5;")
				+ row.replace(PERSON, "6101801") + row.replace("altan", "bor hos 610180-1112"));
		assertEquals(List.of(ProblemCode.DUPLICATE_ROW, ProblemCode.VALUE_MISSING, ProblemCode.CODE_UNKNOWN,
				ProblemCode.DATE_INVALID, ProblemCode.NUMBER_SIGNS, ProblemCode.NUMBER_INVALID, ProblemCode.CPR_INVALID,
				ProblemCode.CPR_IN_TEXT), codes(outcome));
		assertEquals("Kollegie".length(), outcome.rejects().get(2).masked().length());
		assertEquals("**.**", outcome.rejects().get(4).masked(), "nothing is shown unless the declaration says so");
		assertEquals("2014-02-30", outcome.rejects().get(3).masked());
		assertEquals(1, outcome.report().counts().get(new RecordKind("VENTELISTE")).duplicates());
		assertFalse(outcome.rejects().toString().contains("610180"));
	}

	private static final String OWN = """
			'delivery': 'udtræk {MM}-{YYYY}',
			'form': {'type': 'delimited', 'delimiter': ';', 'skip': 2},
			'dates': ['D.M.YYYY', 'DD-MM-YYYY'], 'nulls': ['NULL', '-'], 'thousands': '.',
			'files': [{'kind': 'BORGER', 'file': 'personer*', 'required': true, 'columns': [
			  {'name': 'cpr', 'header': ['Personnr.', 'CPR']},
			  {'name': 'koen', 'header': 'Køn', 'codes': {'han': 'M', 'hun': 'K'}},
			  {'name': 'foedselsdato', 'header': 'Født'}, {'name': 'kommunekode', 'constant': '0999'},
			  {'name': 'vejkode', 'header': 'Vej', 'type': 'identifier'}, {'name': 'husnr', 'header': 'Nr.'},
			  {'name': 'status', 'header': 'Status', 'required': false}]}]
			""";

	/** "Identifiers are never guessed into numbers; nine-digit CPR gets its zero back." */
	@Test
	void aLayoutThatAUserHasMade() throws Exception {
		Profile profile = Figures.profile(OWN);
		Path folder = Files.createDirectory(dir.resolve("udtræk 03-2015"));
		Files.write(folder.resolve("Personer 2015.txt"), utf8("Udtræk af i dag\n\nCPR;Køn;Født;Vej;Nr.;Andet\n"
				+ "111801112;HUN;1.1.1980;0012;001B;x\n" + "6101801112;han;01-01-1980;1.234;2;x\n"
						+ "7212991234;-;12.12.1999;NULL;;x\n"
				+ "6101811112;hun;1981-01-01;0012;1;x\n"));
		Asked asked = new Asked(Samples.ASKED.municipality(), Optional.of(YearMonth.of(1999, 1)));
		Opened opened = Delivery.open(folder, profile, Kinds.builtIn(), asked);
		assertEquals(YearMonth.of(2015, 3), ((Opened.Ok) opened).delivery().month(), "what the name tells is not asked");
		Outcome outcome = Samples.read(opened);
		assertEquals(2, outcome.residents().size());
		assertEquals(Sex.WOMAN, outcome.residents().get(0).sex());
		assertEquals(LocalDate.of(1980, 1, 1), outcome.residents().get(0).born());
		assertEquals(new HomeAddress("0999", "0012", "1B", "", ""), outcome.residents().get(0).home());
		assertEquals(Sex.UNKNOWN, outcome.residents().get(1).sex());
		assertEquals(List.of("1"), outcome.problem(ProblemCode.CPR_PADDED).arguments());
		assertEquals(List.of(ProblemCode.ADDRESS_INVALID, ProblemCode.DATE_FORM), codes(outcome),
				"a road code is no number, though the profile parts thousands");
		assertEquals(List.of(5L, 7L), outcome.rejects().stream().map(r -> r.problem().where().line()).toList());
		assertEquals(List.of("1981-**-**", "D.M.YYYY, DD-MM-YYYY"), outcome.rejects().get(1).problem().arguments());
	}

	@Test
	void whatTheNameDoesNotTellIsAskedFor() throws Exception {
		Profile profile = Figures.profile(OWN.replace("udtræk {MM}-{YYYY}", "ask"));
		Path folder = Files.createDirectory(dir.resolve("noget"));
		for (Map.Entry<Asked, String> said : Map.of(Asked.NOTHING, "NAME_KOMMUNEKODE",
				new Asked(Samples.ASKED.municipality(), Optional.empty()), "NAME_MONTH").entrySet()) {
			var problem = Samples.refusal(Delivery.open(folder, profile, Kinds.builtIn(), said.getKey())).get(0);
			assertEquals(ProblemCode.DELIVERY_UNDATED, problem.code());
			assertEquals(List.of(said.getValue()), problem.arguments());
		}
		assertEquals(List.of("personer*"),
				Samples.refusal(Delivery.open(folder, profile, Kinds.builtIn(), Samples.ASKED)).get(0).arguments());
		assertEquals(List.of("noget", "udtræk {MM}-{YYYY}"),
				Samples.refusal(Delivery.open(folder, Figures.profile(OWN), Kinds.builtIn(), Samples.ASKED)).get(0).arguments());
	}

	@Test
	void aWorkbookHoldsADelivery() throws Exception {
		Profile profile = Figures.profile(OWN.replace("'delimited', 'delimiter': ';'", "'workbook'").replace("'dates'", "'x'")
				.replace("'x': ['D.M.YYYY', 'DD-MM-YYYY']", "'dates': ['YYYY-MM-DD']").replace("'personer*'",
						"'*.xlsx', 'sheet': 'Folk'")
				.replace("udtræk {MM}-{YYYY}", "ask"));
		Path file = Files.write(dir.resolve("borgere.xlsx"), new Xlsx().table("Forside", new String[] { "x" }).table("Folk", //
				new String[] { "Udtræk" }, new String[] { "" }, new String[] { "CPR", "Køn", "Født", "Vej", "Nr." }, //
				new String[] { "6101801112", "hun", "1980-01-01", "0012", "1" }, //
				new String[] { "7212991234", "han", "1999-12-12", "12", "" }).bytes());
		Outcome outcome = Samples.read(Delivery.open(file, profile, Kinds.builtIn(), Samples.ASKED));
		assertEquals("0012", outcome.residents().get(0).home().road());
		assertEquals(List.of(ProblemCode.ADDRESS_INVALID), codes(outcome), "no house on an ordinary road");
		assertEquals(5, outcome.reject().problem().where().line());
		Profile gone = Figures.profile("'form': {'type': 'workbook'}, "
				+ "'files': [{'kind': 'DAGTILBUD', 'file': '*', 'sheet': 'Ark9'}]");
		assertEquals(List.of("Ark9"), Samples.read(Delivery.open(file, gone, Kinds.builtIn(), Samples.ASKED))
				.problem(ProblemCode.SHEET_MISSING).arguments());
	}

	@Test
	void theManifestTellsWhatTheDeliveryContinues() throws Exception {
		Path folder = Samples.folder(dir, Map.of("BORGER.csv", utf8(BORGER_HEADER + ANNA), "manifest.json",
				utf8("{\"scope\": \"changes\", \"follows\": \"201502\"}")));
		try (Delivery delivery = ((Opened.Ok) Delivery.open(folder)).delivery()) {
			assertEquals(Delivery.Scope.CHANGES, delivery.scope());
			assertEquals(Optional.of(YearMonth.of(2015, 2)), delivery.follows());
		}
		Files.write(folder.resolve("BORGER.csv"), utf8(BORGER_HEADER));
		assertEquals(List.of(), Samples.read(folder).faults(), "a month in which nothing changed");
		Files.delete(folder.resolve("manifest.json"));
		try (Delivery delivery = ((Opened.Ok) Delivery.open(folder)).delivery()) {
			assertEquals(Delivery.Scope.FULL, delivery.scope());
			assertTrue(delivery.follows().isEmpty());
		}
	}

	@Test
	void twoFilesOfOneKindAreRefused() throws Exception {
		Path folder = Files.createDirectory(dir.resolve("udtræk 03-2015"));
		Files.write(folder.resolve("personer1.csv"), utf8("x"));
		Files.write(folder.resolve("personer2.csv"), utf8("x"));
		var problem = Samples.refusal(Delivery.open(folder, Figures.profile(OWN), Kinds.builtIn(), Samples.ASKED)).get(0);
		assertEquals(ProblemCode.FILE_TWICE, problem.code());
		assertEquals(List.of("personer1.csv", "personer2.csv"), problem.arguments());
	}
}
