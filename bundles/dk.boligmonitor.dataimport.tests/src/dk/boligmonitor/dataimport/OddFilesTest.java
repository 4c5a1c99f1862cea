package dk.boligmonitor.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.ProblemCode;

/** Real files that are not as one would write them, each through a profile made for it here. */
class OddFilesTest {

	private static final String SSI = "'form': {'type': 'delimited', 'delimiter': ';'}, 'decimal': ',', ";

	private static Path file(String name) {
		return Samples.shared(name);
	}

	/** An aggregate profile; columns that are not told of are constants. */
	private static String files(String columns, String further) {
		StringBuilder all = new StringBuilder("'files': [{'kind': 'AGGREGAT', 'file': '*.csv', 'columns': [").append(columns);
		for (String[] constant : new String[][] { { "omraade", "DK" }, { "periode", "2020" }, { "indikator", "tal" },
				{ "kilde", "SSI" } }) {
			if (!columns.contains("'" + constant[0] + "'") && !further.contains("'" + constant[0] + "'")) {
				all.append(", {'name': '").append(constant[0]).append("', 'constant': '").append(constant[1]).append("'}");
			}
		}
		return all.append("]").append(further).append("}]").toString();
	}

	@Test
	void dotsBetweenThousandsCountOnlyWhereTheProfileSaysSo() throws Exception {
		String columns = files("{'name': 'omraade', 'header': ['Kommune_(navn)']}, "
				+ "{'name': 'taeller', 'header': ['Antal_testede']}, "
				+ "{'name': 'naevner', 'header': ['Befolkningstal']}", "");
		Path path = file("ssi-covid-csv/Municipality_test_pos.csv");
		Figures figures = Figures.read(path, SSI + "'thousands': '.', " + columns);
		assertEquals("København | 2020 | tal | 608802 | 642242 | - | SSI", figures.row(0));
		assertEquals(99, figures.rows().size());
		Figures without = Figures.read(path, SSI + columns);
		assertEquals(List.of(ProblemCode.NUMBER_SIGNS), without.rules().stream().distinct().toList());
		assertEquals(List.of("608.802", ",", "SIGN_NONE"), without.rejects().get(0).problem().arguments());
		Figures other = Figures.read(path, SSI.replace("','", "'.'") + columns);
		assertEquals("608.802", other.rows().get(0).numerator().orElseThrow().toString(), "if the profile says so");
		assertEquals(List.of("WRONG_DELIMITER ; ,"),
				Figures.read(file("ssi-covid-csv/2020-11/Municipality_test_pos_today.csv"), SSI + columns).told());
	}

	@Test
	void totalsAtTheEndAreLeftOutByRuleOrRejected() throws Exception {
		String columns = "{'name': 'periode', 'header': ['Date']}, {'name': 'taeller', 'header': ['NewPositive']}, "
				+ "{'name': 'naevner', 'header': ['Tested']}";
		Path path = file("ssi-covid-csv/Test_pos_over_time.csv");
		Figures figures = Figures.read(path, SSI + "'thousands': '.', "
				+ files(columns, ", 'drop': [{'column': 'periode', 'is': ['I alt', 'Antal personer']}]"));
		assertEquals(1108, figures.rows().size());
		assertEquals(new FileCount(1108, 0, 0, 1108), figures.count());
		assertTrue(figures.told().contains("ROWS_LEFT_OUT 2"));
		assertEquals("DK | 2023-02-07 | tal | 141 | 2064 | - | SSI", figures.row(1107));
		Figures without = Figures.read(path, SSI + "'thousands': '.', " + files(columns, ""));
		assertEquals(List.of(ProblemCode.PERIOD_INVALID, ProblemCode.PERIOD_INVALID), without.rules());
		assertEquals(1111, without.rejects().get(1).problem().where().line());
		assertEquals(List.of("ROWS_LEFT_OUT 1"), Figures.read(file("ssi-covid-csv/Deaths_over_time.csv"),
				SSI + files("{'name': 'periode', 'header': ['Dato']}, {'name': 'vaerdi', 'header': ['Antal_døde']}",
						", 'drop': [{'column': 'periode', 'is': ['I alt']}]"))
				.told());
	}

	@Test
	void whatIsNoNumberIsRejected() throws Exception {
		Figures figures = Figures.read(file("ssi-covid-csv/Cases_by_sex.csv"), SSI + "'thousands': '.', "
				+ files("{'name': 'indikator', 'header': ['Aldersgruppe']}, "
						+ "{'name': 'vaerdi', 'header': ['Kvinder_(procent)']}", ""));
		assertEquals(List.of(ProblemCode.NUMBER_INVALID), figures.rules().stream().distinct().toList(), "169.777 (48)");
		assertEquals(new FileCount(11, 11, 0, 0), figures.count());
		Figures ages = Figures.read(file("ssi-covid-csv/Cases_by_age.csv"), SSI + "'thousands': '.', "
				+ files("{'name': 'indikator', 'header': ['Aldersgruppe']}, {'name': 'vaerdi', 'header': ['Procent_positive']}",
						", 'drop': [{'column': 'indikator', 'is': ['I ALT']}]"));
		assertEquals("DK | 2020 | 0-9 | - | - | 60.6 | SSI", ages.row(0));
		assertEquals(10, ages.rows().size());
	}

	@Test
	void wideTablesAreSpread() throws Exception {
		Figures cases = Figures.read(file("ssi-covid-csv/Municipality_cases_time_series.csv"), SSI + files(
				"{'name': 'periode', 'header': ['SampleDate']}",
				", 'spread': [{'column': 'vaerdi', 'header': ['Copenhagen'], 'set': {'omraade': 'København'}}, "
						+ "{'column': 'vaerdi', 'header': ['Roskilde'], 'set': {'omraade': 'Roskilde'}}]"));
		assertEquals(2 * 1078, cases.rows().size());
		assertEquals("København | 2023-02-07 | tal | - | - | 9 | SSI", cases.row(2 * 1076));
		Figures years = Figures.read(file("dst-misc-municipality/PopQ3_Denmark.csv"),
				"'form': {'type': 'delimited', 'delimiter': ','}, " + files(
						"{'name': 'omraade', 'header': ['Sex']}, {'name': 'indikator', 'header': ['Age']}",
						", 'spread': [{'column': 'vaerdi', 'header': ['2008Q3'], 'set': {'periode': '2008K3'}}, "
								+ "{'column': 'vaerdi', 'header': ['2019Q3'], 'set': {'periode': '2019K3'}}]"));
		assertEquals("Men | 2008K3 | 0 years | - | - | 33301 | SSI", years.row(0));
		assertEquals("Men | 2019K3 | 0 years | - | - | 31471 | SSI", years.row(1));
		assertEquals(424, years.rows().size());
	}

	@Test
	void latin1IsDetectedOrSaid() throws Exception {
		String columns = files("{'name': 'omraade', 'header': ['Kommune']}, {'name': 'indikator', 'header': ['Region']}, "
				+ "{'name': 'vaerdi', 'constant': '1'}", "");
		String form = "'form': {'type': 'delimited', 'delimiter': ','}, ";
		Path path = file("dk-kommuner-latin1/kommunerne.csv");
		for (String encoding : List.of("auto", "iso-8859-1", "windows-1252")) {
			Figures figures = Figures.read(path, form + "'encoding': '" + encoding + "', " + columns);
			assertEquals("København | 2020 | Hovedstaden | - | - | 1 | SSI", figures.row(0));
			assertEquals(97, figures.rows().size());
		}
		assertTrue(Figures.read(path, form + "'encoding': 'utf-8', " + columns).told().get(0).startsWith("BROKEN_ENCODING"));
	}

	@Test
	void filesWithoutHeaderAreReadByPosition() throws Exception {
		String form = "'form': {'type': 'delimited', 'delimiter': ',', 'header': 'none'}, ";
		Path path = file("dst-misc-municipality/gp-contacts-2020.latin1.csv");
		Figures figures = Figures.read(path, form
				+ files("{'name': 'omraade', 'position': 1}, {'name': 'vaerdi', 'position': 2, 'type': 'decimal'}", ""));
		assertEquals(98, figures.rows().size());
		assertEquals("København | 2020 | tal | - | - | 563169 | SSI", figures.row(0));
		assertEquals(List.of("COLUMN_MISSING vaerdi"), Figures.read(path, form
				+ files("{'name': 'omraade', 'position': 1}, {'name': 'vaerdi', 'position': 3}", "")).told());
	}

	@Test
	void tablesOfStatisticsDenmark() throws Exception {
		Figures folk = Figures.read(file("dst-folk1a/FOLK1A_semicolon.csv"), SSI + files(
				"{'name': 'omraade', 'header': ['OMRÅDE']}, {'name': 'periode', 'header': ['TID']}, "
						+ "{'name': 'vaerdi', 'header': ['INDHOLD']}, {'name': '_koen', 'header': ['KØN']}, "
						+ "{'name': '_alder', 'header': ['ALDER']}",
				", 'keep': [{'column': '_koen', 'is': ['1']}], 'drop': [{'column': '_alder', 'is': ['100']}]"));
		assertEquals("000 | 2008K1 | tal | - | - | 32976 | SSI", folk.row(0), "the area keeps its zeros");
		Figures age = Figures.read(file("dst-election-socio/Alder.csv"),
				"'form': {'type': 'delimited', 'delimiter': ','}, 'decimal': '.', " + files(
						"{'name': 'omraade', 'header': ['stemmested']}, {'name': 'periode', 'header': ['year']}, "
								+ "{'name': 'vaerdi', 'header': ['alder']}, {'name': '_koen', 'header': ['køn']}",
						", 'keep': [{'column': '_koen', 'is': ['I alt']}], "
								+ "'drop': [{'column': 'omraade', 'is': ['Hele landet']}]"));
		assertEquals(List.of(), age.rules());
		assertTrue(age.rows().size() > 500);
		Path density = file("dst-misc-municipality/BY3.csv");
		String columns = files("{'name': 'omraade', 'header': ['Kommune']}, "
				+ "{'name': 'vaerdi', 'header': ['Befolkningstæthed']}", "");
		assertEquals("København | 2020 | tal | - | - | 7018.201997780245 | SSI",
				Figures.read(density, "'form': {'type': 'delimited', 'delimiter': ','}, 'decimal': '.', " + columns).row(0));
		assertEquals(ProblemCode.NUMBER_SIGNS, Figures
				.read(density, "'form': {'type': 'delimited', 'delimiter': ','}, 'decimal': ',', " + columns).rules().get(0));
	}

	@Test
	void oneTableWithTwoDecimalSigns() throws Exception {
		String form = "'form': {'type': 'delimited', 'delimiter': ','}, ";
		String area = "{'name': 'omraade', 'header': ['t_nr']}, {'name': 'vaerdi', 'header': ['tung_pct'], 'codes': {'': '0'}}";
		Path path = file("cph-trafiktaelling/trafiktaelling.csv");
		Figures figures = Figures.read(path, form + files(area, ""));
		assertEquals("1 | 2020 | tal | - | - | 4.0 | SSI", figures.row(0));
		assertEquals(1147, figures.count().read(), "cells with line ends are one row");
	}

	/** PostgreSQL's quotes: backslashes outside, doubled inside. */
	@Test
	void backslashesBeforeQuotes() throws Exception {
		String form = "'form': {'type': 'delimited', 'delimiter': ';', 'escape': 'backslash'}, ";
		Figures points = Figures.read(file("dawa-dar09/dar_adgangspunkt.csv"), form + files(
				"{'name': 'omraade', 'header': ['versionid']}, {'name': 'indikator', 'header': ['registrering']}, "
						+ "{'name': 'vaerdi', 'header': ['tekniskstandard'], "
						+ "'codes': {'TN': '1', 'TD': '2', 'TK': '3', 'UF': '4'}}",
				""));
		assertEquals("[\"2015-09-25 16:54:40.06+02\",)", points.rows().get(0).indicator());
		Figures intervals = Figures.read(file("dawa-dar09/cpr_postnr.csv"), form + files(
				"{'name': 'omraade', 'header': ['vejkode']}, {'name': 'indikator', 'header': ['husnrinterval']}, "
						+ "{'name': 'vaerdi', 'header': ['nr']}",
				""));
		assertEquals("(,\"(998,\"\"\"\")\"]", intervals.rows().get(0).indicator());
	}
}
