package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.record.AccessLog;
import dk.boligmonitor.store.record.AccessLog.Entry;
import dk.boligmonitor.store.record.AccessLog.Event;
import dk.boligmonitor.store.record.FileTotals;

/** New keys: the same persons under other pseudonyms, the same log under other hashes, and a kill at any moment. */
class KeyRotationTest {

	private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

	private final Path data;
	private final DataFolder folder;

	KeyRotationTest(@TempDir Path temp) {
		data = temp.resolve("data");
		folder = new DataFolder(data, temp.resolve("keys"));
		Town.useKeys(folder.keys());
	}

	@AfterEach
	void forgetKeys() {
		Town.forgetKeys();
	}

	/** What a reader of deliveries makes of a person under all keys but the first. */
	private static Pseudonym pseudonym(int n, List<byte[]> keys) throws GeneralSecurityException {
		Pseudonym pseudonym = Town.pseudonym(n);
		for (byte[] key : keys.subList(1, keys.size())) {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			ByteBuffer hash = ByteBuffer.wrap(
					mac.doFinal(ByteBuffer.allocate(16).putLong(pseudonym.high()).putLong(pseudonym.low()).array()));
			pseudonym = new Pseudonym(hash.getLong(), hash.getLong());
		}
		return pseudonym;
	}

	private static Resident under(List<byte[]> keys, int n, String house) throws GeneralSecurityException {
		Resident r = Town.lives(n, house, "2010-03-01");
		return new Resident(pseudonym(n, keys), r.sex(), r.born(), r.civilStatus(), r.citizenship(), r.origin(), r.familyType(),
				r.home(), r.movedIn(), r.protection(), r.status());
	}

	private static Event search(Pseudonym person) {
		return new Event("hansen", "SEARCH_LOG", "", "", Optional.of(person));
	}

	private static List<Entry> entries(Town town) throws StoreException {
		return town.store.accessLog().entries(Instant.EPOCH, NEVER);
	}

	@Test
	void personsStayWhoTheyAre() throws Exception {
		List<byte[]> keys;
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"), Town.lives(2, "2", "2010-03-01"));
			byte[] first = town.store.pseudonymKeys().getFirst();
			byte[] raw = town.store.rawKey();
			town.store.rotateKeys();

			assertEquals(List.of("0@1", "1@2"), town.residents("2015-01-31"));
			keys = town.store.pseudonymKeys();
			assertEquals(2, keys.size());
			assertArrayEquals(first, keys.getFirst());
			assertArrayEquals(raw, town.store.rawKey());
			FileTotals totals = town.deliver("2015-02", under(keys, 1, "1"), under(keys, 2, "3"), under(keys, 3, "4"));
			assertEquals(1, totals.unchanged());
			assertEquals(1, totals.changed());
			assertEquals(1, totals.added());
		}
		try (Town town = new Town(data)) {
			assertEquals(2, town.store.pseudonymKeys().size());
			assertArrayEquals(keys.get(1), town.store.pseudonymKeys().get(1));
			town.store.rotateKeys();
			keys = town.store.pseudonymKeys();
			assertEquals(3, keys.size());
			FileTotals totals = town.deliver("2015-03", under(keys, 1, "1"), under(keys, 2, "3"), under(keys, 3, "4"));
			assertEquals(3, totals.unchanged());
			assertEquals(List.of("0@1", "1@3", "2@4"), town.residents("2015-03-31"));
		}
	}

	@Test
	void theOldKeyOpensNothingAnyMoreButIsPutAside() throws Exception {
		new Town(data).close();
		KeyFile old = folder.keyFile();
		byte[] text = Files.readAllBytes(folder.keys().resolve(DataFolder.names(folder.keys()).getFirst()));
		try (Town town = new Town(data)) {
			town.store.rotateKeys();
		}
		String id = Files.readString(data.resolve("database.id")).strip();
		assertEquals(List.of(id + "-" + old.fingerprint() + ".key", id + ".key"), DataFolder.names(folder.keys()));

		byte[] present = Files.readAllBytes(folder.keys().resolve(id + ".key"));
		Files.write(folder.keys().resolve(id + ".key"), text);
		assertEquals(Fault.KEY_WRONG, assertThrows(StoreException.class, () -> new Town(data)).fault());
		Files.write(folder.keys().resolve(id + ".key"), present);
		new Town(data).close();
	}

	/** The database's key alone does not do: under the wrong keys for pseudonyms everybody would become somebody new. */
	@Test
	void aKeyFileWithAnotherNumberOfPseudonymKeysIsWrong() throws Exception {
		try (Town town = new Town(data)) {
			town.store.rotateKeys();
		}
		Path file = folder.keys().resolve(Files.readString(data.resolve("database.id")).strip() + ".key");
		List<String> lines = Files.readAllLines(file);
		Files.write(file, lines.subList(0, lines.size() - 1));

		assertEquals(Fault.KEY_WRONG, assertThrows(StoreException.class, () -> new Town(data)).fault());
		Files.write(file, lines);
		new Town(data).close();
	}

	@Test
	void theLogFollowsItsPersonsAndSaysSo() throws Exception {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
			AccessLog log = town.store.accessLog();
			log.append(search(Town.pseudonym(1)));
			log.append(new Event("hansen", "IMPORT_DELIVERY", "", "FLIS_0999_201501", Optional.empty()));
			Entry last = log.append(search(Town.pseudonym(2)));
			town.store.rotateKeys();

			List<byte[]> keys = town.store.pseudonymKeys();
			assertEquals(Optional.empty(), log.broken());
			assertEquals(List.of(1L, 2L), log.about(pseudonym(1, keys)).stream().map(Entry::number).toList());
			assertEquals(List.of(3L), log.about(pseudonym(2, keys)).stream().map(Entry::number).toList());
			assertEquals(List.of(), log.about(Town.pseudonym(1)));
			Event note = entries(town).getLast().event();
			assertEquals(AccessLog.RENEW_LOG, note.action());
			assertEquals("3 " + last.hash(), note.object());
		}
	}

	@Test
	void aBrokenLogStaysBroken() throws Exception {
		try (Town town = new Town(data)) {
			for (int i = 1; i <= 4; i++) {
				town.store.accessLog().append(search(Town.pseudonym(i)));
			}
		}
		folder.change("UPDATE access_log SET user_name = 'jensen' WHERE number = 3");
		try (Town town = new Town(data)) {
			town.store.rotateKeys();
			assertEquals(Optional.of(3L), town.store.accessLog().broken());
		}
		folder.change("DELETE FROM access_log WHERE number >= 3");
		try (Town town = new Town(data)) {
			town.store.rotateKeys();
			assertEquals(Optional.of(3L), town.store.accessLog().broken());
		}
	}

	@Test
	void othersWaitMeanwhile() throws Exception {
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
			List<CompletableFuture<Integer>> readers = new ArrayList<>();
			CompletableFuture<Void> rotation = CompletableFuture.runAsync(() -> {
				try {
					town.store.rotateKeys();
				} catch (StoreException e) {
					throw new IllegalStateException(e);
				}
			});
			do {
				readers.add(CompletableFuture.completedFuture(town.residents("2015-01-31").size()));
				town.store.accessLog().append(search(Town.pseudonym(1)));
			} while (!rotation.isDone());
			rotation.get(60, TimeUnit.SECONDS);
			assertTrue(readers.stream().allMatch(r -> r.join() == Child.PEOPLE));
			assertEquals(Optional.empty(), town.store.accessLog().broken());
		}
	}

	@Test
	void whoIsReadingOrWritingCannotRotate() throws Exception {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
			try (var writer = town.store.places().beginRegister("a.csv")) {
				assertThrows(IllegalStateException.class, town.store::rotateKeys);
			}
			assertEquals(1, town.store.pseudonymKeys().size());
			assertEquals(List.of("0@1"), town.residents("2015-01-31"));
		}
		try (Database database = folder.open(Versions.OURS)) {
			assertThrows(IllegalStateException.class, () -> database.read(c -> {
				database.whileClosed(() -> fail("It would wait for itself"));
				return true;
			}));
			assertEquals(1, DataFolder.number(database, "SELECT keys_used FROM pseudonym_chain"));
		}
	}

	@Test
	void aRotationThatCannotStoreItsKeysChangesNothing() throws Exception {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
			String id = Files.readString(data.resolve("database.id")).strip();
			Path inTheWay = Files.createDirectories(folder.keys().resolve(id + ".next.new/x"));

			assertEquals(Fault.DISK, assertThrows(StoreException.class, town.store::rotateKeys).fault());
			assertEquals(1, town.store.pseudonymKeys().size());
			assertEquals(List.of("0@1"), town.residents("2015-01-31"));
			Files.delete(inTheWay);
			Files.delete(inTheWay.resolveSibling(""));
		}
		new Town(data).close();
	}

	/** Each state between two steps of a rotation, made by hand. */
	@Test
	void aRotationThatWasBrokenOffIsEndedOrForgotten() throws Exception {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
		}
		UUID id = UUID.fromString(Files.readString(data.resolve("database.id")).strip());
		KeyDirectory keys = new KeyDirectory(folder.keys());
		keys.propose(id);
		try (Town town = new Town(data)) {
			assertEquals(1, town.store.pseudonymKeys().size());
			assertFalse(Files.exists(folder.keys().resolve(id + ".next")));
		}
		KeyFile next = keys.propose(id);
		try (Database database = folder.open(Versions.OURS)) {
			database.whileClosed(() -> database.encryptAnew(folderKeys(), next));
		}
		try (Town town = new Town(data)) {
			List<byte[]> chain = town.store.pseudonymKeys();
			assertEquals(2, chain.size());
			assertEquals(1, town.deliver("2015-02", under(chain, 1, "1")).unchanged());
		}
		assertEquals(next.fingerprint(), keys.read(id).fingerprint());
	}

	private KeyFile folderKeys() throws StoreException {
		try {
			return folder.keyFile();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aKillLeavesTheOldKeysOrTheNewOnes() throws Exception {
		int rotations = 0;
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
			town.store.accessLog().append(search(Town.pseudonym(1)));
		}
		Random random = new Random(3);
		int attempts = Integer.getInteger("boligmonitor.test.kills", 3);
		for (int attempt = 0; attempt < attempts; attempt++) {
			Child.kill("rotate", data, folder.keys(), "open", random.nextInt(1200));
			try (Town town = new Town(data)) {
				List<byte[]> keys = town.store.pseudonymKeys();
				assertTrue(keys.size() == rotations + 1 || keys.size() == rotations + 2);
				rotations = keys.size() - 1;
				assertEquals(Child.PEOPLE, town.residents("2015-01-31").size());
				assertEquals(1 + rotations, entries(town).size());
				assertEquals(pseudonym(1, keys), entries(town).getFirst().event().subject().orElseThrow());
				assertEquals(Optional.empty(), town.store.accessLog().broken());
				assertEquals(1, town.store.accessLog().about(pseudonym(1, keys)).size());
			}
			try (Stream<Path> files = Files.list(folder.keys())) {
				assertEquals(1 + rotations, files.count());
			}
		}
	}
}
