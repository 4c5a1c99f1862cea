package dk.boligmonitor.store.derby.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/** Key files: what they say, what older ones said, and how they come and go. */
class KeyDirectoryTest {

	private static final UUID ID = new UUID(1, 2);

	private final Path path;
	private final KeyDirectory directory;

	KeyDirectoryTest(@TempDir Path temp) {
		path = temp.resolve("keys");
		directory = new KeyDirectory(path);
	}

	private static String hex(byte[] key) {
		return HexFormat.of().formatHex(key);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(path)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	private void write(String name, String... lines) throws IOException {
		Files.createDirectories(path);
		Files.writeString(path.resolve(name), String.join("\n", lines) + "\n");
	}

	@Test
	void keysAreReadAsTheyWereMade() throws StoreException {
		KeyFile made = directory.create(ID);
		KeyFile read = directory.read(ID);

		assertEquals(made.databaseKey(), read.databaseKey());
		assertArrayEquals(made.rawKey(), read.rawKey());
		assertEquals(1, read.pseudonymKeys().size());
		assertArrayEquals(made.pseudonymKeys().getFirst(), read.pseudonymKeys().getFirst());
		assertEquals(3, Stream.of(made.databaseKey(), hex(made.rawKey()), hex(made.pseudonymKeys().getFirst())).distinct().count());
		assertEquals("KeyFile", made.toString());
	}

	/** Values computed by hand with another program: HMAC-SHA-256 under the database key, SHA-256. */
	@Test
	void aFileOfFormat1HasADerivedRawKey() throws StoreException, IOException {
		write(ID + ".key", "boligmonitor-key 1", "database " + "01".repeat(32), "pseudonym " + "02".repeat(32));

		KeyFile keys = directory.read(ID);

		assertEquals("01".repeat(32), keys.databaseKey());
		assertEquals("02".repeat(32), hex(keys.pseudonymKeys().getFirst()));
		assertEquals("eb68bcd951da4de06d10747340db873eeb6ba5705718c9e5ca4b1ed804759152", hex(keys.rawKey()));
		assertEquals("f7e31be37999b3b97d1861dab1e84091", keys.fingerprint());
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		String key = "01".repeat(32);
		for (List<String> lines : List.of(List.of("not a key"), List.of("boligmonitor-key 1", "database " + key),
				List.of("boligmonitor-key 2", "database " + key, "pseudonym " + key),
				List.of("boligmonitor-key 2", "database " + key, "raw " + key),
				List.of("boligmonitor-key 2", "database " + key, "raw " + key, "pseudonym " + key, "pseudonym x"),
				List.of("boligmonitor-key 3", "database " + key, "raw " + key, "pseudonym " + key))) {
			write(ID + ".key", lines.toArray(String[]::new));
			assertEquals(Fault.KEY_WRONG, assertThrows(StoreException.class, () -> directory.read(ID)).fault(), lines::toString);
		}
	}

	@Test
	void aRotationAddsAKeyAndKeepsTheOldFileForOldBackups() throws StoreException, IOException {
		KeyFile old = directory.create(ID);
		KeyFile next = directory.propose(ID);

		assertEquals(next.fingerprint(), directory.proposed(ID).orElseThrow().fingerprint());
		assertEquals(old.fingerprint(), directory.read(ID).fingerprint());
		assertNotEquals(old.fingerprint(), next.fingerprint());
		assertNotEquals(old.databaseKey(), next.databaseKey());
		assertArrayEquals(old.rawKey(), next.rawKey());
		assertEquals(2, next.pseudonymKeys().size());
		assertArrayEquals(old.pseudonymKeys().getFirst(), next.pseudonymKeys().getFirst());

		KeyFile accepted = directory.accept(ID);

		assertEquals(next.fingerprint(), accepted.fingerprint());
		assertEquals(next.fingerprint(), directory.read(ID).fingerprint());
		assertEquals(Optional.empty(), directory.proposed(ID));
		assertEquals(List.of(ID + "-" + old.fingerprint() + ".key", ID + ".key"), names());
		assertEquals(old.databaseKey(), directory.find(old.fingerprint()).orElseThrow().databaseKey());
	}

	@Test
	void proposedKeysCanBeForgotten() throws StoreException, IOException {
		String old = directory.create(ID).fingerprint();
		directory.propose(ID);
		directory.discard(ID);

		assertEquals(List.of(ID + ".key"), names());
		assertEquals(old, directory.read(ID).fingerprint());
	}

	@Test
	void whatWasHalfWrittenIsDeleted() throws StoreException, IOException {
		directory.tidy(ID);
		directory.create(ID);
		write(ID + ".next.new", "boligmonitor-key 2", "data");
		write(new UUID(3, 4) + ".key.new", "somebody else's");

		directory.tidy(ID);

		assertEquals(List.of(ID + ".key", new UUID(3, 4) + ".key.new"), names());
	}

	@Test
	void keysAreFoundAmongOtherFiles() throws StoreException, IOException {
		assertEquals(Optional.empty(), directory.find("00"));
		write("a.key", "not ours");
		Files.createDirectories(path.resolve("b.key"));
		KeyFile keys = directory.create(ID);

		UUID other = new UUID(3, 4);
		directory.copy(directory.find(keys.fingerprint()).orElseThrow(), other);

		assertEquals(keys.fingerprint(), directory.read(other).fingerprint());
		assertArrayEquals(keys.rawKey(), directory.read(other).rawKey());
		assertTrue(directory.has(other));
		directory.delete(other);
		assertFalse(directory.has(other));
		assertEquals(Optional.empty(), directory.find("0".repeat(32)));
	}

	@Test
	void allFilesAreTheOwnersAlone() throws StoreException, IOException {
		assumeTrue(Files.getFileStore(path.getParent()).supportsFileAttributeView("posix"), "needs POSIX permissions");
		directory.create(ID);
		directory.propose(ID);
		directory.accept(ID);
		directory.propose(ID);

		assertEquals(3, names().size());
		for (String name : names()) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve(name))), name);
		}
	}
}
