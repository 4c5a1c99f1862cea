package dk.boligmonitor.dataimport.source.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/** What lies in the raw zone can be read by the holder of the key only, and only as it came. */
class RawZoneTest {

	private static final String MARK = "KLARTEKST-SOM-IKKE-MAA-STAA-PAA-DISKEN";
	private static final String NAME = "flis/FLIS_0999_202501.zip";

	private final byte[] key = new byte[RawZone.KEY_LENGTH];
	private final Path folder;

	RawZoneTest(@TempDir Path temporary) {
		folder = temporary.resolve("raw");
	}

	private RawZone zone() {
		return new RawZone(folder, key);
	}

	/** Bytes in which the mark stands again and again. */
	static byte[] text(int length) {
		byte[] text = new byte[length];
		new Random(7).nextBytes(text);
		byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
		for (int at = 0; at + mark.length < length; at += 1000) {
			System.arraycopy(mark, 0, text, at, mark.length);
		}
		return text;
	}

	private RawFile put(String name, byte[] text) throws ImportException {
		try (RawSink sink = zone().write(name, "v1")) {
			sink.write(text, 0, text.length);
			return sink.complete();
		}
	}

	private byte[] get(String name) throws ImportException, IOException {
		try (InputStream in = Channels.newInputStream(zone().open(name))) {
			return in.readAllBytes();
		}
	}

	private Path onDisk() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.findFirst().orElseThrow();
		}
	}

	@Test
	void allLengthsComeBack() throws Exception {
		for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 200_000, 262_144}) {
			byte[] text = text(length);
			RawFile file = put("a", text);
			assertArrayEquals(text, get("a"), "length " + length);
			assertEquals(length, file.size());
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)), file.sha256());
			assertEquals(List.of(file), zone().list().stream().map(f -> new RawFile(f.name(), f.origin(), f.state(), f.size(),
					f.sha256(), file.received())).toList());
		}
	}

	@Test
	void itIsReadFromAnywhere() throws Exception {
		byte[] text = text(300_000);
		put("a", text);
		Random random = new Random(3);
		try (SeekableByteChannel channel = zone().open("a")) {
			assertEquals(text.length, channel.size());
			for (int i = 0; i < 200; i++) {
				int from = random.nextInt(text.length);
				ByteBuffer bytes = ByteBuffer.allocate(random.nextInt(100_000));
				channel.position(from);
				while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
					// until full or at the end
				}
				byte[] read = Arrays.copyOf(bytes.array(), bytes.position());
				assertArrayEquals(Arrays.copyOfRange(text, from, from + read.length), read);
				assertEquals(Math.min(bytes.capacity(), text.length - from), read.length);
			}
			channel.position(text.length + 5L);
			assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
		}
	}

	@Test
	void nothingIsOnDiskInClear() throws Exception {
		byte[] text = text(500_000);
		put(NAME, text);
		try (RawSink sink = zone().write("flis/FLIS_0999_202502.zip", "half")) {
			sink.write(text, 0, 150_000);
		}
		int searched = 0;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.toList()) {
				assertFalse(folder.relativize(path).toString().contains("FLIS"), path.toString());
				if (Files.isRegularFile(path)) {
					String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
					assertFalse(bytes.contains(MARK.substring(0, 8)) || bytes.contains("FLIS") || bytes.contains("0999"));
					searched++;
				}
			}
		}
		assertEquals(2, searched);
	}

	@Test
	void onlyTheOwnerMayReadIt() throws Exception {
		put("a", text(10));
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(onDisk()));
		}
	}

	@Test
	void eachAlteredByteIsRefused() throws Exception {
		byte[] text = text(70_000);
		put("a", text);
		byte[] whole = Files.readAllBytes(onDisk());
		Set<Fault> refusals = Set.of(Fault.RAW_DAMAGED);
		for (int at = 0; at < whole.length; at += at < 2200 ? 37 : 1999) {
			byte[] altered = whole.clone();
			altered[at] ^= 1;
			Files.write(onDisk(), altered);
			int place = at;
			Exception e = assertThrows(Exception.class, () -> get("a"), () -> "byte " + place);
			assertTrue(e instanceof RawDamaged || e instanceof ImportException i && refusals.contains(i.fault()), e.toString());
		}
	}

	@Test
	void aCutOrLengthenedFileIsRefused() throws Exception {
		put("a", text(200_000));
		byte[] whole = Files.readAllBytes(onDisk());
		for (int length : new int[] {0, 10, 100, 2_100, 2_100 + 65_564, 2_100 + 2 * 65_564, whole.length - 1}) {
			Files.write(onDisk(), Arrays.copyOf(whole, length));
			assertEquals(Fault.RAW_DAMAGED, assertThrows(ImportException.class, () -> get("a")).fault(), "length " + length);
			assertEquals(RawFile.State.DAMAGED, zone().list().getFirst().state());
		}
		Files.write(onDisk(), Arrays.copyOf(whole, whole.length + 1));
		assertEquals(Fault.RAW_DAMAGED, assertThrows(ImportException.class, () -> get("a")).fault());
	}

	@Test
	void exchangedChunksAreRefused() throws Exception {
		put("a", text(200_000));
		byte[] whole = Files.readAllBytes(onDisk());
		byte[] first = Arrays.copyOfRange(whole, 2_100, 2_100 + 65_564);
		System.arraycopy(whole, 2_100 + 65_564, whole, 2_100, 65_564);
		System.arraycopy(first, 0, whole, 2_100 + 65_564, 65_564);
		Files.write(onDisk(), whole);
		assertThrows(RawDamaged.class, () -> get("a"));
	}

	@Test
	void anotherKeyOpensNothing() throws Exception {
		put("a", text(10));
		byte[] other = key.clone();
		other[31] = 1;
		RawZone stranger = new RawZone(folder, other);
		assertEquals(Fault.NOT_FOUND, assertThrows(ImportException.class, () -> stranger.open("a").close()).fault());
		RawFile seen = stranger.list().getFirst();
		assertEquals(RawFile.State.DAMAGED, seen.state());
		assertTrue(stranger.delete(seen.name()), "what cannot be read can be deleted");
		assertEquals(List.of(), zone().list());
	}

	@Test
	void aFileUnderAnotherNameIsRefused() throws Exception {
		put("a", text(10));
		Path a = onDisk();
		put("b", text(20));
		try (Stream<Path> all = Files.list(folder)) {
			Path b = all.filter(p -> !p.equals(a)).findFirst().orElseThrow();
			Files.write(b, Files.readAllBytes(a));
		}
		assertEquals(Fault.RAW_DAMAGED, assertThrows(ImportException.class, () -> get("b")).fault());
	}

	@Test
	void aBrokenFileGoesOnWhereItStopped() throws Exception {
		byte[] text = text(200_000);
		try (RawSink sink = zone().write("a", "v1")) {
			sink.write(text, 0, 150_000);
			assertEquals(150_000, sink.position());
			assertArrayEquals(Arrays.copyOfRange(text, 140_000, 150_000), sink.tail(10_000));
			assertArrayEquals(Arrays.copyOfRange(text, 150_000 - 65_536, 150_000), sink.tail(1 << 20));
		}
		assertEquals(RawFile.State.PARTIAL, zone().list().getFirst().state());
		assertEquals(Fault.NOT_FOUND, assertThrows(ImportException.class, () -> get("a")).fault());
		try (RawSink sink = zone().write("a", "v1")) {
			assertEquals(131_072, sink.position(), "whole chunks are kept");
			assertArrayEquals(Arrays.copyOfRange(text, 131_000, 131_072), sink.tail(72));
			sink.write(text, 131_072, text.length - 131_072);
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text)), sink.md5());
			sink.complete();
		}
		assertArrayEquals(text, get("a"));
		assertEquals(1, zone().list().size());
	}

	@Test
	void aChunkThatWasNotWrittenToItsEndIsWrittenAgain() throws Exception {
		byte[] text = text(200_000);
		try (RawSink sink = zone().write("a", "v1")) {
			sink.write(text, 0, 150_000);
		}
		byte[] part = Files.readAllBytes(onDisk());
		part[part.length - 1] ^= 1;
		Files.write(onDisk(), part);
		try (RawSink sink = zone().write("a", "v1")) {
			assertEquals(65_536, sink.position());
		}
	}

	@Test
	void anotherVersionBeginsAnew() throws Exception {
		byte[] text = text(100_000);
		try (RawSink sink = zone().write("a", "v1")) {
			sink.write(text, 0, text.length);
		}
		try (RawSink sink = zone().write("a", "v2")) {
			assertEquals(0, sink.position());
			sink.write(text, 0, 70_000);
			sink.restart();
			sink.write(text, 0, 5);
			sink.complete();
		}
		assertArrayEquals(Arrays.copyOf(text, 5), get("a"));
	}

	@Test
	void theOldVersionStaysUntilTheNewOneIsWhole() throws Exception {
		put("a", text(10));
		try (RawSink sink = zone().write("a", "v2")) {
			sink.write(text(100_000), 0, 100_000);
			assertArrayEquals(text(10), get("a"));
			sink.discard();
		}
		assertArrayEquals(text(10), get("a"));
		assertEquals(1, zone().list().size());
	}

	@Test
	void deletedFilesAreOverwritten() throws Exception {
		put("a", text(70_000));
		put("b", text(10));
		Path link = folder.resolveSibling("another-name");
		Files.createLink(link, folder.resolve(new RawCipher(key).hidden("a") + ".raw"));
		assertTrue(zone().delete("a"));
		assertFalse(zone().delete("a"));
		assertArrayEquals(new byte[(int) Files.size(link)], Files.readAllBytes(link));
		assertEquals(List.of("b"), zone().list().stream().map(RawFile::name).toList());
	}

	@Test
	void oldFilesAreDeleted() throws Exception {
		put("old", text(10));
		try (RawSink sink = zone().write("part", "v1")) {
			sink.write(text(10), 0, 10);
		}
		assertEquals(List.of(), zone().deleteOlderThan(Instant.now().minus(Duration.ofDays(1))));
		assertEquals(List.of("old", "part"), zone().deleteOlderThan(Instant.now().plus(Duration.ofDays(1))));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(0, all.count());
		}
	}

	@Test
	void aDeliveryIsAFileOrTheFilesOfAFolder() throws Exception {
		put("flis/FLIS_0999_202501.zip", text(10));
		put("flis/FLIS_0999_202502/BORGER.csv", text(20));
		put("flis/FLIS_0999_202502/ELEV.csv", text(30));
		assertEquals(Set.of("FLIS_0999_202501.zip"), zone().delivery("flis/FLIS_0999_202501.zip").keySet());
		var files = zone().delivery("flis/FLIS_0999_202502");
		assertEquals(Set.of("BORGER.csv", "ELEV.csv"), files.keySet());
		try (SeekableByteChannel channel = files.get("ELEV.csv").open()) {
			assertEquals(30, channel.size());
		}
		assertEquals(Set.of(), zone().delivery("flis/FLIS_0999_2025").keySet());
	}

	@Test
	void whatIsNotThereIsNotFound() {
		ImportException e = assertThrows(ImportException.class, () -> get("flis/a.zip"));
		assertEquals(Fault.NOT_FOUND, e.fault());
		assertEquals(List.of("flis/a.zip"), e.arguments());
		assertThrows(IllegalArgumentException.class, () -> new RawZone(folder, new byte[16]));
	}
}
