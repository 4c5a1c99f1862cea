package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.ProfileFile;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.sniff.ColumnGuess.Confidence;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.model.Progress;

/** Asked is what has two meanings, and nothing else; answers change the profile. */
class QuestionsTest {

	private final Path folder;

	QuestionsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private Guess look(String text) throws Exception {
		return Shapes.look(Shapes.file(folder, "tal.csv", text));
	}

	private Guess figures(String... values) throws Exception {
		StringBuilder text = new StringBuilder("omraade;periode;vaerdi\r\n");
		for (String value : values) {
			text.append("Ballerup;2015;").append(value).append("\r\n");
		}
		return look(text.toString());
	}

	private void assertSigns(char decimal, String thousands, Guess guess) {
		Signs signs = guess.profile().signs();
		assertEquals(decimal + " " + thousands, signs.decimal() + " " + signs.thousands().map(String::valueOf).orElse(""));
	}

	@Test
	void aPointBeforeThreeDigitsIsAsked() throws Exception {
		Guess guess = figures("1.234", "12.345", "999");
		assertEquals(List.of(Question.Code.NUMBER_SIGNS), Shapes.open(guess));
		Question question = Shapes.question(guess, Question.Code.NUMBER_SIGNS);
		assertEquals(List.of(".", "vaerdi", "2"), question.arguments());
		assertFalse(guess.complete());
		assertSigns(',', ".", guess.answer(question, Question.COMMA_DECIMAL));
		assertSigns('.', "", guess.answer(question, Question.POINT_DECIMAL));
		assertEquals(List.of(), Shapes.open(guess.answer(question, Question.POINT_DECIMAL)));
	}

	@Test
	void aCommaBeforeThreeDigitsIsAsked() throws Exception {
		Guess guess = figures("1,234", "12,345");
		Question question = Shapes.question(guess, Question.Code.NUMBER_SIGNS);
		assertEquals(List.of(",", "vaerdi", "2"), question.arguments());
		assertSigns(',', "", guess.answer(question, Question.COMMA_DECIMAL));
		assertSigns('.', ",", guess.answer(question, Question.POINT_DECIMAL));
	}

	@Test
	void whatAnotherNumberProvesIsNotAsked() throws Exception {
		Guess comma = figures("1.234", "0,5");
		assertEquals(List.of(), Shapes.open(comma));
		assertSigns(',', ".", comma);
		assertTrue(Shapes.found(comma.findings(), Code.DECIMAL_SIGN, ",", "vaerdi", 1));
		Guess point = figures("1,234", "1,234,567", "0.5");
		assertEquals(List.of(), Shapes.open(point));
		assertSigns('.', ",", point);
		assertSigns(',', ".", figures("1.234.567"));
		assertSigns('.', "", figures("1.23", "1.234"));
		assertSigns(',', "", figures("12345,678"));
		assertSigns(',', "", figures("0,123"));
		assertSigns(',', " ", figures("1 234", "12 345"));
		assertSigns(',', "", figures("1", "2"));
	}

	@Test
	void signsThatContradictEachOtherAreAsked() throws Exception {
		Guess guess = figures("1,5", "2,5", "1.5");
		assertEquals(List.of(Question.Code.NUMBER_SIGNS), Shapes.open(guess));
		assertTrue(Shapes.found(guess.findings(), Code.SIGNS_CONTRADICT, 2, 1));
		assertSigns('.', "", guess.answer(Shapes.question(guess, Question.Code.NUMBER_SIGNS), Question.POINT_DECIMAL));
	}

	private Guess dates(String... dates) throws Exception {
		StringBuilder text = new StringBuilder("cpr;institutionsnr;startdato\r\n");
		for (int i = 0; i < dates.length; i++) {
			text.append(Shapes.cpr(i)).append(";217100;").append(dates[i]).append("\r\n");
		}
		return look(text.toString());
	}

	private static String forms(Guess guess) {
		return guess.profile().signs().dates().toString();
	}

	@Test
	void datesThatCouldBeEitherAreAsked() throws Exception {
		Guess guess = dates("01/02/2015", "03/04/2015", "05/05/2015");
		assertEquals(List.of(Question.Code.DATE_ORDER), Shapes.open(guess));
		Question question = Shapes.question(guess, Question.Code.DATE_ORDER);
		assertEquals(List.of("DD/MM/YYYY", "startdato", "3"), question.arguments());
		assertEquals("[DD/MM/YYYY]", forms(guess.answer(question, Question.DAY_FIRST)));
		assertEquals("[MM/DD/YYYY]", forms(guess.answer(question, Question.MONTH_FIRST)));
		assertEquals(List.of(Question.Code.DATE_ORDER), Shapes.open(dates("01-02-2015", "1-2-2015")));
	}

	@Test
	void datesThatCanOnlyBeOneAreNot() throws Exception {
		assertEquals("[DD/MM/YYYY]", forms(dates("01/02/2015", "13/02/2015")));
		assertEquals("[MM/DD/YYYY]", forms(dates("01/02/2015", "02/13/2015")));
		assertEquals("[D/M-YYYY]", forms(dates("1/2-2015", "31/12-2015")));
		assertEquals("[YYYYMMDD]", forms(dates("20150201", "20151231")));
		assertEquals("[YYYY-MM-DD*]", forms(dates("2015-02-01 00:00:00.000", "2015-12-31T23:59:59")));
		assertEquals("[YYYY.MM.DD]", forms(dates("2015.02.01", "2015.12.31")));
		assertEquals("[D.M.YYYY]", forms(dates("1.2.2015", "31.12.2015")));
		assertEquals(List.of(), Shapes.open(dates("01/02/2015", "13/02/2015")));
		Guess both = dates("13/02/2015", "02/14/2015");
		assertTrue(Shapes.found(both.findings(), Code.DATES_CONTRADICT, 1, 1));
		assertEquals(List.of(Question.Code.DATE_ORDER), Shapes.open(both));
	}

	@Test
	void yearsOfTwoDigitsAreNoDates() throws Exception {
		Guess guess = dates("01-02-15", "13-02-15");
		ColumnGuess column = guess.files().getFirst().columns().get(2);
		assertTrue(Shapes.found(column.evidence(), Code.SHORT_YEARS, 2));
		assertTrue(Shapes.found(column.evidence(), Code.DOES_NOT_FIT, 2, "startdato"));
		assertEquals(Confidence.WEAK, column.confidence());
	}

	@Test
	void nineDigitsAloneAreAsked() throws Exception {
		Guess guess = look(Shapes.lines("nummer;skoleaar;karakter;fagkode", 40,
				i -> Integer.toString(101015000 + i) + ";2014/15;7;" + (1 + i % 3)));
		assertTrue(Shapes.open(guess).contains(Question.Code.NINE_DIGITS) || Shapes.open(guess).contains(Question.Code.KIND));
		Guess grades = guess.answer(Shapes.question(guess, Question.Code.KIND), "KARAKTER");
		assertEquals(List.of(Question.Code.NINE_DIGITS), Shapes.open(grades));
		assertEquals("", Shapes.target(grades, "tal.csv", "nummer"));
		Question question = Shapes.question(grades, Question.Code.NINE_DIGITS);
		assertEquals("cpr", Shapes.target(grades.answer(question, Question.CPR), "tal.csv", "nummer"));
		assertEquals("", Shapes.target(grades.answer(question, Question.IDENTIFIER), "tal.csv", "nummer"));
	}

	@Test
	void nineDigitsAmongTenAreCprNumbersThatLostTheirZero() throws Exception {
		Guess guess = look(Shapes.lines("id;institutionsnr;startdato", 40,
				i -> (i % 8 == 0 ? Integer.toString(101600000 + i) : Shapes.cpr(i)) + ";217100;2015-01-" + (10 + i % 20)));
		ColumnGuess column = guess.files().getFirst().columns().getFirst();
		assertEquals(Optional.of("cpr"), column.target());
		assertEquals(Confidence.LIKELY, column.confidence());
		assertTrue(Shapes.found(column.evidence(), Code.CPR_ZERO_LOST, 5));
		assertEquals(List.of(), Shapes.open(guess));
	}

	@Test
	void otherNumbersOfTenDigitsAreNoPersons() throws Exception {
		Guess guess = look(Shapes.lines("omraade;periode;pnummer;vaerdi", 40,
				i -> "Ballerup;2015;" + (1_099_900_000L + i * 7919L) + ";1"));
		assertEquals(ColumnType.WHOLE, Shapes.column(guess, "tal.csv", "pnummer").type());
		assertFalse(Shapes.found(Shapes.column(guess, "tal.csv", "pnummer").evidence(), Code.CPR_NUMBERS));
	}

	@Test
	void whoIsThePersonIsAskedIfThereAreSeveral() throws Exception {
		Guess guess = look(Shapes.lines("barn;mor;institutionsnr;startdato;slutdato", 30,
				i -> Shapes.cpr(i) + ";" + Shapes.cpr(i + 500) + ";217100;2015-01-31;"));
		assertEquals(List.of(Question.Code.PERSON_COLUMN), Shapes.open(guess));
		Question question = Shapes.question(guess, Question.Code.PERSON_COLUMN);
		assertEquals(List.of("1", "2"), question.choices());
		assertEquals("cpr", Shapes.target(guess.answer(question, "2"), "tal.csv", "mor"));
		assertEquals("", Shapes.target(guess.answer(question, "2"), "tal.csv", "barn"));
		assertThrows(IllegalArgumentException.class, () -> guess.answer(question, "3"));
	}

	@Test
	void aLoneHyphenIsAsked() throws Exception {
		Guess guess = figures("1", "-", "3");
		assertEquals(List.of(Question.Code.DASH), Shapes.open(guess));
		Question question = Shapes.question(guess, Question.Code.DASH);
		Guess zero = guess.answer(question, Question.ZERO);
		assertEquals(List.of(), zero.profile().signs().nulls());
		assertEquals("0", zero.profile().files().getFirst().columns().getLast().codes().get("-"));
		assertEquals(List.of("-"), guess.answer(question, Question.UNKNOWN).profile().signs().nulls());
	}

	@Test
	void aFirstRowThatCouldBeEitherIsAsked() throws Exception {
		Guess guess = look("alfa;beta\r\ngamma;delta\r\nepsilon;delta\r\n");
		assertEquals(List.of(Question.Code.HEADER), Shapes.open(guess));
		assertEquals(List.of("#1", "#2"), guess.files().getFirst().columns().stream().map(ColumnGuess::label).toList());
		Question question = Shapes.question(guess, Question.Code.HEADER);
		assertEquals("alfa", guess.answer(question, Question.NAMES).files().getFirst().columns().getFirst().label());
	}

	@Test
	void cprNumbersGoNowhereElse() throws Exception {
		Guess guess = look(Shapes.lines("barn;sagsbehandler;startdato", 20, i -> Shapes.cpr(i) + ";X" + i + ";2015-01-31"));
		Guess daycare = guess.answer(Shapes.question(guess, Question.Code.KIND), "DAGTILBUD");
		Guess wrong = daycare.map("tal.csv", 1, "institutionsnr");
		assertEquals("", Shapes.target(wrong, "tal.csv", "barn"));
		assertTrue(Shapes.found(wrong.files().getFirst().columns().getFirst().evidence(), Code.CPR_ONLY));
		assertEquals("institutionsnr", Shapes.target(daycare.map("tal.csv", 2, "institutionsnr"), "tal.csv", "sagsbehandler"));
	}

	@Test
	void aGuessBecomesAProfileThatCanBeSaved() throws Exception {
		Guess guess = look("OMRÅDE;TID;INDHOLD\r\nBallerup;2015K1;1,5\r\nGentofte;2015K2;2,5\r\nI alt;2015K2;4,0\r\n");
		assertEquals(List.of("indikator", "kilde"), guess.files().getFirst().missing());
		assertFalse(guess.complete());
		Guess full = guess.constant("tal.csv", "indikator", "folketal").constant("tal.csv", "kilde", "DST").called("folketal",
				new Profile.Title("Folketal", "Population"));
		assertTrue(full.complete());
		assertEquals(List.of(), saved(full.profile()).problems());
		assertEquals(Optional.of(full.profile()), saved(full.profile()).profile());
	}

	@Test
	void everyProposalCanBeSaved() throws Exception {
		for (String file : List.of("ssi-covid-csv/Test_pos_over_time.csv", "ssi-covid-csv/Municipality_cases_time_series.csv",
				"dst-misc-municipality/gp-contacts-2020.latin1.csv", "ssi-covid-csv/Variant_tabel.xlsx",
				"cpr-direkte-test/U12170-P_opgavenr_110901_ADRNVN_FE.txt")) {
			Guess guess = Shapes.SNIFFER.look(RealFiles.path(file), Progress.NONE);
			for (FileGuess f : guess.files()) {
				for (String missing : f.missing()) {
					guess = guess.constant(f.file(), missing, missing.equals("vaerdi") ? "1" : "2015");
				}
			}
			ProfileFile.Result saved = saved(guess.profile());
			assertEquals(List.of(), saved.problems(), file);
			assertEquals(Optional.of(guess.profile()), saved.profile(), file);
		}
	}

	private static ProfileFile.Result saved(Profile profile) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ProfileFile.write(profile, out);
		return ProfileFile.read(profile.name() + ".json",
				new ByteArrayInputStream(out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)), Kinds.builtIn());
	}
}
