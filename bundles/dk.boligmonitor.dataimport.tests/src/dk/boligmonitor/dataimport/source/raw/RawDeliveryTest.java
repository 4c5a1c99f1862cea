package dk.boligmonitor.dataimport.source.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Asked;
import dk.boligmonitor.dataimport.Delivery;
import dk.boligmonitor.dataimport.DeliveryFiles;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.Opened;
import dk.boligmonitor.dataimport.RawFiles;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profiles;

/** A delivery in the raw zone is read as the same delivery in a folder or ZIP. */
class RawDeliveryTest {

	private static final String NAME = "FLIS_0999_201503";
	private static final Map<String, String> FILES = new TreeMap<>(Map.of("BORGER.csv",
			"cpr;koen;foedselsdato;civilstand;statsborgerskab;herkomst;familietype;kommunekode;vejkode;husnr;etage;sidedoer;"
					+ "tilflytningsdato;beskyttelse;status\n"
					+ "6101801112;K;1980-01-01;G;5100;dansk;par_med_boern;999;101;002A;st;tv;2010-05-01;;01\n".repeat(3000),
			"ELEV.csv", "cpr;skoleaar;institutionsnr;skoletype;klassetype;klassetrin;betalingskommune\n"));

	private final Path folder;
	private final RawZone zone;

	RawDeliveryTest(@TempDir Path folder) {
		this.folder = folder;
		zone = new RawZone(folder.resolve("raw"), new byte[RawZone.KEY_LENGTH]);
	}

	private void put(String name, byte[] bytes) throws ImportException {
		try (RawSink sink = zone.write(name, "")) {
			sink.write(bytes, 0, bytes.length);
			sink.complete();
		}
	}

	private static byte[] zip(String prefix, Zip64Mode mode) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
			zip.setUseZip64(mode);
			for (Map.Entry<String, String> file : FILES.entrySet()) {
				zip.putArchiveEntry(new ZipArchiveEntry(prefix + file.getKey()));
				zip.write(file.getValue().getBytes(UTF_8));
				zip.closeArchiveEntry();
			}
		}
		return bytes.toByteArray();
	}

	private String inFolder() throws IOException, ImportException {
		Path plain = Files.createDirectories(folder.resolve(NAME));
		for (Map.Entry<String, String> file : FILES.entrySet()) {
			Files.writeString(plain.resolve(file.getKey()), file.getValue());
		}
		try (Delivery delivery = assertInstanceOf(Opened.Ok.class, Delivery.open(plain)).delivery()) {
			return delivery.sha256();
		}
	}

	private String inRawZone(String raw) throws IOException, ImportException {
		DeliveryFiles files = RawFiles.open(NAME, zone.delivery(raw));
		Opened opened = Delivery.open(NAME, files, Profiles.flis(), Kinds.builtIn(), Asked.NOTHING);
		try (Delivery delivery = assertInstanceOf(Opened.Ok.class, opened).delivery()) {
			return delivery.sha256();
		}
	}

	@Test
	void aZipIsReadWithoutUnpackingIt() throws Exception {
		String expected = inFolder();
		put("flis/" + NAME + ".zip", zip("", Zip64Mode.Never));
		put("anden/" + NAME + ".zip", zip(NAME + "/", Zip64Mode.Always));
		assertEquals(expected, inRawZone("flis/" + NAME + ".zip"));
		assertEquals(expected, inRawZone("anden/" + NAME + ".zip"), "inside a folder, and as ZIP64");
		try (Stream<Path> all = Files.walk(folder)) {
			assertEquals(2, all.filter(p -> p.getFileName().toString().endsWith(".csv")).count(), "of the plain folder");
		}
	}

	@Test
	void theFilesOfAFolderAreRead() throws Exception {
		for (Map.Entry<String, String> file : FILES.entrySet()) {
			put("flis/" + NAME + "/" + file.getKey(), file.getValue().getBytes(UTF_8));
		}
		assertEquals(inFolder(), inRawZone("flis/" + NAME));
		try (DeliveryFiles files = RawFiles.open(NAME, zone.delivery("flis/" + NAME));
				InputStream in = files.open("BORGER.csv")) {
			assertEquals(List.copyOf(FILES.keySet()), files.names());
			assertArrayEquals(FILES.get("BORGER.csv").getBytes(UTF_8), in.readAllBytes());
			assertThrows(IOException.class, () -> files.open("KARAKTER.csv"));
		}
	}

	@Test
	void whatIsNoZipIsToldApartFromADamagedRawFile() throws Exception {
		byte[] whole = zip("", Zip64Mode.Never);
		put("a.zip", FILES.get("BORGER.csv").getBytes(UTF_8));
		put("b.zip", Arrays.copyOf(whole, whole.length / 2));
		put("c.zip", new byte[0]);
		for (String name : List.of("a.zip", "b.zip", "c.zip")) {
			assertThrows(ZipException.class, () -> RawFiles.open(NAME, zone.delivery(name)), name);
		}
		put("d.zip", whole);
		var files = zone.delivery("d.zip");
		try (Stream<Path> all = Files.list(folder.resolve("raw"))) {
			Path newest = all.filter(p -> p.toString().contains(new RawCipher(new byte[32]).hidden("d.zip"))).findFirst()
					.orElseThrow();
			byte[] bytes = Files.readAllBytes(newest);
			bytes[bytes.length - 1] ^= 1;
			Files.write(newest, bytes);
		}
		assertThrows(RawDamaged.class, () -> RawFiles.open(NAME, files));
	}
}
