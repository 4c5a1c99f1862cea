package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.Disk;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.record.AccessLog.Event;

/** Backups: what comes back, what is refused, and that nothing half-done remains. */
class BackupTest {

	private final Path temp;
	private final Path data;
	private final Path restored;
	private final Path zip;
	private final Path keys;

	BackupTest(@TempDir Path temp) {
		this.temp = temp;
		data = temp.resolve("data");
		restored = temp.resolve("restored");
		zip = temp.resolve("backup.zip");
		keys = temp.resolve("keys");
		Town.useKeys(keys);
	}

	@AfterEach
	void forgetKeys() {
		Town.forgetKeys();
	}

	private void backUp() throws StoreException {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"), Town.lives(2, "2", "2010-03-01"));
			town.store.accessLog().append(new Event("hansen", "BACKUP", "", zip.getFileName().toString(), Optional.empty()));
			town.store.backup(zip);
		}
	}

	private void restore(Path into) throws StoreException {
		new DerbyStoreProvider().restore(zip, into);
	}

	private Fault faultOfRestoring(Path into) {
		return assertThrows(StoreException.class, () -> restore(into)).fault();
	}

	private static void assertHoldsAll(Path directory) throws StoreException {
		try (Town town = new Town(directory)) {
			assertEquals(List.of("0@1", "1@2"), town.residents("2015-01-31"));
			assertEquals(Optional.of(new MunicipalityCode("0999")), town.store.municipality());
			assertEquals(Optional.empty(), town.store.accessLog().broken());
			assertEquals(1, town.deliver("2015-02", Town.lives(1, "1", "2010-03-01"), Town.lives(2, "3", "2010-03-01")).unchanged());
		}
	}

	@Test
	void aBackupComesBackInAnotherDirectory() throws Exception {
		backUp();
		byte[] key;
		try (Town town = new Town(data)) {
			key = town.store.pseudonymKeys().getFirst();
		}
		restore(restored);

		assertHoldsAll(restored);
		try (Town town = new Town(restored)) {
			assertArrayEquals(key, town.store.pseudonymKeys().getFirst());
		}
		assertEquals(2, DataFolder.names(keys).size());
		assertEquals(List.of("database.id", "db", "lock"), DataFolder.names(restored));
		assertEquals(List.of("database.id", "db", "lock"), DataFolder.names(data));
		assertHoldsAll(data);
	}

	@Test
	void aLostDatabaseComesBackInItsPlace() throws Exception {
		backUp();
		Files.createDirectories(data.resolve("profiles"));
		Files.move(data.resolve("db"), temp.resolve("lost"));
		restore(data);

		assertHoldsAll(data);
		assertEquals(1, DataFolder.names(keys).size());
		assertTrue(Files.exists(data.resolve("profiles")));
	}

	@Test
	void anOlderBackupComesBackUnderTheKeysOfItsTime() throws Exception {
		backUp();
		try (Town town = new Town(data)) {
			town.store.rotateKeys();
			town.store.rotateKeys();
		}
		restore(restored);

		assertHoldsAll(restored);
		try (Town town = new Town(restored)) {
			assertEquals(1, town.store.pseudonymKeys().size());
		}
	}

	@Test
	void aBackupOfTwiceRotatedKeysComesBack() throws Exception {
		try (Town town = new Town(data)) {
			town.store.rotateKeys();
			town.store.rotateKeys();
			town.store.backup(zip);
		}
		restore(restored);
		try (Town town = new Town(restored)) {
			assertEquals(3, town.store.pseudonymKeys().size());
			assertEquals(Optional.empty(), town.store.municipality());
		}
	}

	@Test
	void theManifestTellsWhatItIs() throws Exception {
		backUp();
		try (ZipFile file = new ZipFile(zip.toFile());
				InputStream in = file.getInputStream(file.getEntry("manifest.txt"))) {
			List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			assertEquals("boligmonitor-backup 1", lines.get(0));
			assertEquals("schema " + Versions.OURS.version(), lines.get(1));
			assertEquals("municipality 0999", lines.get(2));
			assertTrue(lines.get(3).matches("created 20\\S+Z"));
			assertEquals("key " + new DataFolder(data, keys).keyFile().fingerprint(), lines.get(4));
			assertEquals(file.size(), lines.size() - 5);
		}
		String all = Files.readString(zip, StandardCharsets.ISO_8859_1);
		List<String> secrets = Files.readAllLines(keys.resolve(DataFolder.names(keys).getFirst()));
		for (String line : secrets.subList(1, secrets.size())) {
			assertFalse(all.contains(line.substring(line.indexOf(' ') + 1)));
		}
	}

	@Test
	void nothingIsOverwritten() throws Exception {
		Files.writeString(zip, "mine");
		try (Town town = new Town(data)) {
			StoreException exists = assertThrows(StoreException.class, () -> town.store.backup(zip));
			assertEquals(Fault.EXISTS, exists.fault());
			assertEquals(List.of(zip.toString()), exists.arguments());
		}
		assertEquals("mine", Files.readString(zip));
		Files.delete(zip);
		backUp();
		assertEquals(Fault.EXISTS, faultOfRestoring(data));
		assertHoldsAll(data);
		assertEquals(List.of("backup.zip", "data", "keys"), DataFolder.names(temp));
	}

	@Test
	void aBackupThatCannotBeWrittenLeavesNothing() throws Exception {
		try (Town town = new Town(data)) {
			assertEquals(Fault.DISK,
					assertThrows(StoreException.class, () -> town.store.backup(temp.resolve("nowhere/b.zip"))).fault());
			assertEquals(List.of("database.id", "db", "lock"), DataFolder.names(data));
			town.store.backup(zip);
		}
	}

	@Test
	void whoIsWritingCannotBackUp() throws Exception {
		try (Town town = new Town(data); var writer = town.store.places().beginRegister("a.csv")) {
			assertThrows(IllegalStateException.class, () -> town.store.backup(zip));
			writer.commit();
			town.store.backup(zip);
		}
		assertTrue(Files.exists(zip));
	}

	@Test
	void withoutItsKeysABackupStaysClosed() throws Exception {
		backUp();
		Path key = keys.resolve(DataFolder.names(keys).getFirst());
		Files.move(key, temp.resolve("elsewhere"));
		assertEquals(Fault.KEY_MISSING, faultOfRestoring(restored));
		assertFalse(Files.exists(restored));
		new KeyDirectory(keys).create(new UUID(7, 7));
		assertEquals(Fault.KEY_MISSING, faultOfRestoring(restored));

		Files.move(temp.resolve("elsewhere"), key);
		restore(restored);
		assertHoldsAll(restored);
	}

	@Test
	void whatIsNoBackupIsRefused() throws Exception {
		assertEquals(Fault.DISK, faultOfRestoring(restored));
		Files.writeString(zip, "no ZIP");
		assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored));
		Files.write(zip, new byte[0]);
		assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored));
		write(Map.of("a", new byte[1]));
		assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored));
		write(Map.of("manifest.txt", new byte[9 << 20]));
		assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored));
		assertFalse(Files.exists(restored));
	}

	@Test
	void aDamagedBackupIsRefused() throws Exception {
		backUp();
		byte[] whole = Files.readAllBytes(zip);
		String text = new String(whole, StandardCharsets.ISO_8859_1);
		List<Integer> places = new ArrayList<>(List.of(whole.length - 20, text.indexOf("seal ") + 9, text.indexOf("part ") + 9));
		for (byte[] content : read().values()) {
			if (content.length > 9000) {
				String part = new String(content, 8000, 100, StandardCharsets.ISO_8859_1);
				places.add(text.indexOf(part));
			}
		}
		assertTrue(places.size() > 10);
		for (int at : places) {
			byte[] flipped = whole.clone();
			flipped[at] ^= 1;
			Files.write(zip, flipped);
			assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored), "byte " + at);
		}
		Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
		assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored));
		assertFalse(Files.exists(restored));
		assertEquals(1, DataFolder.names(keys).size());
		Files.write(zip, whole);
		restore(restored);
		assertHoldsAll(restored);
	}

	/** ZIPs that somebody made of ours. */
	@Test
	void aForgedBackupIsRefused() throws Exception {
		backUp();
		Map<String, byte[]> whole = read();
		List<Consumer<Map<String, byte[]>>> forgeries = new ArrayList<>();
		forgeries.add(m -> m.put("db/more", new byte[1]));
		forgeries.add(m -> m.put("../outside", new byte[1]));
		forgeries.add(m -> m.remove("db/service.properties"));
		forgeries.add(m -> m.put("db/service.properties", "#logDevice=/".getBytes(StandardCharsets.UTF_8)));
		forgeries.add(m -> m.replaceAll((n, c) -> n.endsWith("c10.dat") ? Arrays.copyOf(c, c.length + 1) : c));
		forgeries.add(m -> manifest(m, text -> text.replace("municipality 0999", "municipality 0101")));
		forgeries.add(m -> manifest(m, text -> text.replaceFirst("seal .*", "")));
		forgeries.add(m -> manifest(m, text -> text.replaceFirst("(part \\S+) \\d+ ", "$1 999999999999999 ")));
		forgeries.add(m -> {
			m.put("db/../../outside", new byte[0]);
			manifest(m, text -> text.replaceFirst("part ", "part " + "0".repeat(64) + " 0 ../../outside\npart "));
		});
		for (Consumer<Map<String, byte[]>> forgery : forgeries) {
			Map<String, byte[]> forged = new LinkedHashMap<>(whole);
			forgery.accept(forged);
			write(forged);
			assertEquals(Fault.NOT_A_BACKUP, faultOfRestoring(restored));
			assertFalse(Files.exists(restored));
		}
		assertEquals(List.of("backup.zip", "data", "keys"), DataFolder.names(temp));
		write(whole);
		restore(restored);
		assertHoldsAll(restored);
	}

	@Test
	void aNewerBackupIsRefused() throws Exception {
		backUp();
		Map<String, byte[]> entries = read();
		manifest(entries, text -> text.replaceFirst("schema \\d+", "schema 9999"));
		write(entries);
		assertEquals(Fault.NEWER_SCHEMA, faultOfRestoring(restored));
	}

	@Test
	void aKillLeavesNoBackupAndTheNextOneWorks() throws Exception {
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
		}
		for (int later : new int[] { 0, 100, 250 }) {
			Child.kill("backup", data, keys, "open", later);
			try (Town town = new Town(data)) {
				assertFalse(Files.exists(data.resolve("backup.new")));
				assertEquals(Child.PEOPLE, town.residents("2015-01-31").size());
			}
			if (!Files.exists(zip)) {
				try (Town town = new Town(data)) {
					town.store.backup(zip);
				}
			}
			assertEquals(List.of("backup.zip", "data", "keys"), DataFolder.names(temp));
			restore(restored.resolveSibling("after" + later));
			try (Town town = new Town(temp.resolve("after" + later))) {
				assertEquals(Child.PEOPLE, town.residents("2015-01-31").size());
			}
			Files.delete(zip);
			Disk.delete(temp.resolve("after" + later));
		}
	}

	@Test
	void aKillOfARestoreLeavesNothingInTheWayOfTheNext() throws Exception {
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
			town.store.backup(zip);
		}
		for (int later : new int[] { 300, 700, 1100 }) {
			Child.kill("restore", restored, keys, "start", later);
			if (!Files.exists(restored.resolve("db"))) {
				restore(restored);
			}
			try (Town town = new Town(restored)) {
				assertEquals(Child.PEOPLE, town.residents("2015-01-31").size());
			}
			assertEquals(List.of("database.id", "db", "lock"), DataFolder.names(restored));
			Disk.delete(restored);
		}
	}

	private static void manifest(Map<String, byte[]> entries, UnaryOperator<String> change) {
		String text = new String(entries.get("manifest.txt"), StandardCharsets.UTF_8);
		entries.put("manifest.txt", change.apply(text).getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, byte[]> read() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipFile file = new ZipFile(zip.toFile())) {
			for (ZipEntry entry : file.stream().map(e -> (ZipEntry) e).toList()) {
				try (InputStream in = file.getInputStream(entry)) {
					entries.put(entry.getName(), in.readAllBytes());
				}
			}
		}
		return entries;
	}

	private void write(Map<String, byte[]> entries) throws IOException {
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream file = new ZipOutputStream(out)) {
			file.setLevel(Deflater.NO_COMPRESSION);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				file.putNextEntry(new ZipEntry(entry.getKey()));
				file.write(entry.getValue());
			}
		}
	}
}
