package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.Town.HERE;
import static dk.boligmonitor.store.derby.Town.lives;
import static dk.boligmonitor.store.derby.Town.measure;
import static dk.boligmonitor.store.derby.Town.resident;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;

/** Deliveries that come late, again, as changes, and go. */
class DeliveriesOverTimeTest {

	private static final Set<RecordKind> RESIDENTS = Set.of(RecordKind.BORGER);

	private final Town town;
	private final RecordStore records;

	DeliveriesOverTimeTest(@TempDir Path temp) throws StoreException {
		Town.useKeys(temp.resolve("keys"));
		town = new Town(temp.resolve("data"));
		records = town.store.records();
	}

	@AfterEach
	void close() throws StoreException {
		town.close();
		Town.forgetKeys();
	}

	private List<String> months() throws StoreException {
		return records.deliveries().stream().map(d -> d.head().month().toString()).toList();
	}

	@Test
	void aLateDeliveryTakesItsPlaceInTime() throws StoreException {
		town.deliver("2015-03", lives(1, "3", ""));
		town.deliver("2015-01", lives(1, "1", ""));
		FileTotals late = town.deliver("2015-02", lives(1, "2", ""), lives(2, "2", ""));

		assertEquals(List.of("2015-01", "2015-02", "2015-03"), months());
		assertEquals(new FileTotals(RecordKind.BORGER, 2, 0, 0, 0, 1, 1, 0), late);
		assertEquals(List.of("0@1"), town.residents("2015-02-27"));
		assertEquals(List.of("0@2", "1@2"), town.residents("2015-02-28"));
		assertEquals(List.of("0@3"), town.residents("2015-03-31"));
		assertEquals(List.of("0:1>2", "0:2>3", "1:2>out"), town.moves("2015-01-01", "2015-12-31"));
	}

	@Test
	void theSameMonthAgainReplacesWhatItTold() throws StoreException {
		town.deliver("2015-01", Set.of(RecordKind.BORGER, RecordKind.FORANSTALTNING), lives(1, "1", ""), lives(2, "2", ""),
				measure(1, "2015-01-10", "", ""));
		town.deliver("2015-02", lives(1, "1", ""), lives(2, "2", ""));
		FileTotals again = town.deliver("2015-01", lives(1, "9", ""));

		assertEquals(List.of("2015-01", "2015-02"), months());
		assertEquals(new FileTotals(RecordKind.BORGER, 1, 0, 0, 0, 1, 0, 0), again);
		assertEquals(List.of("0@9"), town.residents("2015-02-27"));
		assertEquals(List.of("0@1", "1@2"), town.residents("2015-02-28"));
		records.measures(Town.day("2015-01-01"), Town.day("2015-12-31"), (person, group) -> {
			throw new AssertionError("the new delivery of January brings no measures");
		});
	}

	@Test
	void theSameRowsAgainAreNewsToNobody() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""));
		town.deliver("2015-02", lives(1, "1", ""));

		assertEquals(1, town.deliver("2015-02", lives(1, "1", "")).unchanged());
		assertEquals(List.of("0@1"), town.residents("2015-02-28"));
	}

	@Test
	void aDeletedDeliveryWasNeverThere() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""));
		town.deliver("2015-02", lives(1, "2", ""), lives(2, "2", ""));
		town.deliver("2015-03", lives(1, "1", ""));
		records.delete(Town.head("2015-02"));

		assertEquals(List.of("2015-01", "2015-03"), months());
		assertEquals(List.of(), town.moves("2015-01-01", "2015-12-31"));
		assertEquals(List.of("0@1"), town.residents("2015-02-28"));
		assertThrows(IllegalArgumentException.class, () -> records.delete(Town.head("2015-02")));
		assertThrows(IllegalArgumentException.class, () -> records.rejects(Town.head("2015-02")));
	}

	@Test
	void withoutItsFirstDeliveryTheNextOneIsTheFirst() throws StoreException {
		town.deliver("2015-01", lives(1, "1", "2010-01-01"));
		town.deliver("2015-02", lives(1, "1", "2010-01-01"), lives(2, "2", "2011-01-01"), lives(3, "3", ""));
		assertEquals(List.of("0@1", "1@2"), town.residents("2015-02-27"));
		records.delete(Town.head("2015-01"));

		assertEquals(List.of("0@1", "1@2", "2@3"), town.residents("2015-02-27"));
		records.delete(Town.head("2015-02"));
		assertEquals(List.of(), town.residents("2015-02-28"));
		assertEquals(List.of(), months());
		assertEquals(0, records.homeCount());
		assertEquals(true, town.store.municipality().isEmpty());
	}

	@Test
	void changesLeaveTheRestAsItWas() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""), lives(2, "2", ""), lives(3, "3", ""));
		FileTotals totals = town.deliver(Town.changes("2015-02"), RESIDENTS, lives(1, "1", ""), lives(2, "8", ""),
				lives(4, "4", ""));

		assertEquals(new FileTotals(RecordKind.BORGER, 3, 0, 0, 1, 1, 1, 0), totals);
		assertEquals(List.of("0@1", "1@8", "2@3", "3@4"), town.residents("2015-02-28"));
		assertEquals(1, town.deliver("2015-03", lives(1, "1", ""), lives(2, "8", ""), lives(3, "3", "")).ended());
	}

	@Test
	void changesFollowWhenTheMonthBeforeIsReplaced() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""), lives(2, "2", ""), lives(3, "3", ""));
		town.deliver(Town.changes("2015-02"), RESIDENTS, lives(2, "8", ""));
		town.deliver(Town.changes("2015-03"), RESIDENTS, resident(1, "1980-05-05", HERE, "1", "", "90", "U"));
		town.deliver("2015-01", lives(1, "7", ""), lives(2, "7", ""));

		assertEquals(List.of("0@7", "1@7"), town.residents("2015-01-31"));
		assertEquals(List.of("0@7", "1@8"), town.residents("2015-02-28"));
		assertEquals(List.of("1@8"), town.residents("2015-03-31"));
	}

	@Test
	void changesNeedTheMonthBefore() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""));
		assertThrows(IllegalArgumentException.class,
				() -> town.deliver(Town.changes("2015-03"), RESIDENTS, lives(1, "1", "")));
		town.deliver(Town.changes("2015-02"), RESIDENTS, lives(1, "2", ""));

		assertThrows(IllegalArgumentException.class, () -> records.delete(Town.head("2015-01")));
		assertEquals(List.of("2015-01", "2015-02"), months());
		DeliveryHead changes = records.deliveries().getLast().head();
		assertEquals(Town.changes("2015-02"), changes);
		records.delete(changes);
		records.delete(Town.head("2015-01"));
		assertEquals(List.of(), months());
	}

	@Test
	void deliveriesAreOfOneMunicipality() throws StoreException {
		town.deliver("2015-01", lives(1, "1", ""));
		DeliveryHead other = new DeliveryHead(new MunicipalityCode("0101"), YearMonth.of(2015, 2), "FLIS_0101_201502", "x");

		assertThrows(IllegalArgumentException.class, () -> town.deliver(other, RESIDENTS, lives(1, "1", "")));
		assertEquals(List.of("2015-01"), months());
	}

	@Test
	void whatADeliverySaysOfItselfComesBack() throws StoreException {
		DeliveryHead head = new DeliveryHead(new MunicipalityCode(HERE), YearMonth.of(2015, 1), "Januar", "00",
				DeliveryHead.Scope.FULL, "star");
		town.deliver(head, RESIDENTS, lives(1, "1", ""));

		assertEquals(List.of(head), records.deliveries().stream().map(StoredDelivery::head).toList());
		assertEquals("", records.statistics(head));
	}

	@Test
	void whatOnlyADeletedDeliveryToldIsOverwritten() throws StoreException, SQLException {
		String word = "Sjælden civilstand";
		town.deliver("2015-01", lives(1, "1", ""));
		town.deliver("2015-02", lives(1, "1", ""), resident(2, "1980-05-05", HERE, "77X", "", "01", word));
		records.saveMatches(new int[] { 5, 70_001 });
		List<byte[]> secrets = List.of(word.getBytes(StandardCharsets.UTF_8), "77X".getBytes(StandardCharsets.US_ASCII),
				bytes(Town.pseudonym(2).high()), bytes(70_001));
		List<byte[]> others = List.of("0100".getBytes(StandardCharsets.US_ASCII), bytes(Town.pseudonym(1).high()));
		assertEquals(List.of(true, true, true, true), found(secrets));
		records.delete(Town.head("2015-02"));

		assertEquals(List.of(false, false, false, false), found(secrets));
		assertEquals(List.of(true, true), found(others));
		assertArrayEquals(new int[] { 5, RecordStore.NOT_FOUND }, records.matches());
		assertEquals(1, records.homeCount());

		town.deliver("2015-02", lives(1, "1", ""), resident(2, "1980-05-05", HERE, "77X", "", "01", word));
		assertEquals(List.of("0@1", "2@77X"), town.residents("2015-02-28"));
		town.deliver("2015-02", lives(1, "1", ""));
		assertEquals(List.of(false, false, false, false), found(secrets));
	}

	private static byte[] bytes(long value) {
		return ByteBuffer.allocate(8).putLong(value).array();
	}

	private static byte[] bytes(int value) {
		return ByteBuffer.allocate(4).putInt(value).array();
	}

	/** Which of some bytes lie in any block or match as the database decrypts it. */
	private List<Boolean> found(List<byte[]> wanted) throws SQLException {
		StringBuilder all = new StringBuilder();
		try (Connection connection = town.connect(); Statement statement = connection.createStatement()) {
			for (String select : List.of("SELECT content FROM block", "SELECT addresses FROM home_match")) {
				try (ResultSet rows = statement.executeQuery(select)) {
					while (rows.next()) {
						all.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1)).append('\n');
					}
				}
			}
		}
		return wanted.stream().map(w -> all.indexOf(new String(w, StandardCharsets.ISO_8859_1)) >= 0).toList();
	}
}
