package dk.boligmonitor.dataimport.source.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.Trust;
import dk.boligmonitor.model.Progress;

/** What goes wrong between us and an FTP server. */
class FtpFaultTest {

	private static final String ZIP = FetchContract.ZIP;

	private final Path home;
	private final Bench bench;

	FtpFaultTest(@TempDir Path temporary) throws IOException, ImportException {
		home = Files.createDirectory(temporary.resolve("server"));
		bench = new Bench(temporary);
	}

	private static Source through(FtpPlace place, Cutter cutter) {
		return Sources.with(place.source(), cutter.port(), Trust.NONE);
	}

	@Test
	void cutInTheMiddleItGoesOnWhereItStopped() throws Exception {
		byte[] bytes = Bench.file(3_000_000, 1);
		Bench.put(home.resolve(ZIP), bytes);
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.cutAfter(1_000_000);
			Bench.Watch watch = new Bench.Watch(Long.MAX_VALUE);
			bench.meanwhile(() -> assertTrue(cutter.cuts() < 2));
			FetchReport report = bench.fetch(through(place, cutter), bench.secrets(), watch);
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(report));
			assertEquals(1, cutter.cuts());
			assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(2)), bench.pauses(), "to settle, and after the cut");
			assertTrue(watch.least() >= 0, "never went back, by " + -watch.least());
			assertArrayEquals(bytes, bench.raw(ZIP));
		}
	}

	@Test
	void cutAgainAndAgainItStillComesThrough() throws Exception {
		byte[] bytes = Bench.file(1_500_000, 1);
		Bench.put(home.resolve(ZIP), bytes);
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.cutAlways(250_000);
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(through(place, cutter))));
			assertTrue(cutter.cuts() > 4, "more often than it may fail without getting further: " + cutter.cuts());
			assertArrayEquals(bytes, bench.raw(ZIP));
		}
	}

	@Test
	void whatNeverComesThroughIsKeptInPart() throws Exception {
		byte[] bytes = Bench.file(500_000, 1);
		Bench.put(home.resolve(ZIP), bytes);
		Bench.put(home.resolve("FLIS_0999_202502.zip"), Bench.file(10, 2));
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.cutAfter(200_000);
			bench.meanwhile(() -> {
				if (cutter.cuts() > 0) {
					cutter.cutAfter(1_000);
				}
			});
			FetchReport report = bench.fetch(through(place, cutter));
			ImportException why = assertInstanceOf(FetchOutcome.Failed.class, report.items().getFirst().outcome()).why();
			assertEquals(Fault.TRANSFER_BROKEN, why.fault());
			assertEquals(List.of("flis", ZIP), why.arguments().subList(0, 2));
			assertTrue(bench.part().orElseThrow().size() >= 196_608, why.toString());
			assertEquals(List.of(7L, 2L, 4L, 8L), bench.pauses().stream().map(Duration::toSeconds).toList(), "longer and longer");

			cutter.cutAfter(Long.MAX_VALUE);
			bench.meanwhile(() -> {
			});
			Bench.Watch watch = new Bench.Watch(Long.MAX_VALUE);
			bench.fetch(through(place, cutter), bench.secrets(), watch);
			assertTrue(watch.first() >= 196_608, "began at " + watch.first());
			assertArrayEquals(bytes, bench.raw(ZIP));
		}
	}

	@Test
	void otherBytesThanBeforeBeginAnew() throws Exception {
		byte[] bytes = Bench.file(1_000_000, 1);
		Bench.put(home.resolve(ZIP), bytes);
		byte[] other = Bench.file(1_000_000, 2);
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.cutAfter(500_000);
			bench.meanwhile(() -> {
				if (cutter.cuts() > 0) {
					replace(other);
				}
			});
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(through(place, cutter))), "same size, same time");
			assertArrayEquals(other, bench.raw(ZIP));
		}
	}

	private void replace(byte[] bytes) {
		try {
			Bench.put(home.resolve(ZIP), bytes);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aServerThatCannotResumeBeginsAnew() throws Exception {
		byte[] bytes = Bench.file(1_000_000, 1);
		Bench.put(home.resolve(ZIP), bytes);
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.forbid("REST");
			cutter.cutAfter(500_000);
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(through(place, cutter))));
			assertArrayEquals(bytes, bench.raw(ZIP));
		}
	}

	@Test
	void aServerWithoutMachineListingsIsUnderstood() throws Exception {
		Bench.put(home.resolve(ZIP), Bench.file(10, 1));
		Bench.put(home.resolve("FLIS_0999_202502/BORGER Æ.csv"), Bench.file(10, 1));
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.forbid("FEAT");
			assertEquals(Map.of(ZIP, "Fetched", "FLIS_0999_202502", "Fetched"),
					Bench.outcomes(bench.fetch(through(place, cutter))));
			assertEquals(10, bench.raw("FLIS_0999_202502/BORGER Æ.csv").length);
			assertEquals(new Look(2, 0), bench.look(through(place, cutter)));
		}
	}

	@Test
	void aServerThatIsDownIsTriedAgain() throws Exception {
		Bench.put(home.resolve(ZIP), Bench.file(10, 1));
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		List<FtpPlace> started = new ArrayList<>();
		bench.meanwhile(() -> {
			if (bench.pauses().size() == 2) {
				started.add(new FtpPlace(home, Protocol.FTP, Optional.empty(), port));
			}
		});
		Source source = Sources.with(Source.server("flis", Protocol.FTP, "127.0.0.1", Place.USER), port, Trust.NONE);
		try {
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(source)));
			assertEquals(List.of(2L, 4L, 7L), bench.pauses().stream().map(Duration::toSeconds).toList());
		} finally {
			started.forEach(FtpPlace::close);
		}
		bench.pauses().clear();
		bench.meanwhile(() -> {
		});
		ImportException e = assertThrows(ImportException.class, () -> bench.fetch(source));
		assertEquals(Fault.HOST_UNREACHABLE, e.fault());
		assertEquals(List.of("flis", "127.0.0.1:" + port), e.arguments());
		assertEquals(List.of(2L, 4L, 8L), bench.pauses().stream().map(Duration::toSeconds).toList());
	}

	@Test
	void aWrongPasswordIsTriedOnceAndNeverTold() throws Exception {
		try (FtpPlace place = FtpPlace.plain(home)) {
			bench.secrets().save("flis", "forkert-Kodeord".toCharArray());
			ImportException e = assertThrows(ImportException.class, () -> bench.fetch(place.source()));
			assertEquals(Fault.LOGIN_REFUSED, e.fault());
			assertEquals(List.of("flis", place.source().address(), Place.USER), e.arguments());
			assertEquals(List.of(), bench.pauses());
			StringWriter all = new StringWriter();
			e.printStackTrace(new PrintWriter(all));
			assertFalse(all.toString().contains("forkert"), "in " + all);
		}
	}

	@Test
	void withoutAPasswordNobodyIsCalled() throws Exception {
		bench.secrets().remove("flis");
		Source source = Source.server("flis", Protocol.FTP, "findes-ikke.invalid", Place.USER);
		ImportException e = assertThrows(ImportException.class, () -> bench.fetch(source));
		assertEquals(Fault.SECRET_MISSING, e.fault());
		assertEquals(List.of("flis", bench.secrets().place("flis")), e.arguments());
	}

	@Test
	void anUnknownHostIsUnreachable() {
		Source source = Sources.with(Source.server("flis", Protocol.FTP, "findes-ikke.invalid", Place.USER), 0, Trust.NONE);
		ImportException e = assertThrows(ImportException.class, () -> bench.look(source));
		assertEquals(Fault.HOST_UNREACHABLE, e.fault());
		assertEquals("findes-ikke.invalid:21", e.arguments().get(1));
	}

	@Test
	void theServerMayOpenTheDataConnections() throws Exception {
		Bench.put(home.resolve(ZIP), Bench.file(100_000, 1));
		try (FtpPlace place = FtpPlace.plain(home)) {
			Source active = Sources.mode(place.source(), Source.Mode.ACTIVE);
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(active)));
			assertEquals(100_000, bench.raw(ZIP).length);
		}
	}

	@Test
	void aFileThatMayNotBeReadDoesNotKeepTheOthers() throws Exception {
		Bench.put(home.resolve(ZIP), Bench.file(10, 1));
		Bench.put(home.resolve("FLIS_0999_202502.zip"), Bench.file(10, 2));
		try (FtpPlace place = FtpPlace.plain(home); Cutter cutter = new Cutter(place.port(), true)) {
			cutter.forbid("RETR " + ZIP);
			FetchReport report = bench.fetch(through(place, cutter), bench.secrets(), Progress.NONE);
			assertEquals(Map.of(ZIP, "Failed", "FLIS_0999_202502.zip", "Fetched"), Bench.outcomes(report));
			ImportException why = assertInstanceOf(FetchOutcome.Failed.class, report.items().getFirst().outcome()).why();
			assertEquals(Fault.SERVER_REFUSED, why.fault());
			assertEquals(List.of("flis", through(place, cutter).address(), "502"), why.arguments());
		}
	}
}
