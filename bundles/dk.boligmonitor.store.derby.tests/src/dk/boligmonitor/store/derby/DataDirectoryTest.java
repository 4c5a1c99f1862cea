package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/** The directory on disk: keys, encryption, lock, and what a kill leaves behind. */
class DataDirectoryTest {

	private final Path data;
	private final Path keys;

	DataDirectoryTest(@TempDir Path temp) {
		data = temp.resolve("data");
		keys = temp.resolve("keys");
		Town.useKeys(keys);
	}

	@AfterEach
	void forgetKeys() {
		Town.forgetKeys();
	}

	private Fault faultOfOpening() {
		return assertThrows(StoreException.class, () -> new Town(data).close()).fault();
	}

	private Path keyFile() throws IOException {
		try (Stream<Path> files = Files.list(keys)) {
			List<Path> all = files.toList();
			assertEquals(1, all.size());
			return all.getFirst();
		}
	}

	private List<Path> dataFiles() throws IOException {
		try (Stream<Path> files = Files.walk(data)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void whatWasStoredIsThereAfterReopening() throws StoreException {
		byte[] key;
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
			key = town.store.pseudonymKeys().getFirst();
		}
		try (Town town = new Town(data)) {
			assertEquals(List.of("0@1"), town.residents("2015-01-31"));
			assertArrayEquals(key, town.store.pseudonymKeys().getFirst());
			assertEquals(1, town.store.pseudonymKeys().size());
			assertEquals(32, key.length);
		}
	}

	@Test
	void theFilesShowNeitherTextsNorKeys() throws StoreException, IOException {
		String text = "Særpræget statsborgerskab";
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.resident(1, "1980-05-05", Town.HERE, "123Q", "", "01", text));
			town.store.places().beginRegister(text).commit();
		}
		List<byte[]> secrets = new ArrayList<>();
		secrets.add(text.getBytes(StandardCharsets.UTF_8));
		secrets.add("123Q".getBytes(StandardCharsets.UTF_8));
		List<String> lines = Files.readAllLines(keyFile());
		for (String line : lines.subList(1, lines.size())) {
			String hex = line.substring(line.indexOf(' ') + 1);
			secrets.add(hex.getBytes(StandardCharsets.US_ASCII));
			secrets.add(HexFormat.of().parseHex(hex));
		}

		for (Path file : dataFiles()) {
			String content = Files.readString(file, StandardCharsets.ISO_8859_1);
			for (byte[] secret : secrets) {
				assertFalse(content.contains(new String(secret, StandardCharsets.ISO_8859_1)), file::toString);
			}
		}
		assertTrue(dataFiles().size() > 10);
		assertTrue(dataFiles().stream().noneMatch(file -> file.endsWith("derby.log")));
	}

	@Test
	void onlyTheOwnerMayReadTheKeys() throws StoreException, IOException {
		assumeTrue(Files.getFileStore(keys.getParent()).supportsFileAttributeView("posix"), "needs POSIX permissions");
		new Town(data).close();

		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
	}

	@Test
	void withoutItsKeyADatabaseStaysClosed() throws StoreException, IOException {
		new Town(data).close();
		Path key = keyFile();
		Path elsewhere = keys.resolveSibling("elsewhere");
		Files.move(key, elsewhere);

		StoreException missing = assertThrows(StoreException.class, () -> new Town(data));
		assertEquals(Fault.KEY_MISSING, missing.fault());
		assertEquals(List.of(key.toString()), missing.arguments());

		Files.move(elsewhere, key);
		new Town(data).close();
	}

	@Test
	void aWrongKeyIsToldApartFromAMissingOne() throws StoreException, IOException {
		new Town(data).close();
		Path key = keyFile();
		String right = Files.readString(key);
		String hex = right.lines().toList().get(1).substring("database ".length());
		Files.writeString(key, right.replace(hex, "0f".repeat(32)));

		StoreException wrong = assertThrows(StoreException.class, () -> new Town(data));
		assertEquals(Fault.KEY_WRONG, wrong.fault());
		assertFalse(wrong.toString().contains("0f0f"));
		Files.writeString(key, "not a key\n");
		assertEquals(Fault.KEY_WRONG, faultOfOpening());
		Files.writeString(key, right);
		new Town(data).close();
	}

	@Test
	void twoDirectoriesHaveDifferentKeys() throws StoreException {
		try (Town one = new Town(data); Town two = new Town(data.resolveSibling("two"))) {
			Set<String> different = new HashSet<>();
			for (byte[] key : List.of(one.store.pseudonymKeys().getFirst(), one.store.rawKey(),
					two.store.pseudonymKeys().getFirst(), two.store.rawKey())) {
				different.add(HexFormat.of().formatHex(key));
			}
			assertEquals(4, different.size());
		}
	}

	@Test
	void aCreationThatWasBrokenOffIsDoneAnew() throws StoreException, IOException {
		Files.createDirectories(data.resolve("db.new/seg0"));
		Files.writeString(data.resolve("db.new/service.properties"), "half");

		new Town(data).close();

		assertFalse(Files.exists(data.resolve("db.new")));
		assertTrue(Files.exists(data.resolve("db")));
	}

	@Test
	void aDirectoryThatCannotBeMadeIsAFaultOfTheDisk() throws IOException {
		Files.writeString(data, "a file");

		assertEquals(Fault.DISK, faultOfOpening());
	}

	@Test
	void thisProcessOpensADirectoryOnce() throws StoreException {
		try (DataStore open = new DerbyStoreProvider().open(data)) {
			StoreException locked = assertThrows(StoreException.class, () -> new DerbyStoreProvider().open(data));
			assertEquals(Fault.LOCKED, locked.fault());
			assertEquals(System.getProperty("user.name"), locked.arguments().get(0));
			assertEquals(Long.toString(ProcessHandle.current().pid()), locked.arguments().get(3));
			assertEquals(List.of(), open.records().deliveries());
		}
		new Town(data).close();
	}

	@Test
	void anotherProcessThatHoldsTheDirectoryIsNamed() throws Exception {
		Process child = Child.start("hold", data, keys);
		try (BufferedReader words = child.inputReader()) {
			assertEquals("start", words.readLine());
			assertEquals("open", words.readLine());

			StoreException locked = assertThrows(StoreException.class, () -> new Town(data));
			assertEquals(Fault.LOCKED, locked.fault());
			assertEquals(Long.toString(child.pid()), locked.arguments().get(3));
		} finally {
			child.destroyForcibly().waitFor();
		}
		new Town(data).close();
	}

	@Test
	void whereTheHolderCannotBeNamedTheDatabaseIsClosedAgain() throws Exception {
		assumeTrue(Files.exists(Path.of("/dev/full")), "needs a file that can never be written");
		new Town(data).close();
		Files.delete(data.resolve("lock"));
		Files.createSymbolicLink(data.resolve("lock"), Path.of("/dev/full"));

		assertEquals(Fault.DISK, faultOfOpening());

		Files.delete(data.resolve("lock"));
		Process child = Child.start("hold", data, keys);
		try (BufferedReader words = child.inputReader()) {
			assertEquals("start", words.readLine());
			assertEquals("open", words.readLine());
		} finally {
			child.destroyForcibly().waitFor();
		}
	}

	@Test
	void aKeyFileOfTheFirstFormatOpensItsDirectory() throws StoreException, IOException {
		byte[] raw;
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
		}
		List<String> lines = Files.readAllLines(keyFile());
		Files.write(keyFile(), List.of("boligmonitor-key 1", lines.get(1), lines.get(3)));
		try (Town town = new Town(data)) {
			assertEquals(List.of("0@1"), town.residents("2015-01-31"));
			raw = town.store.rawKey();
			town.store.rotateKeys();
			assertArrayEquals(raw, town.store.rawKey());
		}
		try (Town town = new Town(data)) {
			assertEquals(2, town.store.pseudonymKeys().size());
			assertArrayEquals(raw, town.store.rawKey());
		}
	}

	@Test
	void aKillLeavesTheOldStateOrTheWholeNewOne() throws Exception {
		List<String> before;
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
			before = town.residents("2015-02-28");
		}
		Random random = new Random(20150131);
		for (int attempt = 0; attempt < 6; attempt++) {
			Child.kill("write", data, keys, "stage " + random.nextInt(Child.STAGES), random.nextInt(100));
			try (Town town = new Town(data)) {
				if (town.store.records().deliveries().size() == 2) {
					assertTheWholeSecondDelivery(town);
					return;
				}
				assertEquals(before, town.residents("2015-02-28"));
				assertEquals(Child.PEOPLE, town.store.records().persons());
				assertEquals(List.of(), town.moves("2015-02-01", "2015-02-28"));
			}
		}
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-02", 2);
			assertTheWholeSecondDelivery(town);
		}
	}

	private static void assertTheWholeSecondDelivery(Town town) throws StoreException {
		assertEquals(Child.PEOPLE, town.residents("2015-02-28").size());
		assertEquals(Child.PEOPLE, town.moves("2015-02-02", "2015-02-02").size());
		assertEquals(2, town.store.records().deliveries().size());
	}

	@Test
	void readersWorkInParallel() throws Exception {
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
			List<CompletableFuture<Integer>> readers = new ArrayList<>();
			for (int reader = 0; reader < 4; reader++) {
				readers.add(CompletableFuture.supplyAsync(() -> {
					try {
						return town.residents("2015-01-31").size();
					} catch (StoreException e) {
						throw new IllegalStateException(e);
					}
				}));
			}
			for (CompletableFuture<Integer> reader : readers) {
				assertEquals(Child.PEOPLE, reader.get(60, TimeUnit.SECONDS));
			}
		}
	}

	@Test
	void aThreadThatIsWritingCannotBeginAgain() throws StoreException {
		try (Town town = new Town(data); var writer = town.store.places().beginRegister("a.csv")) {
			assertThrows(IllegalStateException.class, () -> town.store.records().saveMatches(new int[0]));
			writer.commit();
			town.store.records().saveMatches(new int[0]);
		}
	}
}
