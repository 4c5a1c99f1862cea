package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.Town.HERE;
import static dk.boligmonitor.store.derby.Town.lives;
import static dk.boligmonitor.store.derby.Town.resident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;

/** The rules of validity as RecordStore states them; each delivery shows the last day of its month. */
class ResidentValidityTest {

	private final Town town;

	ResidentValidityTest(@TempDir Path temp) throws StoreException {
		Town.useKeys(temp.resolve("keys"));
		town = new Town(temp.resolve("data"));
	}

	@AfterEach
	void close() throws StoreException {
		town.close();
		Town.forgetKeys();
	}

	@Test
	void aFirstDeliveryIsValidFromTheDayOfMovingInElseFromBirth() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"), lives(2, "2", ""));

		assertEquals(List.of("1@2"), town.residents("2010-02-28"));
		assertEquals(List.of("0@1", "1@2"), town.residents("2010-03-01"));
		assertEquals(List.of(), town.residents("1980-05-04"));
		assertEquals(List.of("1@2"), town.residents("1980-05-05"));
		assertEquals(List.of(), town.moves("1900-01-01", "2100-01-01"));
	}

	@Test
	void aFirstDeliveryTakesPeopleBornBefore1970() throws StoreException {
		town.deliver("2015-01", resident(1, "1931-02-03", HERE, "1", "1955-06-07", "01", "E"));

		assertEquals(List.of(), town.residents("1955-06-06"));
		assertEquals(List.of("0@1"), town.residents("1955-06-07"));
	}

	@Test
	void aDayOfMovingInAfterTheDeliveryCountsFromTheDelivery() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2015-02-14"));

		assertEquals(List.of(), town.residents("2015-01-30"));
		assertEquals(List.of("0@1"), town.residents("2015-01-31"));
	}

	@Test
	void aMoveInsideTheMunicipalityHappensOnTheNewDayOfMovingIn() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"));
		FileTotals totals = town.deliver("2015-02", lives(1, "2", "2015-02-10"));

		assertEquals(List.of("0@1"), town.residents("2015-02-09"));
		assertEquals(List.of("0@2"), town.residents("2015-02-10"));
		assertEquals(List.of(), town.moves("2015-02-01", "2015-02-09"));
		assertEquals(List.of("0:1>2"), town.moves("2015-02-10", "2015-02-10"));
		assertEquals(new FileTotals(RecordKind.BORGER, 1, 0, 0, 0, 0, 1, 0), totals);
	}

	@Test
	void aMoveWhoseDayIsNotInTheSpanCountsFromTheDelivery() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"), lives(2, "1", "2010-03-01"), lives(3, "1", "2010-03-01"));
		town.deliver("2015-02", lives(1, "2", "2009-01-01"), lives(2, "2", "2015-03-01"), lives(3, "2", ""));

		assertEquals(List.of("0@1", "1@1", "2@1"), town.residents("2015-02-27"));
		assertEquals(List.of("0@2", "1@2", "2@2"), town.residents("2015-02-28"));
	}

	@Test
	void otherChangesCountFromTheDeliveryAndAreNoMove() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"));
		FileTotals totals = town.deliver("2015-02", resident(1, "1980-05-05", HERE, "1", "2010-03-01", "01", "G"));

		assertEquals(List.of("0@1"), town.residents("2015-02-27"));
		assertEquals(List.of("0@1"), town.residents("2015-02-28"));
		assertEquals(List.of(), town.moves("2015-01-01", "2015-12-31"));
		assertEquals(1, totals.changed());
	}

	@Test
	void whoeverIsNoLongerMentionedLeavesOnTheDayOfTheDelivery() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"), lives(2, "2", "2010-03-01"));
		FileTotals totals = town.deliver("2015-02", lives(2, "2", "2010-03-01"));

		assertEquals(List.of("0@1", "1@2"), town.residents("2015-02-27"));
		assertEquals(List.of("1@2"), town.residents("2015-02-28"));
		assertEquals(List.of("0:1>out"), town.moves("2015-02-28", "2015-02-28"));
		assertEquals(new FileTotals(RecordKind.BORGER, 1, 0, 0, 1, 0, 0, 1), totals);
	}

	@Test
	void anotherMunicipalityOrEmigrationIsAMoveOutAndDeathIsNot() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"), lives(2, "2", "2010-03-01"), lives(3, "3", "2010-03-01"));
		town.deliver("2015-02", resident(1, "1980-05-05", "0101", "9", "2015-02-10", "01", "U"),
				resident(2, "1980-05-05", HERE, "2", "2010-03-01", "80", "U"),
				resident(3, "1980-05-05", HERE, "3", "2010-03-01", "90", "D"));

		assertEquals(List.of("0@1", "1@2", "2@3"), town.residents("2015-02-27"));
		assertEquals(List.of(), town.residents("2015-02-28"));
		assertEquals(List.of("0:1>out", "1:2>out"), town.moves("2015-02-01", "2015-02-28"));
	}

	@Test
	void theDeadWhoAreNoLongerMentionedDoNotMoveLater() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"));
		town.deliver("2015-02", resident(1, "1980-05-05", HERE, "1", "2010-03-01", "90", "D"));
		town.deliver("2015-03", lives(2, "2", "2015-03-02"));

		assertEquals(List.of(), town.moves("2015-01-01", "2015-12-31"));
	}

	@Test
	void newPeopleCountFromMovingInOrBirthElseFromTheDelivery() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"));
		town.deliver("2015-02", lives(1, "1", "2010-03-01"), lives(2, "2", "2015-02-03"),
				resident(3, "2015-02-05", HERE, "1", "", "01", "U"), lives(4, "4", ""), lives(5, "5", "2015-03-09"));

		assertEquals(List.of("0@1"), town.residents("2015-02-02"));
		assertEquals(List.of("0@1", "1@2"), town.residents("2015-02-03"));
		assertEquals(List.of("0@1", "1@2", "2@1"), town.residents("2015-02-27"));
		assertEquals(List.of("0@1", "1@2", "2@1", "3@4", "4@5"), town.residents("2015-02-28"));
	}

	@Test
	void whoeverReappearsStartsANewRowThatDoesNotOverlapTheOld() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"), lives(2, "2", "2010-03-01"));
		town.deliver("2015-02");
		FileTotals totals = town.deliver("2015-04", lives(1, "1", "2010-03-01"), lives(2, "3", "2015-04-10"));

		assertEquals(List.of("0@1", "1@2"), town.residents("2015-02-27"));
		assertEquals(List.of(), town.residents("2015-04-09"));
		assertEquals(List.of("1@3"), town.residents("2015-04-10"));
		assertEquals(List.of("0@1", "1@3"), town.residents("2015-04-30"));
		assertEquals(List.of("0:1>out", "1:2>out"), town.moves("2015-01-01", "2015-12-31"));
		assertEquals(2, totals.added());
		assertEquals(2, town.store.records().persons());
	}

	@Test
	void whoeverComesBackFromElsewhereLivesHereFromMovingIn() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"));
		town.deliver("2015-02", resident(1, "1980-05-05", "0101", "9", "2015-02-10", "01", "U"));
		town.deliver("2015-03", lives(1, "4", "2015-03-20"));

		assertEquals(List.of(), town.residents("2015-03-19"));
		assertEquals(List.of("0@4"), town.residents("2015-03-20"));
		assertEquals(List.of("0:1>out"), town.moves("2015-01-01", "2015-12-31"));
	}

	@Test
	void homesKnowTheirResidentsAfterTheNewestDelivery() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""), lives(2, "1", ""), lives(3, "2", ""));
		town.deliver("2015-02", lives(1, "1", ""), resident(3, "1980-05-05", HERE, "2", "", "90", "U"));

		List<String> found = new ArrayList<>();
		int[] residents = town.store.records().residentsOfHomes();
		town.store.records().homes(0, (home, address) -> found.add(address.house() + "=" + residents[home]));
		assertEquals(List.of("1=1", "2=0"), found.stream().sorted().toList());
	}

	@Test
	void closingWithoutCommitLeavesTheStoreAsItWas() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-03-01"));
		try (DeliveryWriter writer = town.store.records().begin(Town.head("2015-02"), Set.of(RecordKind.BORGER))) {
			for (int n = 1; n <= 20_000; n++) {
				writer.add(lives(n, Integer.toString(n % 900 + 1), "2015-02-02"));
			}
		}

		assertEquals(List.of("0@1"), town.residents("2015-02-28"));
		assertEquals(1, town.store.records().persons());
		assertEquals(1, town.store.records().deliveries().size());
		assertEquals(1, town.deliver("2015-02", lives(1, "1", "2010-03-01")).unchanged());
	}
}
