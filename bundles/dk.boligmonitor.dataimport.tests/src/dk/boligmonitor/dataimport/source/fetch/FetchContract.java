package dk.boligmonitor.dataimport.source.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Afterwards;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;

/** What holds for each kind of source. */
abstract class FetchContract {

	static final String ZIP = "FLIS_0999_202501.zip";
	static final String BY_FOLDER = "FLIS_0999_202502";

	private final Bench bench;
	private final Place place;

	FetchContract(Path temporary, Place place) throws ImportException {
		bench = new Bench(temporary);
		this.place = place;
	}

	Bench bench() {
		return bench;
	}

	Place place() {
		return place;
	}

	@AfterEach
	void close() {
		place.close();
	}

	private Path there(String name) {
		return place.home().resolve(name);
	}

	@Test
	void whatFitsIsFetchedOnce() throws Exception {
		Bench.put(there(ZIP), Bench.file(150_000, 1));
		Bench.put(there(BY_FOLDER + "/BORGER.csv"), Bench.file(70_000, 2));
		Bench.put(there(BY_FOLDER + "/ELEV.csv"), Bench.file(0, 3));
		Bench.put(there("brev.txt"), Bench.file(10, 4));
		Bench.put(there("andet/FLIS_0999_202503.zip"), Bench.file(10, 5));
		assertEquals(new Look(2, 2), bench.look(place.source()));

		FetchReport report = bench.fetch(place.source());
		assertEquals(Map.of(ZIP, "Fetched", BY_FOLDER, "Fetched"), Bench.outcomes(report));
		assertEquals(List.of("flis/" + ZIP, "flis/" + BY_FOLDER).stream().sorted().toList(),
				report.fetched().stream().map(FetchedItem::raw).sorted().toList());
		assertArrayEquals(Bench.file(150_000, 1), bench.raw(ZIP));
		assertArrayEquals(Bench.file(70_000, 2), bench.raw(BY_FOLDER + "/BORGER.csv"));
		assertArrayEquals(new byte[0], bench.raw(BY_FOLDER + "/ELEV.csv"));
		assertEquals(3, bench.zone().list().size());
		assertEquals(3, bench.known().files().size());
		assertEquals(List.of(Duration.ofSeconds(7)), bench.pauses(), "one look more, after the file had time to grow");

		assertEquals(Map.of(ZIP, "AlreadyKnown", BY_FOLDER, "AlreadyKnown"), Bench.outcomes(bench.fetch(place.source())));
		assertEquals(new Look(2, 0), bench.look(place.source()));
		assertEquals(1, bench.pauses().size(), "nothing new, nothing to wait for");
	}

	@Test
	void whatChangedIsFetchedAgain() throws Exception {
		Bench.put(there(ZIP), Bench.file(1_000, 1));
		Bench.put(there(BY_FOLDER + "/BORGER.csv"), Bench.file(1_000, 2));
		Bench.put(there(BY_FOLDER + "/ELEV.csv"), Bench.file(1_000, 3));
		bench.fetch(place.source());
		for (var file : bench.zone().list()) {
			bench.zone().delete(file.name());
		}
		Files.setLastModifiedTime(there(ZIP), FileTime.from(Instant.parse("2025-03-01T00:00:00Z")));
		assertEquals("AlreadyKnown", Bench.outcomes(bench.fetch(place.source())).get(ZIP), "another time, the same bytes");
		assertEquals(List.of(), bench.zone().list(), "nobody needs it again");

		Files.delete(there(BY_FOLDER + "/ELEV.csv"));
		Bench.put(there(BY_FOLDER + "/KARAKTER.csv"), Bench.file(900, 4));
		assertEquals(Map.of(ZIP, "AlreadyKnown", BY_FOLDER, "Fetched"), Bench.outcomes(bench.fetch(place.source())));
		assertEquals(List.of("BORGER.csv", "KARAKTER.csv"), List.copyOf(bench.zone().delivery("flis/" + BY_FOLDER).keySet()),
				"the delivery is whole in the raw zone");

		Bench.put(there(ZIP), Bench.file(1_000, 9));
		Files.setLastModifiedTime(there(ZIP), FileTime.from(Instant.parse("2025-04-01T00:00:00Z")));
		assertEquals("Fetched", Bench.outcomes(bench.fetch(place.source())).get(ZIP));
		assertArrayEquals(Bench.file(1_000, 9), bench.raw(ZIP));
	}

	@Test
	void whatIsForgottenIsFetchedAgain() throws Exception {
		Bench.put(there(ZIP), Bench.file(1_000, 1));
		bench.fetch(place.source());
		bench.known().forget("flis", ZIP);
		assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(place.source())));
	}

	@Test
	void whatIsStillWrittenWaits() throws Exception {
		Bench.put(there(ZIP), Bench.file(1_000, 1));
		Bench.put(there("FLIS_0999_202503.zip.filepart"), Bench.file(1_000, 2));
		Bench.put(there(BY_FOLDER + "/BORGER.csv"), Bench.file(10, 3));
		Bench.put(there(BY_FOLDER + "/ELEV.csv.part"), Bench.file(10, 4));
		Files.createDirectories(there("FLIS_0999_202504"));
		bench.meanwhile(() -> append(there(ZIP)));
		assertEquals(Map.of(ZIP, "Growing", "FLIS_0999_202503.zip.filepart", "Growing", BY_FOLDER, "Growing", "FLIS_0999_202504",
				"Growing"), Bench.outcomes(bench.fetch(place.source())));
		assertEquals(List.of(), bench.zone().list());

		bench.meanwhile(() -> {
		});
		Files.move(there(BY_FOLDER + "/ELEV.csv.part"), there(BY_FOLDER + "/ELEV.csv"));
		var outcomes = Bench.outcomes(bench.fetch(place.source()));
		assertEquals("Fetched", outcomes.get(ZIP));
		assertEquals("Fetched", outcomes.get(BY_FOLDER));
	}

	private static void append(Path file) {
		try {
			Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aWrongChecksumIsRefused() throws Exception {
		byte[] bytes = Bench.file(100_000, 1);
		String sha256 = HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
		String wrong = "0".repeat(64);
		Bench.put(there(ZIP), bytes);
		Bench.put(there(ZIP + ".sha256"), (sha256 + "  " + ZIP + "\n").getBytes(UTF_8));
		Bench.put(there("FLIS_0999_202503.zip"), bytes);
		Bench.put(there("FLIS_0999_202503.zip.sha256"), wrong.getBytes(UTF_8));
		Bench.put(there("FLIS_0999_202504.zip"), bytes);
		Bench.put(there("FLIS_0999_202504.zip.MD5"), ("MD5 (FLIS_0999_202504.zip) = " + md5).getBytes(UTF_8));
		Bench.put(there("FLIS_0999_202505.zip"), bytes);
		Bench.put(there("FLIS_0999_202505.zip.md5"), "kommer senere".getBytes(UTF_8));

		FetchReport report = bench.fetch(place.source());
		assertEquals(Map.of(ZIP, "Fetched", "FLIS_0999_202503.zip", "Refused", "FLIS_0999_202504.zip", "Fetched",
				"FLIS_0999_202505.zip", "Refused"), Bench.outcomes(report));
		assertEquals(Problem.of(ProblemCode.CHECKSUM_WRONG, Where.file("FLIS_0999_202503.zip"), "SHA-256",
				wrong, sha256.toLowerCase(Locale.ROOT)), refusal(report, 1));
		assertEquals(ProblemCode.CHECKSUM_UNREADABLE, refusal(report, 3).code());
		assertEquals(2, bench.zone().list().size(), "nothing is kept of what is not right");

		Bench.put(there("FLIS_0999_202503.zip.sha256"), sha256.getBytes(UTF_8));
		assertEquals("Fetched", Bench.outcomes(bench.fetch(place.source())).get("FLIS_0999_202503.zip"), "put right, and taken");
	}

	private static Problem refusal(FetchReport report, int item) {
		return assertInstanceOf(FetchOutcome.Refused.class, report.items().get(item).outcome()).problems().getFirst();
	}

	@Test
	void cancelledItGoesOnLater() throws Exception {
		byte[] bytes = Bench.file(3_000_000, 1);
		Bench.put(there(ZIP), bytes);
		assertThrows(CancellationException.class,
				() -> bench.fetch(place.source(), bench.secrets(), new Bench.Watch(1_000_000)));
		long kept = bench.part().orElseThrow().size();
		assertTrue(kept >= 900_000 && kept < 2_900_000, "kept " + kept);
		assertEquals(List.of(), bench.known().files());

		Bench.Watch second = new Bench.Watch(Long.MAX_VALUE);
		assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(place.source(), bench.secrets(), second)));
		assertTrue(second.first() >= 900_000, "began at " + second.first());
		assertArrayEquals(bytes, bench.raw(ZIP));
	}

	@Test
	void cancelledWhileItWaitsItStops() throws Exception {
		Bench.put(there(ZIP), Bench.file(10, 1));
		assertThrows(CancellationException.class, () -> bench.fetch(place.source(), bench.secrets(), new Bench.Watch(0)));
		assertEquals(List.of(), bench.zone().list());
	}

	@Test
	void whatChangesUnderwayWaits() throws Exception {
		Bench.put(there(ZIP), Bench.file(300_000, 1));
		Bench.Watch appending = new Bench.Watch(Long.MAX_VALUE) {
			@Override
			public void at(Step step, long done, long total) {
				super.at(step, done, total);
				if (done == total) {
					append(there(ZIP));
				}
			}
		};
		assertEquals(Map.of(ZIP, "Growing"), Bench.outcomes(bench.fetch(place.source(), bench.secrets(), appending)));
		assertEquals(List.of(), bench.known().files());
		assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(place.source())));
		assertArrayEquals(Files.readAllBytes(there(ZIP)), bench.raw(ZIP));
	}

	@Test
	void fetchedFilesAreClearedIfAsked() throws Exception {
		Bench.put(there(ZIP), Bench.file(10, 1));
		Bench.put(there(BY_FOLDER + "/BORGER.csv"), Bench.file(10, 2));
		FetchReport moved = bench.fetch(Sources.afterwards(place.source(), new Afterwards(Afterwards.Action.MOVE, "hentet")));
		assertEquals(List.of(new FetchOutcome.Fetched(List.of()), new FetchOutcome.Fetched(List.of())),
				moved.items().stream().map(FetchedItem::outcome).toList());
		assertTrue(Files.exists(there("hentet/" + ZIP)) && Files.exists(there("hentet/" + BY_FOLDER + "/BORGER.csv")));
		assertFalse(Files.exists(there(ZIP)) || Files.exists(there(BY_FOLDER)));

		Bench.put(there("FLIS_0999_202503.zip"), Bench.file(10, 3));
		Bench.put(there("FLIS_0999_202503.zip.md5"), HexFormat.of()
				.formatHex(MessageDigest.getInstance("MD5").digest(Bench.file(10, 3))).getBytes(UTF_8));
		Bench.put(there("FLIS_0999_202504/BORGER.csv"), Bench.file(10, 4));
		bench.fetch(Sources.afterwards(place.source(), new Afterwards(Afterwards.Action.DELETE, "")));
		try (Stream<Path> all = Files.list(place.home())) {
			assertEquals(List.of("hentet"), all.map(p -> String.valueOf(p.getFileName())).toList());
		}
	}

	@Test
	void nothingIsOnDiskInClear() throws Exception {
		Bench.put(there(ZIP), Bench.file(200_000, 1));
		bench.fetch(place.source());
		int searched = 0;
		try (Stream<Path> all = Files.walk(bench.folder())) {
			for (Path path : all.filter(Files::isRegularFile).filter(p -> !p.startsWith(place.home())).toList()) {
				String text = Files.readString(path, StandardCharsets.ISO_8859_1);
				assertFalse(text.contains(Bench.MARK), path.toString());
				boolean secret = path.startsWith(bench.folder().resolve("keys"));
				assertEquals(secret, text.contains(Place.PASSWORD), path.toString());
				searched++;
			}
		}
		assertTrue(searched >= 3, "raw file, list and secret: " + searched);
	}

	@Test
	void aMissingFolderIsTold() {
		ImportException e = assertThrows(ImportException.class,
				() -> bench.fetch(Sources.folder(place.source(), "/findes/ikke")));
		assertEquals(Fault.FOLDER_MISSING, e.fault());
		assertEquals(List.of("flis", place.source().address(), "/findes/ikke"), e.arguments());
	}
}
