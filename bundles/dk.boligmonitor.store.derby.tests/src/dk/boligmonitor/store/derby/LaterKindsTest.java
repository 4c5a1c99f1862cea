package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.Town.day;
import static dk.boligmonitor.store.derby.Town.daycare;
import static dk.boligmonitor.store.derby.Town.lives;
import static dk.boligmonitor.store.derby.Town.relocation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.record.Aggregate;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.RecordStore;

/** Day care, relocations, kinds that bundles declare, and aggregates. */
class LaterKindsTest {

	private static final Set<RecordKind> DAYCARE = Set.of(RecordKind.DAGTILBUD);
	private static final Set<RecordKind> RELOCATIONS = Set.of(RecordKind.FLYTNING);
	private static final RecordKind DECLARED = new RecordKind("SYGEDAGPENGE");

	private final Town town;
	private final RecordStore records;

	LaterKindsTest(@TempDir Path temp) throws StoreException {
		Town.useKeys(temp.resolve("keys"));
		town = new Town(temp.resolve("data"));
		records = town.store.records();
	}

	@AfterEach
	void close() throws StoreException {
		town.close();
		Town.forgetKeys();
	}

	private List<String> daycareOn(String day) throws StoreException {
		List<String> found = new ArrayList<>();
		records.daycare(day(day), (person, institution) -> found.add(person + ":" + institution));
		return found.stream().sorted().toList();
	}

	private List<String> relocations(String first, String last) throws StoreException {
		List<String> houses = new ArrayList<>();
		records.homes(0, (home, address) -> houses.add(address.house()));
		List<String> found = new ArrayList<>();
		records.relocations(day(first), day(last),
				(person, day, from, to) -> found.add(person + ":" + houses.get(from) + ">" + houses.get(to)));
		return found.stream().sorted().toList();
	}

	private List<String> others(String day) throws StoreException {
		List<String> found = new ArrayList<>();
		records.others(DECLARED, day(day), (person, keys, values) -> found.add(person + ":" + keys + values));
		return found.stream().sorted().toList();
	}

	private static OtherRow other(int n, List<String> keys, String... values) {
		return new OtherRow(DECLARED, n == 0 ? Optional.empty() : Optional.of(Town.pseudonym(n)), keys, List.of(values));
	}

	@Test
	void aPlaceInDayCareCountsFromItsFirstToItsLastDay() throws StoreException {
		town.deliver("2015-03", DAYCARE, daycare(1, "I1", "2015-01-10", "2015-02-20"), daycare(1, "I2", "2015-02-01", ""));

		assertEquals(List.of(), daycareOn("2015-01-09"));
		assertEquals(List.of("0:I1"), daycareOn("2015-01-10"));
		assertEquals(List.of("0:I1", "0:I2"), daycareOn("2015-02-20"));
		assertEquals(List.of("0:I2"), daycareOn("2015-02-21"));
	}

	@Test
	void aPlaceInDayCareFollowsItsLatestVersionAndEndsInSilence() throws StoreException {
		town.deliver("2015-03", DAYCARE, daycare(1, "I1", "2015-01-10", ""), daycare(2, "I1", "2015-01-10", ""));
		FileTotals totals = town.deliver("2015-04", DAYCARE, daycare(1, "I1", "2015-01-10", "2015-02-20"));

		assertEquals(new FileTotals(RecordKind.DAGTILBUD, 1, 0, 0, 0, 0, 1, 1), totals);
		assertEquals(List.of("0:I1", "1:I1"), daycareOn("2015-02-20"));
		assertEquals(List.of("1:I1"), daycareOn("2015-04-29"));
		assertEquals(List.of(), daycareOn("2015-04-30"));
	}

	@Test
	void relocationsStayAndTheLatestVersionHolds() throws StoreException {
		town.deliver("2015-03", RELOCATIONS, relocation(1, "2015-03-02", "1", "2"), relocation(2, "2015-03-31", "1", "2"));
		FileTotals totals = town.deliver("2015-04", RELOCATIONS, relocation(1, "2015-03-02", "1", "3"),
				relocation(1, "2015-04-01", "3", "4"));

		assertEquals(new FileTotals(RecordKind.FLYTNING, 2, 0, 0, 0, 1, 1, 0), totals);
		assertEquals(List.of("0:1>3"), relocations("2015-03-01", "2015-03-30"));
		assertEquals(List.of("0:1>3", "1:1>2"), relocations("2015-03-02", "2015-03-31"));
		assertEquals(List.of("0:3>4"), relocations("2015-04-01", "2015-04-01"));
	}

	@Test
	void homesOfRelocationsAndOfResidentsHaveTheSameNumbers() throws StoreException {
		town.deliver("2015-03", Set.of(RecordKind.BORGER, RecordKind.FLYTNING), lives(1, "2", ""),
				relocation(1, "2015-03-02", "1", "2"), relocation(2, "2015-03-02", "1", "2"));

		assertEquals(3, records.homeCount());
		assertEquals(1, records.residentsOfHomes()[0]);
	}

	@Test
	void rowsOfADeclaredKindAreThoseOfTheNewestDeliveryUpToTheDay() throws StoreException {
		town.deliver("2015-03", Set.of(DECLARED), other(1, List.of("a", "b"), "1", "", "æ:ø"),
				other(0, List.of("a", "b"), "2"));
		FileTotals totals = town.deliver("2015-04", Set.of(DECLARED), other(1, List.of("a", "b"), "3"), other(2, List.of()));
		town.deliver("2015-05", lives(1, "1", ""));

		assertEquals(List.of(), others("2015-03-30"));
		assertEquals(List.of("-1:[a, b][2]", "0:[a, b][1, , æ:ø]"), others("2015-03-31"));
		assertEquals(List.of("0:[a, b][3]", "1:[][]"), others("2015-05-31"));
		assertEquals(new FileTotals(DECLARED, 2, 0, 0, 0, 1, 1, 1), totals);
	}

	private static Aggregate aggregate(String area, String period, String indicator, String numerator, String value) {
		return new Aggregate(area, Period.parse(period).orElseThrow(), indicator,
				numerator.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(numerator)), Optional.empty(),
				Optional.of(new BigDecimal(value)), "DST");
	}

	@Test
	void aggregatesComeBackInOrderAndNewFiguresReplaceOldOnes() throws StoreException {
		Aggregate old = aggregate("B", "2015", "ledige", "12.50", "0.10");
		Aggregate kept = aggregate("A", "2015K1", "ledige", "", "7E+3");
		Aggregate fresh = aggregate("B", "2015", "ledige", "13", "0.11");
		Aggregate first = aggregate("C", "2014", "alder", "1", "1");
		records.saveAggregates("a.csv", List.of(old, kept));
		records.saveAggregates("b.csv", List.of(fresh, first));

		assertEquals(List.of(first, kept, fresh), records.aggregates());
		assertEquals(List.of(), records.deliveries());
	}
}
