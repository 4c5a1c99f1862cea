package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.AccessLog;
import dk.boligmonitor.store.record.AccessLog.Entry;
import dk.boligmonitor.store.record.AccessLog.Event;

/** The log of uses: order, searching, letting go, and what tampering looks like. */
class AccessLogTest {

	private static final Instant ALWAYS = Instant.EPOCH;
	private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

	private final Path data;
	private final DataFolder folder;

	AccessLogTest(@TempDir Path temp) {
		data = temp.resolve("data");
		folder = new DataFolder(data, temp.resolve("keys"));
		Town.useKeys(folder.keys());
	}

	@AfterEach
	void forgetKeys() {
		Town.forgetKeys();
	}

	private static Event event(String object) {
		return new Event("hansen", "IMPORT_DELIVERY", "Boligsocial plan å", object, Optional.empty());
	}

	private static Event about(int person) {
		return new Event("hansen", "SEARCH_LOG", "", "", Optional.of(Town.pseudonym(person)));
	}

	/** Entries 1 to {@code count}, each written in a millisecond of its own. */
	private static List<Entry> append(AccessLog log, int count) throws StoreException {
		List<Entry> all = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			for (Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS); !Instant.now().isAfter(before.plusMillis(1));) {
				Thread.onSpinWait();
			}
			all.add(log.append(event("object " + i)));
		}
		return all;
	}

	private static List<Long> numbers(List<Entry> entries) {
		return entries.stream().map(Entry::number).toList();
	}

	private Optional<Long> brokenAfter(String... commands) throws StoreException, IOException {
		folder.change(commands);
		try (Town town = new Town(data)) {
			return town.store.accessLog().broken();
		}
	}

	@Test
	void entriesComeBackAsTheyWereWritten() throws StoreException {
		List<Entry> written;
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			assertEquals(List.of(), log.entries(ALWAYS, NEVER));
			assertEquals(Optional.empty(), log.broken());
			written = append(log, 3);
			written.add(log.append(about(7)));
			assertEquals(List.of(1L, 2L, 3L, 4L), numbers(written));
		}
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			assertEquals(written, log.entries(ALWAYS, NEVER));
			assertEquals(written.subList(1, 2), log.entries(written.get(1).when(), written.get(2).when()));
			assertEquals(Optional.empty(), log.broken());
			assertEquals(5, log.append(event("next")).number());
		}
	}

	@Test
	void longTextsAreCut() throws StoreException {
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			log.append(new Event("u".repeat(5000), "a".repeat(5000), "p".repeat(5000), "o".repeat(5000), Optional.empty()));

			assertEquals(4000, log.entries(ALWAYS, NEVER).getFirst().event().purpose().length());
			assertEquals(Optional.empty(), log.broken());
		}
	}

	@Test
	void aChangedEntryShows() throws StoreException, IOException {
		try (Town town = new Town(data)) {
			append(town.store.accessLog(), 4);
			town.store.accessLog().append(about(1));
		}
		assertEquals(Optional.of(2L), brokenAfter("UPDATE access_log SET user_name = 'jensen' WHERE number = 2"));
		assertEquals(Optional.empty(), brokenAfter("UPDATE access_log SET user_name = 'hansen' WHERE number = 2"));
		assertEquals(Optional.of(3L), brokenAfter("UPDATE access_log SET written = written - 1 WHERE number = 3"));
		assertEquals(Optional.empty(), brokenAfter("UPDATE access_log SET written = written + 1 WHERE number = 3"));
		assertEquals(Optional.of(5L), brokenAfter("UPDATE access_log SET subject_high = 8 WHERE number = 5"));
		assertEquals(Optional.of(1L), brokenAfter("UPDATE access_log SET purpose = '', object = purpose || object"));
	}

	@Test
	void aRemovedEntryShows() throws StoreException, IOException {
		try (Town town = new Town(data)) {
			append(town.store.accessLog(), 4);
		}
		assertEquals(Optional.of(4L), brokenAfter("DELETE FROM access_log WHERE number = 4"));
		assertEquals(Optional.of(2L), brokenAfter("DELETE FROM access_log WHERE number = 2"));
		assertEquals(Optional.of(1L), brokenAfter("DELETE FROM access_log"));
		try (Town town = new Town(data)) {
			assertEquals(5, town.store.accessLog().append(event("later")).number());
			assertEquals(Optional.of(1L), town.store.accessLog().broken());
		}
	}

	@Test
	void reorderedEntriesShow() throws StoreException, IOException {
		try (Town town = new Town(data)) {
			append(town.store.accessLog(), 4);
		}
		assertEquals(Optional.of(2L), brokenAfter("UPDATE access_log SET number = 9 WHERE number = 2",
				"UPDATE access_log SET number = 2 WHERE number = 3", "UPDATE access_log SET number = 3 WHERE number = 9"));
	}

	@Test
	void oldEntriesAreLetGoFromTheFront() throws StoreException {
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			List<Entry> written = append(log, 5);

			assertEquals(0, log.forgetBefore(written.getFirst().when(), "jensen"));
			assertEquals(5, log.entries(ALWAYS, NEVER).size());
			Instant limit = written.get(3).when();
			assertEquals(3, log.forgetBefore(limit, "jensen"));

			List<Entry> left = log.entries(ALWAYS, NEVER);
			assertEquals(List.of(4L, 5L, 6L), numbers(left));
			assertEquals(new Event("jensen", AccessLog.FORGET_LOG, "", limit.toString(), Optional.empty()), left.get(2).event());
			assertEquals(Optional.empty(), log.broken());
			assertEquals(3, log.forgetBefore(NEVER, "jensen"));
			assertEquals(List.of(7L), numbers(log.entries(ALWAYS, NEVER)));
			assertEquals(Optional.empty(), log.broken());
		}
	}

	@Test
	void whatIsLetGoCannotHideThatTheChainWasBroken() throws StoreException, IOException {
		try (Town town = new Town(data)) {
			append(town.store.accessLog(), 3);
		}
		folder.change("UPDATE access_log SET user_name = 'jensen' WHERE number = 2");
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			log.forgetBefore(NEVER, "jensen");

			assertEquals(NEVER + " broken at 2", log.entries(ALWAYS, NEVER).getLast().event().object());
		}
	}

	@Test
	void aPersonsEntriesAreThoseAboutThePersonAndAboutDeliveriesThatMentionThem() throws StoreException {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"), Town.lives(2, "2", "2010-03-01"));
			town.deliver("2015-02", Town.lives(2, "2", "2010-03-01"));
			AccessLog log = town.store.accessLog();
			log.append(event("FLIS_0999_201501"));
			log.append(event("FLIS_0999_201502"));
			log.append(about(1));
			log.append(about(2));
			log.append(event("other"));

			assertEquals(List.of(1L, 3L), numbers(log.about(Town.pseudonym(1))));
			assertEquals(List.of(1L, 2L, 4L), numbers(log.about(Town.pseudonym(2))));
			assertEquals(List.of(), log.about(new Pseudonym(5, 6)));
		}
	}

	@Test
	void anEntryWaitsForADeliveryThatIsBeingWritten() throws Exception {
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			CompletableFuture<Entry> waiting;
			try (var writer = town.store.records().begin(Town.head("2015-01"), Set.of(RecordKind.BORGER))) {
				assertThrows(IllegalStateException.class, () -> log.append(event("inside")));
				assertEquals(List.of(), log.entries(ALWAYS, NEVER));
				waiting = CompletableFuture.supplyAsync(() -> {
					try {
						return log.append(event("beside"));
					} catch (StoreException e) {
						throw new IllegalStateException(e);
					}
				});
				assertFalse(waiting.isDone());
				writer.add(Town.lives(1, "1", "2010-03-01"));
				writer.commit(Town.NONE_LEFT_OUT, List.of(), "");
			}
			assertEquals(1, waiting.get(60, TimeUnit.SECONDS).number());
		}
	}

	@Test
	void theHashIsThatOfTheEntryAndTheHashBefore() throws Exception {
		try (Town town = new Town(data)) {
			AccessLog log = town.store.accessLog();
			Entry first = log.append(new Event("a", "bc", "", "ø", Optional.empty()));
			Entry second = log.append(new Event("a", "bc", "", "ø", Optional.of(new Pseudonym(3, 4))));
			byte[] texts = { 0, 0, 0, 1, 'a', 0, 0, 0, 2, 'b', 'c', 0, 0, 0, 0, 0, 0, 0, 2, (byte) 0xc3, (byte) 0xb8 };

			ByteBuffer one = ByteBuffer.allocate(70).put(new byte[32]).putLong(1).putLong(first.when().toEpochMilli()).put(texts);
			assertEquals(hash(one.put((byte) 0)), first.hash());
			ByteBuffer two = ByteBuffer.allocate(86).put(HexFormat.of().parseHex(first.hash())).putLong(2)
					.putLong(second.when().toEpochMilli()).put(texts);
			assertEquals(hash(two.put((byte) 1).putLong(3).putLong(4)), second.hash());
		}
	}

	private static String hash(ByteBuffer full) throws NoSuchAlgorithmException {
		assertEquals(0, full.remaining());
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(full.array()));
	}
}
