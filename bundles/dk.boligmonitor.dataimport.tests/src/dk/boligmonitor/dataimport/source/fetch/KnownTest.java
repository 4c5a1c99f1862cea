package dk.boligmonitor.dataimport.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/** The list of what was fetched, and checksums that senders give. */
class KnownTest {

	private static final String SHA = "0123456789abcdef".repeat(4);

	private final Path file;

	KnownTest(@TempDir Path folder) {
		file = folder.resolve("raw/fetched.json");
	}

	private static KnownFile known(String source, String path) {
		return new KnownFile(source, path, 5_000_000_000L, Instant.parse("2025-02-03T04:05:06.789Z"), SHA, Instant.EPOCH);
	}

	@Test
	void whatIsPutIsThereLater() throws Exception {
		Known first = Known.load(file);
		first.put(List.of(known("flis", "b/BORGER.csv"), known("flis", "b/ELEV.csv"), known("flis", "bb.zip"),
				known("andet", "b")));
		assertEquals(first.files(), Known.load(file).files());
		assertEquals(Optional.of(known("andet", "b")), Known.load(file).find("andet", "b"));
		assertEquals(Optional.empty(), Known.load(file).find("flis", "b"));
		Known.load(file).forget("flis", "b");
		assertEquals(List.of(known("andet", "b"), known("flis", "bb.zip")), Known.load(file).files());
	}

	@Test
	void aBrokenListIsNotTakenForAnEmptyOne() throws Exception {
		Known.load(file).put(List.of(known("flis", "a")));
		for (String text : List.of("{\"fetched\": [", "{\"fetched\": [{\"source\": \"a\"}]}")) {
			Files.writeString(file, text);
			assertEquals(Fault.UNREADABLE, assertThrows(ImportException.class, () -> Known.load(file)).fault());
		}
	}

	@Test
	void checksumsAreFoundHoweverTheyAreWritten() {
		String upper = SHA.toUpperCase(Locale.ROOT);
		for (String text : List.of(SHA, upper + "\n", SHA + "  a.zip", SHA + " *a.zip\r\n", "SHA256 (a.zip) = " + SHA,
				"# checksum\n" + SHA + "  ./a.zip\n", "f".repeat(64) + "  b.zip\n" + SHA + "  a.zip\n")) {
			assertEquals(Optional.of(SHA), Checksum.SHA_256.in(text, "a.zip"), text);
		}
		for (String text : List.of("", "a.zip", SHA + "0", SHA.substring(1), SHA + "  b.zip\n" + SHA + "  c.zip")) {
			assertEquals(Optional.empty(), Checksum.SHA_256.in(text, "a.zip"), text);
		}
		assertEquals(Optional.of("a".repeat(32)), Checksum.MD5.in("A".repeat(32), "a.zip"));
		assertEquals(Optional.of(Checksum.MD5), Checksum.ofName("a.zip.MD5"));
		assertEquals(Optional.empty(), Checksum.ofName("a.zip"));
	}
}
