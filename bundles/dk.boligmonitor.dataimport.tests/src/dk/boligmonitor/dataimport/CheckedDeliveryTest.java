package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Samples.ANNA;
import static dk.boligmonitor.dataimport.Samples.BO;
import static dk.boligmonitor.dataimport.Samples.BORGER_HEADER;
import static dk.boligmonitor.dataimport.Samples.MEASURE_HEADER;
import static dk.boligmonitor.dataimport.Samples.PUPIL_HEADER;
import static dk.boligmonitor.dataimport.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Samples.Outcome;
import dk.boligmonitor.dataimport.check.CheckSettings;
import dk.boligmonitor.dataimport.check.DeliveryChecks;
import dk.boligmonitor.dataimport.check.DeliveryChecks.References;
import dk.boligmonitor.dataimport.drift.Drift;
import dk.boligmonitor.dataimport.drift.FileFigures;
import dk.boligmonitor.dataimport.drift.Statistics;
import dk.boligmonitor.dataimport.drift.StatisticsCollector;
import dk.boligmonitor.dataimport.drift.Thresholds;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/** Checks and statistics on real files. Numbers are replacement numbers, or of people born before 1900. */
class CheckedDeliveryTest {

	@TempDir
	Path dir = Path.of("");

	private static Problem in(String file, long line, String column, ProblemCode code, String... arguments) {
		return Problem.of(code, Where.cell(file, line, column), arguments);
	}

	@Test
	void whatNumbersTellIsAmongTheProblems() throws Exception {
		String old = ANNA.replace("6101801112", "0101805111").replace("1980-01-01", "1880-01-01");
		Outcome outcome = Samples.borger(dir, BO + old + old.replace("0101805111", "0101805112").replace("1880-01-01",
				"1980-01-01"));
		assertEquals(0, outcome.rejects().size(), "nothing of it is a fault");
		assertEquals(List.of(in("BORGER.csv", 2, "cpr", ProblemCode.CPR_REPLACEMENT, "1"),
				in("BORGER.csv", 3, "koen", ProblemCode.SEX_DIFFERS, "1"),
				in("BORGER.csv", 3, "cpr", ProblemCode.CPR_WITHOUT_CHECK_DIGIT, "2"),
				in("BORGER.csv", 3, "cpr", ProblemCode.CPR_IMPLAUSIBLE, "2"),
				in("BORGER.csv", 3, "foedselsdato", ProblemCode.AGE_UNUSUAL, "1", "0", "120"),
				in("BORGER.csv", 4, "foedselsdato", ProblemCode.BIRTH_DATE_DIFFERS, "1")), outcome.report().problems());
		assertFalse(outcome.report().refused());
	}

	@Test
	void aBadNumberIsRejectedWithTheRuleThatItBreaks() throws Exception {
		for (Map.Entry<String, String> bad : Map.of("610180", "CPR_LENGTH", "610180111x", "CPR_CHARACTER", "6113801112",
				"CPR_DATE",
				"0104364001", "CPR_FUTURE", "6101800000", "CPR_SERIAL").entrySet()) {
			Problem problem = Samples.borger(dir, ANNA.replace("6101801112", bad.getKey()) + BO).reject().problem();
			assertEquals(ProblemCode.CPR_INVALID, problem.code());
			assertEquals(bad.getValue(), problem.arguments().get(1));
		}
	}

	@Test
	void personsBornLaterAreRejectedInAllFiles() throws Exception {
		String later = ANNA.replace("1980-01-01", "2015-04-01");
		Outcome outcome = Samples.read(Samples.folder(dir, Map.of("BORGER.csv", utf8(BORGER_HEADER + later + BO), "ELEV.csv",
				utf8(PUPIL_HEADER + "6101801112;2014/15;101001;10;10;3;0999\n7212991234;2014/15;101001;10;10;9;0999\n"))));
		assertEquals(List.of(ProblemCode.DATE_IN_FUTURE, ProblemCode.NOT_YET_BORN),
				outcome.rejects().stream().map(r -> r.problem().code()).toList());
		Problem rejected = outcome.rejects().get(1).problem();
		assertEquals(in("ELEV.csv", 2, "cpr", ProblemCode.NOT_YET_BORN, "2015-03-31"), rejected);
		assertEquals(1, outcome.pupils().size());
	}

	@Test
	void placementsAndStrangersAreNoticed() throws Exception {
		String first = "6101801112;s1;10;80;;1990-01-01;1995-12-31;0999;0999\n";
		String second = "6101801112;s2;10;80;;1994-01-01;1995-12-31;0999;0999\n";
		String stranger = "7212991234;s1;10;80;;2009-01-01;2011-12-31;0999;0999\n";
		Outcome outcome = Samples.beside(dir, "FORANSTALTNING.csv", MEASURE_HEADER + first + first + second + stranger);
		List<ProblemCode> noticed = outcome.report().problems().stream().filter(p -> p.where().file().startsWith("FORAN"))
				.map(Problem::code).toList();
		assertEquals(1, outcome.report().counts().get(RecordKind.FORANSTALTNING).duplicates());
		assertEquals(List.of(ProblemCode.CPR_REPLACEMENT, ProblemCode.CASE_SHARED, ProblemCode.NOT_IN_BORGER,
				ProblemCode.PLACEMENTS_OVERLAP), noticed);
		assertEquals(4, outcome.problem(ProblemCode.PLACEMENTS_OVERLAP).where().line(), "the duplicate in line 3 does not count");
	}

	@Test
	void theLikelyCodeIsHintedAt() throws Exception {
		Problem near = Samples.borger(dir, ANNA.replace("dansk", "dnask") + BO).reject().problem();
		assertEquals("dansk", near.arguments().get(2));
		assertEquals(2, Samples.borger(dir, ANNA.replace("dansk", "svensker") + BO).reject().problem().arguments().size());
	}

	/** The same towns-people twice, 300 of them; the second time herkomst has another code and koen is often empty. */
	@Test
	void statisticsOfRealFilesShowDrift() throws Exception {
		Statistics before = statistics(rows(BORGER_HEADER, "M", "dansk"));
		Statistics same = statistics(rows(BORGER_HEADER, "M", "dansk"));
		assertEquals(before, same);
		assertEquals(List.of(), Drift.compare(before, same, Thresholds.DEFAULT));
		FileFigures file = before.file(RecordKind.BORGER);
		assertEquals(301, file.rows());
		assertEquals(1, file.rejected());
		assertEquals(Map.of(ProblemCode.CPR_INVALID, 1L), file.rejects());
		assertEquals(15, file.columns().size());
		assertEquals(300L, file.empty().get("beskyttelse") - 1, "the rejected row counts too");
		assertEquals(Map.of("M", 150L, "K", 150L), file.codes().get("koen"));
		assertEquals(before, Statistics.parse(before.toText()).orElseThrow());
		Statistics other = statistics(rows(BORGER_HEADER.replace("koen", "KOEN").replace("status\n", "status;nyt\n"), "",
				"indvandrer_vestlig").replace(";01\n", ";01;x\n"));
		assertEquals(List.of(in("BORGER.csv", 0, "nyt", ProblemCode.DRIFT_COLUMN_NEW, "nyt"),
				in("BORGER.csv", 0, "herkomst", ProblemCode.DRIFT_CODE_NEW, "herkomst", "indvandrer_vestlig", "150"),
				in("BORGER.csv", 0, "koen", ProblemCode.DRIFT_CODE_GONE, "koen", "M", "150"),
				in("BORGER.csv", 0, "koen", ProblemCode.DRIFT_MISSING, "koen", "0.0", "49.8")),
				Drift.compare(before, other, Thresholds.DEFAULT));
	}

	private static String rows(String header, String sex, String origin) {
		StringBuilder text = new StringBuilder(header);
		for (int i = 0; i < 300; i++) {
			boolean odd = i % 2 == 1;
			String row = ANNA.replace("6101801112", "610180" + (1000 + i)).replace(";K;", odd ? ";K;" : ";" + sex + ";").replace(
					";dansk;", odd ? ";dansk;" : ";" + origin + ";");
			text.append(row);
		}
		return text.append(ANNA.replace("6101801112", "1")).toString();
	}

	private Statistics statistics(String borger) throws Exception {
		Path folder = Samples.folder(dir, Map.of("BORGER.csv", utf8(borger)));
		try (Delivery open = ((Opened.Ok) Delivery.open(folder)).delivery()) {
			StatisticsCollector collector = new StatisticsCollector(open.municipality(), open.month());
			DeliveryChecks checks = new DeliveryChecks(open.municipality(), open.month(), CheckSettings.DEFAULT,
					References.CHECK);
			List<RejectedRow> rejects = new ArrayList<>();
			open.read(new Pseudonymiser(new byte[32]), new Samples.Keeper(), rejects::add, checks, collector, Progress.NONE);
			assertEquals(1, rejects.size());
			return collector.statistics();
		}
	}
}
