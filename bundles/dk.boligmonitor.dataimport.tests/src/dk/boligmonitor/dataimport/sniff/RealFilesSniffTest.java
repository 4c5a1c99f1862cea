package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.model.Progress;

/** What is found in real files of public bodies is what is true of them. */
class RealFilesSniffTest {

	private static final Map<String, String> FOLDERS = Map.of("ssi", "ssi-covid-csv", "latin1", "dk-kommuner-latin1", "misc",
			"dst-misc-municipality", "folk", "dst-folk1a", "socio", "dst-election-socio", "post", "dk-postnumre", "cph",
			"cph-trafiktaelling", "shaper", "csv-encodings-mapshaper", "spectrum", "csv-spectrum", "commons",
			"csv-conformance-commons/commons-csv");
	/**
	 * Each line: file | encoding | delimiter, lines skipped, header | cells in a row | decimal sign, sign between thousands |
	 * totals at the end | open questions | columns that go somewhere.
	 */
	private static final String TRUTH = """
			ssi/Antigentests_pr_dag.csv | ASCII | ; 0 NAMES | 11 | , - | - | - | Dato>periode
			ssi/Cases_by_age.csv | UTF_8_MARK | ; 0 NAMES | 4 | , . | I alt | - | -
			ssi/Cases_by_sex.csv | UTF_8_MARK | ; 0 NAMES | 4 | , . | I alt | NUMBER_SIGNS | -
			ssi/Deaths_over_time.csv | UTF_8_MARK | ; 0 NAMES | 2 | , - | I alt | - | Dato>periode, Antal_døde>vaerdi
			ssi/Municipality_test_pos.csv | UTF_8_MARK | ; 0 NAMES | 6 | , . | - | NUMBER_SIGNS | Kommune_(id)>omraade
			ssi/Rt_cases.csv | UTF_8_MARK | ; 0 NAMES | 4 | , - | - | - | SampleDate>periode
			ssi/Test_pos_over_time.csv | ASCII | ; 0 NAMES | 7 | , . | I alt, Antal personer | - | Date>periode
			ssi/figurtendensdata_1.csv | UTF_8_MARK | ; 0 NAMES | 4 | , - | - | - | Uge>periode, Procent af indlæggelser>vaerdi
			ssi/gennembrudsinfektioner_table1.csv | UTF_8 | ; 0 NAMES | 41 | , - | - | - | Ugenummer>periode
			ssi/gennembrudsinfektioner_table2_incidence_alle.csv | UTF_8 | ; 0 NAMES | 81 | , - | Alle | - | -
			ssi/plejehjem_ugeoversigt.csv | UTF_8 | ; 0 NAMES | 7 | , . | I alt | NUMBER_SIGNS | År>periode
			ssi/2020-11/Municipality_test_pos.csv | UTF_8_MARK | ; 0 NAMES | 6 | , . | - | NUMBER_SIGNS | Kommune_(id)>omraade
			ssi/2020-11/Municipality_test_pos_today.csv | UTF_8 | , 0 NAMES | 6 | , . | - | NUMBER_SIGNS | Kommune_(id)>omraade
			ssi/2020-11/Municipality_test_pos_diff.csv | UTF_8 | , 0 NAMES | 6 | , - | - | - | Kommune_(id)>omraade
			ssi/2020-11/Municipality_test_pos_diff_weeks_country.csv | ASCII | , 0 NAMES | 2 | , - | - | - | -
			ssi/Variant_tabel.xlsx | - | Sheet 1 0 NAMES | 6 | , - | - | - | -
			latin1/kommunerne.csv | WINDOWS_1252 | , 0 NAMES | 2 | , - | - | - | Kommune>omraade
			misc/gp-contacts-2020.latin1.csv | WINDOWS_1252 | , 0 NONE | 2 | , - | - | - | #1>omraade, #2>vaerdi
			misc/BY3.csv | UTF_8 | , 0 NAMES | 4 | . - | - | - | Kommune>omraade
			misc/Kommuneposition.bom.csv | UTF_8_MARK | ; 0 NAMES | 3 | , - | - | - | Kommune_Nummer>omraade, Kolonne1>vaerdi
			misc/dk_region_province_municipality.csv | UTF_8 | , 0 NAMES | 3 | , - | - | - | region>omraade
			folk/FOLK1A_semicolon.csv | UTF_8 | ; 0 NAMES | 5 | , - | - | - | OMRÅDE>omraade, TID>periode, INDHOLD>vaerdi
			folk/FOLK1A_bom_2col.csv | UTF_8_MARK | ; 0 NAMES | 2 | , - | - | - | INDHOLD>vaerdi
			socio/Alder.csv | UTF_8 | , 0 NAMES | 4 | . - | - | - | stemmested>omraade, year>periode, alder>vaerdi
			socio/Biler.csv | UTF_8 | , 0 NAMES | 3 | . - | - | - | stemmested>omraade, year>periode, percentage>vaerdi
			socio/Salary.csv | UTF_8 | , 0 NAMES | 3 | , - | - | - | stemmested>omraade, year>periode, avg salary>vaerdi
			socio/Election_percentage.csv | UTF_8 | , 0 NAMES | 4 | . - | - | - | stemmested>omraade, year>periode, stemmer>vaerdi
			post/postals.csv | UTF_8_MARK | ; 0 NAMES | 6 | , - | - | - | KOMMUNE_NR>omraade
			post/postinfo_postnumre.bom.crlf.csv | UTF_8_MARK | ; 0 NONE | 2 | , - | - | - | -
			cph/trafiktaelling.csv | UTF_8 | , 0 NAMES | 37 | , - | - | NUMBER_SIGNS | aar>periode
			shaper/csv/wkt.csv | UTF_8 | ; 0 NAMES | 5 | . - | - | - | -
			shaper/text/states.csv | ASCII | , 0 NAMES | 6 | . - | - | - | -
			shaper/text/two_states.tsv | ASCII | TAB 0 NAMES | 5 | . - | - | - | -
			shaper/text/utf8_bom.csv | UTF_8_MARK | TAB 0 NAMES | 10 | , - | - | DATE_ORDER | election_dt>periode
			shaper/papaparse/long-sample.csv | ASCII | , 0 NONE | 7 | , - | - | - | -
			shaper/papaparse/sample-header.csv | ASCII | , 0 NAMES | 2 | , - | - | HEADER | -
			spectrum/csvs/comma_in_quotes.csv | ASCII | , 0 NAMES | 5 | , - | - | - | -
			spectrum/csvs/newlines_crlf.csv | ASCII | , 0 NAMES | 3 | , - | - | - | -
			spectrum/csvs/utf8.csv | UTF_8 | , 0 NAMES | 3 | , - | - | - | -
			commons/CSV-254/csv-254.csv | ASCII | , 0 NONE | 3 | , - | - | - | -
			commons/CSV-290/psql.csv | ASCII | , 0 NONE | 5 | , - | - | - | -
			commons/CSVFileParser/bom.csv | UTF_8_MARK | , 0 NAMES | 6 | . - | - | DASH | -
			commons/CSVFileParser/testCSV85.csv | ASCII | , 1 NAMES | 5 | , - | - | HEADER | -
			""";

	@Test
	void filesThatCannotBeReadSayWhy() throws Exception {
		assertUnread(Code.ENCODING_UTF_16, "csv-encodings-mapshaper/text/utf16_be_bom.csv");
		assertUnread(Code.ENCODING_UTF_16, "csv-encodings-mapshaper/text/utf16le.txt");
		assertUnread(Code.ENCODING_UTF_16, "csv-conformance-fastcsv/intTest/utf32le_bom.csv");
		assertUnread(Code.FILE_EMPTY, "csv-encodings-mapshaper/text/empty.csv");
		assertUnread(Code.NO_LINES, "cpr-direkte-test/U12170-P_opgavenr_110901_ADRNVN_FE_FixedLength.txt");
		assertUnread(Code.ENCODING_BINARY, "cph-trafiktaelling/trafiktaelling.shp");
	}

	private static void assertUnread(Code why, String file) throws Exception {
		Guess guess = Shapes.SNIFFER.look(RealFiles.path(file), Progress.NONE);
		assertTrue(Shapes.found(guess.files().getFirst().findings(), why), file + guess.files().getFirst().findings());
		assertTrue(guess.files().getFirst().kind().isEmpty());
		assertFalse(guess.complete());
	}

	@Test
	void wideTables() throws Exception {
		Guess areas = Shapes.SNIFFER.look(RealFiles.path("ssi-covid-csv/Municipality_cases_time_series.csv"), Progress.NONE);
		assertTrue(Shapes.found(areas.files().getFirst().findings(), Code.WIDE, 98, "omraade"));
		assertEquals(98, areas.profile().files().getFirst().spread().size());
		assertEquals(List.of("indikator", "kilde"), areas.files().getFirst().missing());
		Guess quarters = Shapes.SNIFFER.look(RealFiles.path("dst-misc-municipality/PopQ3_Denmark.csv"), Progress.NONE);
		assertTrue(Shapes.found(quarters.files().getFirst().findings(), Code.WIDE, 12, "periode"));
		assertEquals("2008K3", quarters.profile().files().getFirst().spread().getFirst().set().get("periode"));
	}

	@Test
	void theExtractOfCprFitsAProfileThatThereIs() throws Exception {
		Path extract = RealFiles.path("cpr-direkte-test/U12170-P_opgavenr_110901_ADRNVN_FE.txt");
		Guess guess = Shapes.SNIFFER.look(extract, Progress.NONE);
		assertTrue(Shapes.found(guess.findings(), Code.PROFILE_FITS));
		assertEquals("cpr-udtraek", guess.findings().getFirst().arguments().getFirst());
		assertEquals(Shapes.shipped("cpr-udtraek").files(), guess.profile().files());
		assertTrue(Shapes.found(guess.files().getFirst().findings(), Code.READ_WHOLE, 1100));
		assertTrue(guess.complete());
		Guess other = Shapes.SNIFFER.look(RealFiles.path("cpr-direkte-test/4357.txt"), Progress.NONE);
		assertTrue(Shapes.found(other.files().getFirst().findings(), Code.RECORD_TYPES, "000, 001, 002"));
		assertFalse(other.complete());
	}

	@Test
	void whatIsFoundIsTrue() throws Exception {
		List<String> expected = TRUTH.lines().map(String::strip).toList();
		List<String> found = new ArrayList<>();
		for (String line : expected) {
			String file = line.substring(0, line.indexOf(" |"));
			String path = FOLDERS.getOrDefault(file.substring(0, file.indexOf('/')), "") + file.substring(file.indexOf('/'));
			found.add(file + describe(Shapes.SNIFFER.look(RealFiles.path(path), Progress.NONE)));
		}
		assertEquals(String.join("\n", expected), String.join("\n", found));
	}

	private static String describe(Guess guess) {
		FileGuess file = guess.files().getFirst();
		String encoding = file.findings().stream().map(f -> f.code().name()).filter(c -> c.startsWith("ENCODING_")).findFirst()
				.map(c -> c.substring("ENCODING_".length())).orElse("-");
		String form = switch (guess.profile().form()) {
		case Form.Delimited d -> (d.delimiter().equals("\t") ? "TAB" : d.delimiter()) + " " + d.skip() + " " + d.header();
		case Form.Workbook w -> file.findings().stream().filter(f -> f.code() == Code.SHEET).findFirst().orElseThrow().arguments()
				.getFirst() + " " + w.skip() + " " + w.header();
		case Form.FixedWidth w -> "fixed";
		};
		Signs used = guess.profile().signs();
		String signs = used.decimal() + " " + used.thousands().map(String::valueOf).orElse("-");
		String totals = file.findings().stream().filter(f -> f.code() == Code.TOTALS).findFirst().map(f -> f.arguments().get(1))
				.orElse("-");
		return " | " + String.join(" | ", encoding, form, Integer.toString(file.columns().size()), signs, totals,
				dash(Shapes.open(guess).stream().map(Enum::name).collect(Collectors.joining(", "))),
				dash(file.columns().stream().filter(c -> c.target().isPresent()).map(c -> c.label() + ">" + c.target().orElse(""))
						.collect(Collectors.joining(", "))));
	}

	private static String dash(String text) {
		return text.isEmpty() ? "-" : text;
	}
}
