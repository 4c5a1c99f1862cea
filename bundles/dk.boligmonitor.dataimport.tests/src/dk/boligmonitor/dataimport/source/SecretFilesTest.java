package dk.boligmonitor.dataimport.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/** Secrets come back to their owner and go nowhere else. */
class SecretFilesTest {

	private static final String SECRET = "æ\"ø\\å-Hemmeligt 9\u2028";

	private final Path keys;
	private final SecretFiles secrets;

	SecretFilesTest(@TempDir Path folder) {
		keys = folder.resolve("keys");
		secrets = new SecretFiles(keys);
	}

	private Path file() {
		return keys.resolve("sources/flis.json");
	}

	private boolean posix() throws Exception {
		return Files.getFileStore(keys).supportsFileAttributeView("posix");
	}

	@Test
	void aSecretComesBack() throws Exception {
		assertEquals(Optional.empty(), secrets.of("flis"));
		secrets.save("flis", "den gamle".toCharArray());
		secrets.save("flis", SECRET.toCharArray());
		assertArrayEquals(SECRET.toCharArray(), secrets.of("flis").orElseThrow());
		assertEquals(file().toString(), secrets.place("flis"));
		secrets.remove("flis");
		secrets.remove("flis");
		assertEquals(Optional.empty(), secrets.of("flis"));
	}

	@Test
	void onlyTheOwnerMayReadIt() throws Exception {
		secrets.save("flis", SECRET.toCharArray());
		assumeTrue(posix(), "the file system knows no owners");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
		for (String exposed : List.of("rw-r-----", "rw----r--", "rw--w----")) {
			Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(exposed));
			ImportException e = assertThrows(ImportException.class, () -> secrets.of("flis"));
			assertEquals(Fault.SECRET_EXPOSED, e.fault(), exposed);
			assertEquals(List.of(file().toString()), e.arguments());
		}
	}

	@Test
	void aBrokenFileIsNotQuoted() throws Exception {
		secrets.save("flis", SECRET.toCharArray());
		for (String text : List.of("Hemmeligt", "{\"secret\": Hemmeligt}", "{\"secret\": \"Hemmeligt",
				"{\"kode\": \"Hemmeligt\"}", "[\"Hemmeligt\"]", "")) {
			Files.writeString(file(), text);
			ImportException e = assertThrows(ImportException.class, () -> secrets.of("flis"));
			assertEquals(Fault.SECRET_BROKEN, e.fault(), text);
			StringWriter all = new StringWriter();
			e.printStackTrace(new PrintWriter(all));
			assertFalse(all.toString().contains("emmelig"), all.toString());
		}
	}

	@Test
	void aNameLeadsNowhereElse() {
		for (String name : List.of("../db", "a/b", "", "a.b", "a".repeat(41))) {
			assertThrows(IllegalArgumentException.class, () -> secrets.of(name), name);
		}
		assertTrue(Source.allows("FLIS-test_2"));
	}
}
