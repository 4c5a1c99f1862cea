package dk.boligmonitor.dataimport.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

class DriftTest {

	private static final Statistics TOWN = Towns.month();

	private static List<Problem> drift(Statistics now) {
		return Drift.compare(TOWN, now, Thresholds.DEFAULT);
	}

	/** The town with another BORGER. */
	private static List<Problem> borger(FileFigures now) {
		return drift(Towns.with(TOWN, RecordKind.BORGER, now));
	}

	private static FileFigures columns(FileFigures file, Set<String> columns) {
		return FileFigures.of(columns, file.rows(), file.duplicates(), file.empty(), file.codes(), file.rejects());
	}

	private static FileFigures codes(FileFigures file, String column, Map<String, Long> counts) {
		Map<String, Map<String, Long>> codes = new TreeMap<>(file.codes());
		codes.put(column, counts);
		return FileFigures.of(file.columns(), file.rows(), file.duplicates(), file.empty(), codes, file.rejects());
	}

	private static FileFigures empty(FileFigures file, String column, long cells) {
		Map<String, Long> empty = new TreeMap<>(file.empty());
		empty.put(column, cells);
		return FileFigures.of(file.columns(), file.rows(), file.duplicates(), empty, file.codes(), file.rejects());
	}

	private static List<Problem> one(ProblemCode code, String column, String... arguments) {
		return List.of(Problem.of(code, Where.cell("BORGER.csv", 0, column), arguments));
	}

	@Test
	void theSameDeliveryIsNotUnusual() {
		assertEquals(List.of(), drift(TOWN));
		assertFalse(Drift.unusual(drift(TOWN)));
	}

	/** A normal month: each count, by itself, two percent up or down, in a town, a city and a village. */
	@Test
	void aNormalMonthIsNotUnusual() {
		Statistics city = TOWN;
		for (int i = 0; i < 9; i++) {
			city = city.plus(TOWN);
		}
		Statistics village = Towns.of(Map.of(RecordKind.BORGER, Towns.residents(1_800), RecordKind.ELEV,
				Towns.pupils(190, Map.of("CODE_YEAR_RUNNING", 190L)), RecordKind.FORANSTALTNING, Towns.measures(23)));
		for (Statistics town : List.of(TOWN, city, village)) {
			for (long seed = 0; seed < 300; seed++) {
				assertEquals(List.of(), Drift.compare(town, Towns.moved(town, 2, seed), Thresholds.DEFAULT), "seed " + seed);
			}
		}
	}

	@Test
	void columnsThatComeAndGoAreNamed() {
		Set<String> renamed = new TreeSet<>(Towns.BORGER);
		renamed.remove("herkomst");
		renamed.add("oprindelse");
		List<Problem> found = borger(columns(Towns.residents(60_000), renamed));
		assertEquals(List.of(Problem.of(ProblemCode.DRIFT_COLUMN_GONE, Where.cell("BORGER.csv", 0, "herkomst"), "herkomst"),
				Problem.of(ProblemCode.DRIFT_COLUMN_NEW, Where.cell("BORGER.csv", 0, "oprindelse"), "oprindelse")), found);
		assertTrue(Drift.unusual(found));
		assertEquals(List.of(), borger(columns(Towns.residents(60_000), Set.of())), "a file without a header");
	}

	@Test
	void filesThatComeAndGoAreNamed() {
		Map<RecordKind, FileFigures> files = new TreeMap<>(TOWN.files());
		files.remove(RecordKind.ELEV);
		files.put(RecordKind.KARAKTER, Towns.measures(10));
		assertEquals(
				List.of(Problem.of(ProblemCode.DRIFT_FILE_GONE, Where.file("ELEV.csv"), "ELEV.csv"),
						Problem.of(ProblemCode.DRIFT_FILE_NEW, Where.file("KARAKTER.csv"), "KARAKTER.csv")),
				drift(Towns.of(files)));
	}

	/** Default: more than 10 percent. */
	@Test
	void rowsAreCounted() {
		assertEquals(List.of(), borger(Towns.residents(66_000)));
		assertEquals(one(ProblemCode.DRIFT_ROWS, "", "10.2", "60000", "66100"), borger(Towns.residents(66_100)));
		assertEquals(one(ProblemCode.DRIFT_ROWS, "", "-50.0", "60000", "30000"), borger(Towns.residents(30_000)));
		assertEquals(ProblemCode.DRIFT_ROWS, borger(Towns.residents(0)).getFirst().code());
	}

	/** 40 rows or 60: half as many again, but that may be chance. */
	@Test
	void fewRowsMayJump() {
		Statistics small = Towns.with(TOWN, RecordKind.FORANSTALTNING, Towns.measures(40));
		assertEquals(List.of(),
				Drift.compare(small, Towns.with(TOWN, RecordKind.FORANSTALTNING, Towns.measures(60)), Thresholds.DEFAULT));
		assertEquals(ProblemCode.DRIFT_ROWS,
				Drift.compare(small, Towns.with(TOWN, RecordKind.FORANSTALTNING, Towns.measures(100)),
				Thresholds.DEFAULT).getFirst()
						.code());
	}

	@Test
	void codesThatComeAndGoAreNamed() {
		FileFigures renamed = codes(Towns.residents(60_000), "koen", Map.of("M", 29_400L, "V", 30_600L));
		assertEquals(
				List.of(Problem.of(ProblemCode.DRIFT_CODE_GONE, Where.cell("BORGER.csv", 0, "koen"), "koen", "K", "30600"),
						Problem.of(ProblemCode.DRIFT_CODE_NEW, Where.cell("BORGER.csv", 0, "koen"), "koen", "V", "30600")),
				borger(renamed), "and the share of M is no news");
		assertEquals(List.of(), borger(codes(Towns.residents(60_000), "koen", Map.of("M", 29_400L, "K", 30_581L, "X", 19L))),
				"rare codes come and go");
		assertEquals(one(ProblemCode.DRIFT_CODE_NEW, "koen", "koen", "X", "61"),
				borger(codes(Towns.residents(60_000), "koen", Map.of("M", 29_400L, "K", 30_539L, "X", 61L))));
	}

	@Test
	void sharesThatMoveAreNamedOnceWithTheCodeThatMovedMost() {
		Map<String, Long> other = Towns.shares(58_800, "dansk", 79, "indvandrer_ikkevestlig", 13, "efterkommer_ikkevestlig", 5,
				"indvandrer_vestlig", 3);
		assertEquals(one(ProblemCode.DRIFT_SHARE, "herkomst", "herkomst", "dansk", "85.0", "79.0", "0.031"),
				borger(codes(Towns.residents(60_000), "herkomst", other)));
		Map<String, Long> nearly = Towns.shares(58_800, "dansk", 83, "indvandrer_ikkevestlig", 10, "efterkommer_ikkevestlig", 4,
				"indvandrer_vestlig", 3);
		assertEquals(List.of(), borger(codes(Towns.residents(60_000), "herkomst", nearly)), "two points are allowed");
	}

	/** 30 of 100 or 40 of 100: ten points, 1.5 standard deviations. */
	@Test
	void sharesOfFewRowsMayMove() {
		Statistics small = Towns.with(TOWN, RecordKind.FORANSTALTNING, Towns.measures(100));
		FileFigures moved = codes(Towns.measures(100), "gruppe", Map.of("10", 40L, "20", 60L));
		assertEquals(List.of(), Drift.compare(small, Towns.with(TOWN, RecordKind.FORANSTALTNING, moved), Thresholds.DEFAULT));
	}

	@Test
	void emptyCellsAreCompared() {
		assertEquals(List.of(), borger(empty(Towns.residents(60_000), "herkomst", 4_200)), "2 percent, then 7");
		assertEquals(one(ProblemCode.DRIFT_MISSING, "herkomst", "herkomst", "2.0", "7.5"),
				borger(empty(Towns.residents(60_000), "herkomst", 4_500)));
		assertEquals(List.of(), borger(empty(Towns.residents(60_000), "ny", 60_000)), "nothing to compare with");
	}

	@Test
	void unmatchedAddressesMayFallButNotRise() {
		Statistics before = TOWN.withUnmatched(600, 30_000);
		assertEquals(List.of(), Drift.compare(before, TOWN.withUnmatched(1_200, 30_000), Thresholds.DEFAULT));
		assertEquals(List.of(Problem.of(ProblemCode.DRIFT_UNMATCHED, Where.file("BORGER.csv"), "2.0", "5.0")),
				Drift.compare(before, TOWN.withUnmatched(1_500, 30_000), Thresholds.DEFAULT));
		assertEquals(List.of(), Drift.compare(TOWN.withUnmatched(1_500, 30_000), before, Thresholds.DEFAULT));
		assertEquals(List.of(), drift(before), "nobody looked before");
	}

	/** August to September: a new school year, more pupils, another mix of years; it was so last year too. */
	@Test
	void septemberBelongsToTheSeason() {
		Map<String, Long> changing = Map.of("CODE_YEAR_BEFORE", 700L, "CODE_YEAR_RUNNING", 5_000L);
		Statistics august = Towns.with(TOWN, RecordKind.ELEV, Towns.pupils(5_700, changing));
		Statistics september = TOWN;
		Statistics septemberBefore = Towns.moved(TOWN, 2, 7);
		List<Problem> alone = Drift.compare(august, september, Thresholds.DEFAULT);
		assertEquals(List.of(ProblemCode.DRIFT_ROWS, ProblemCode.DRIFT_CODE_GONE), alone.stream().map(Problem::code).toList());
		assertTrue(Drift.unusual(alone));
		List<Problem> knowing = Drift.compare(august, september, septemberBefore, Thresholds.DEFAULT);
		assertEquals(List.of(ProblemCode.DRIFT_SEASONAL, ProblemCode.DRIFT_SEASONAL),
				knowing.stream().map(Problem::code).toList());
		assertFalse(Drift.unusual(knowing));
		long then = septemberBefore.file(RecordKind.ELEV).rows();
		assertEquals(List.of("DRIFT_ROWS", "ELEV.csv", FileFigures.ALL, "5700", "6600", Long.toString(then)),
				knowing.get(0).arguments());
		assertEquals(List.of("DRIFT_CODE_GONE", "skoleaar", "CODE_YEAR_BEFORE", "12.3", "0", "0"), knowing.get(1).arguments());
	}

	@Test
	void whatIsAlsoUnlikeLastYearIsNoSeason() {
		Statistics august = Towns.with(TOWN, RecordKind.ELEV, Towns.pupils(5_700, Map.of("CODE_YEAR_RUNNING", 5_700L)));
		Statistics lastYear = Towns.with(TOWN, RecordKind.ELEV, Towns.pupils(5_000, Map.of("CODE_YEAR_RUNNING", 5_000L)));
		assertEquals(List.of(ProblemCode.DRIFT_ROWS),
				Drift.compare(august, TOWN, lastYear, Thresholds.DEFAULT).stream().map(Problem::code).toList());
		Map<RecordKind, FileFigures> without = new TreeMap<>(lastYear.files());
		without.remove(RecordKind.ELEV);
		assertEquals(List.of(ProblemCode.DRIFT_ROWS), Drift.compare(august, TOWN, Towns.of(without), Thresholds.DEFAULT).stream()
				.map(Problem::code).filter(c -> c == ProblemCode.DRIFT_ROWS).toList(),
						"no file then, nothing to say of the season");
	}

	/** Grades come once a year. */
	@Test
	void filesMayHaveASeason() {
		Statistics july = Towns.with(TOWN, RecordKind.KARAKTER, Towns.measures(800));
		List<Problem> found = Drift.compare(TOWN, july, Towns.with(TOWN, RecordKind.KARAKTER, Towns.measures(790)),
				Thresholds.DEFAULT);
		assertEquals(List.of(Problem.of(ProblemCode.DRIFT_SEASONAL, Where.file("KARAKTER.csv"), "DRIFT_FILE_NEW", "KARAKTER.csv",
				FileFigures.ALL, "0", "800", "790")), found);
	}

	@Test
	void columnsHaveNoSeason() {
		Statistics lean = Towns.with(TOWN, RecordKind.BORGER, columns(Towns.residents(60_000), Set.of("cpr", "koen")));
		assertTrue(Drift.unusual(Drift.compare(TOWN, lean, lean, Thresholds.DEFAULT)));
	}

	@Test
	void everyThresholdMatters() {
		Thresholds none = new Thresholds(0, 0, 0, 0, 0, 0, 0);
		List<Problem> found = Drift.compare(TOWN.withUnmatched(1, 1000), Towns.moved(TOWN, 2, 1).withUnmatched(2, 1000), none);
		assertEquals(
				Set.of(ProblemCode.DRIFT_ROWS, ProblemCode.DRIFT_SHARE, ProblemCode.DRIFT_MISSING, ProblemCode.DRIFT_UNMATCHED),
				Set.copyOf(found.stream().map(Problem::code).toList()));
		assertThrows(IllegalArgumentException.class, () -> new Thresholds(-1, 3, 5, 2, 0.1, 20, 4));
		assertThrows(IllegalArgumentException.class, () -> new Thresholds(10, Double.NaN, 5, 2, 0.1, 20, 4));
		assertEquals(Optional.empty(), TOWN.unmatched());
	}
}
