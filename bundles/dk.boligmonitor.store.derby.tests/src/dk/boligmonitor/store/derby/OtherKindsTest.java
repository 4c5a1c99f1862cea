package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.Town.day;
import static dk.boligmonitor.store.derby.Town.grade;
import static dk.boligmonitor.store.derby.Town.lives;
import static dk.boligmonitor.store.derby.Town.measure;
import static dk.boligmonitor.store.derby.Town.pupil;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/** Measures, pupils and grades over several deliveries; matches, rejects and control totals. */
class OtherKindsTest {

	private static final Set<RecordKind> MEASURES = Set.of(RecordKind.FORANSTALTNING);
	private static final Set<RecordKind> PUPILS = Set.of(RecordKind.ELEV);
	private static final Set<RecordKind> GRADES = Set.of(RecordKind.KARAKTER);

	private final Town town;

	OtherKindsTest(@TempDir Path temp) throws StoreException {
		Town.useKeys(temp.resolve("keys"));
		town = new Town(temp.resolve("data"));
	}

	@AfterEach
	void close() throws StoreException {
		town.close();
		Town.forgetKeys();
	}

	private int measures(String first, String last) throws StoreException {
		List<Integer> found = new ArrayList<>();
		town.store.records().measures(day(first), day(last), (person, group) -> found.add(group));
		return found.size();
	}

	private List<String> pupils(String day) throws StoreException {
		List<String> found = new ArrayList<>();
		town.store.records().pupils(day(day),
				(person, schoolType, classType, grade) -> found.add(person + ":" + classType + ":" + grade));
		return found;
	}

	private List<Integer> marks(int year) throws StoreException {
		List<Integer> found = new ArrayList<>();
		town.store.records().grades(new SchoolYear(year), (person, subject, form, mark, bound) -> found.add(mark));
		return found;
	}

	@Test
	void aMeasureIsActiveOnBothItsFirstAndItsLastDay() throws StoreException {
		town.deliver("2015-03", MEASURES, measure(1, "2015-01-10", "2015-02-20", ""));

		assertEquals(0, measures("2015-01-01", "2015-01-09"));
		assertEquals(1, measures("2015-01-01", "2015-01-10"));
		assertEquals(1, measures("2015-02-20", "2015-12-31"));
		assertEquals(0, measures("2015-02-21", "2015-12-31"));
	}

	@Test
	void theLatestVersionOfAMeasureHolds() throws StoreException {
		town.deliver("2015-03", MEASURES, measure(1, "2015-01-10", "", ""));
		FileTotals totals = town.deliver("2015-04", MEASURES, measure(1, "2015-01-10", "2015-02-20", ""));

		assertEquals(1, measures("2015-01-01", "2015-12-31"));
		assertEquals(0, measures("2015-02-21", "2015-12-31"));
		assertEquals(new FileTotals(RecordKind.FORANSTALTNING, 1, 0, 0, 0, 0, 1, 0), totals);
	}

	@Test
	void aMeasureThatIsNoLongerMentionedEndedOnTheDayBeforeUnlessItsEndIsKnown() throws StoreException {
		town.deliver("2015-03", MEASURES, measure(1, "2015-01-10", "", ""), measure(2, "2015-01-10", "2015-12-31", ""));
		town.deliver("2015-04", MEASURES);

		assertEquals(2, measures("2015-04-29", "2015-04-29"));
		assertEquals(1, measures("2015-04-30", "2015-12-31"));
	}

	@Test
	void aMeasureThatComesBackReplacesItsOldVersion() throws StoreException {
		town.deliver("2015-03", MEASURES, measure(1, "2015-01-10", "", ""));
		town.deliver("2015-04", MEASURES);
		town.deliver("2015-05", MEASURES, measure(1, "2015-01-10", "", ""));

		assertEquals(1, measures("2015-01-01", "2015-12-31"));
		assertEquals(1, measures("2015-12-31", "2015-12-31"));
		assertEquals(1, town.deliver("2015-06", MEASURES, measure(1, "2015-01-10", "", "")).unchanged());
	}

	@Test
	void pupilsCountFromAugustAndChangesFromTheDelivery() throws StoreException {
		town.deliver("2014-11", PUPILS, pupil(1, 2014, 10));
		town.deliver("2015-02", PUPILS, pupil(1, 2014, 20));

		assertEquals(List.of(), pupils("2014-07-31"));
		assertEquals(List.of("0:10:5"), pupils("2014-08-01"));
		assertEquals(List.of("0:10:5"), pupils("2015-02-27"));
		assertEquals(List.of("0:20:5"), pupils("2015-02-28"));
		assertEquals(List.of(), pupils("2015-08-01"));
	}

	@Test
	void pupilsEndOnlyByADeliveryWithTheirSchoolYear() throws StoreException {
		town.deliver("2014-11", PUPILS, pupil(1, 2014, 10), pupil(2, 2014, 10));
		town.deliver("2015-02", PUPILS, pupil(2, 2014, 10));
		town.deliver("2015-08", PUPILS, pupil(2, 2015, 10));

		assertEquals(2, pupils("2015-02-27").size());
		assertEquals(List.of("1:10:5"), pupils("2015-07-31"));
		assertEquals(List.of("1:10:5"), pupils("2015-08-01"));
	}

	@Test
	void gradesStayAndTheLatestVersionHolds() throws StoreException {
		town.deliver("2014-07", GRADES, grade(1, 2013, 7), grade(2, 2013, 4));
		FileTotals totals = town.deliver("2015-07", GRADES, grade(1, 2013, 10), grade(1, 2014, 12));

		assertEquals(List.of(4, 10), marks(2013).stream().sorted().toList());
		assertEquals(List.of(12), marks(2014));
		assertEquals(new FileTotals(RecordKind.KARAKTER, 2, 0, 0, 0, 1, 1, 0), totals);
	}

	@Test
	void kindsThatADeliveryDoesNotBringStayAsTheyAre() throws StoreException {
		town.deliver("2015-01", Set.of(RecordKind.BORGER, RecordKind.FORANSTALTNING), lives(1, "1", "2010-01-01"),
				measure(1, "2015-01-10", "", ""));
		town.deliver("2015-02", MEASURES, measure(1, "2015-01-10", "", ""));

		assertEquals(List.of("0@1"), town.residents("2015-02-28"));
		assertThrows(IllegalArgumentException.class, () -> town.deliver("2015-03", MEASURES, lives(1, "1", "")));
	}

	@Test
	void aKeyMayComeOnlyOnceInADelivery() {
		assertThrows(IllegalArgumentException.class, () -> town.deliver("2015-01", lives(1, "1", ""), lives(1, "2", "")));
	}

	@Test
	void rejectsAndTotalsComeBackAsStored() throws StoreException {
		Reject reject = new Reject(new Problem(ProblemCode.CODE_UNKNOWN, Where.cell("BORGER.csv", 17, "koen"), List.of("", "M, K")),
				"??");
		Reject bare = new Reject(new Problem(ProblemCode.VALUE_MISSING, Where.cell("BORGER.csv", 18, "cpr"), List.of()), "");
		StoredDelivery stored;
		try (DeliveryWriter writer = town.store.records().begin(Town.head("2015-01"), Set.of(RecordKind.BORGER))) {
			writer.add(lives(1, "1", ""));
			stored = writer.commit(Town.leftOut(2, 3), List.of(reject, bare), "what later deliveries are compared with");
		}

		assertEquals(List.of(new FileTotals(RecordKind.BORGER, 6, 2, 3, 0, 1, 0, 0)), stored.totals());
		assertEquals(List.of(stored), town.store.records().deliveries());
		assertEquals("what later deliveries are compared with", town.store.records().statistics(Town.head("2015-01")));
		assertThrows(IllegalArgumentException.class, () -> town.store.records().statistics(Town.head("2015-02")));
		assertEquals(List.of(reject, bare), town.store.records().rejects(Town.head("2015-01")));
		assertThrows(IllegalArgumentException.class, () -> town.store.records().rejects(Town.head("2015-02")));
		assertEquals(Town.HERE, town.store.municipality().orElseThrow().digits());
	}

	@Test
	void matchesAreKeptAndHomesSeenLaterLieBeyondTheirEnd() throws StoreException {
		assertEquals(0, town.store.records().matches().length);
		town.deliver("2015-01", lives(1, "1", ""), lives(2, "2", ""));
		town.store.records().saveMatches(new int[] { 70_000, -1 });
		town.deliver("2015-02", lives(1, "1", ""), lives(2, "3", ""));

		assertArrayEquals(new int[] { 70_000, -1 }, town.store.records().matches());
		assertEquals(3, town.store.records().homeCount());
		town.store.records().saveMatches(new int[] { 1, 2, 3 });
		assertArrayEquals(new int[] { 1, 2, 3 }, town.store.records().matches());
	}
}
