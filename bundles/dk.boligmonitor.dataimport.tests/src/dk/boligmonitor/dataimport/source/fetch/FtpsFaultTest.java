package dk.boligmonitor.dataimport.source.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Which TLS servers are trusted. */
class FtpsFaultTest {

	private static final String ZIP = FetchContract.ZIP;
	private static final TestCertificate CERTIFICATE = TestCertificate.shared();

	private final Path home;
	private final Bench bench;

	FtpsFaultTest(@TempDir Path temporary) throws IOException, ImportException {
		home = Files.createDirectory(temporary.resolve("server"));
		bench = new Bench(temporary);
		Bench.put(home.resolve(ZIP), Bench.file(300_000, 1));
	}

	private FtpPlace place(Protocol protocol) {
		return new FtpPlace(home, protocol, Optional.of(CERTIFICATE), 0);
	}

	private static Source trusting(FtpPlace place, String... fingerprints) {
		return Sources.with(place.source(), place.port(), new Trust(List.of(fingerprints), Optional.empty()));
	}

	@Test
	void aCertificateThatNobodyVouchesForIsRefusedWithItsFingerprint() {
		for (Protocol protocol : List.of(Protocol.FTPS, Protocol.FTPS_IMPLICIT)) {
			try (FtpPlace place = place(protocol)) {
				ImportException e = assertThrows(ImportException.class, () -> bench.fetch(trusting(place)));
				assertEquals(Fault.CERTIFICATE_REFUSED, e.fault());
				assertEquals(List.of("flis", place.source().address(), CERTIFICATE.fingerprint()), e.arguments());
				assertEquals(List.of(), bench.pauses(), "not tried twice");
			}
		}
	}

	@Test
	void anotherCertificateThanTheTrustedOneIsRefused() {
		try (FtpPlace place = place(Protocol.FTPS)) {
			String other = "SHA256:" + "A".repeat(43);
			ImportException e = assertThrows(ImportException.class, () -> bench.fetch(trusting(place, other)));
			assertEquals(Fault.CERTIFICATE_REFUSED, e.fault());
			assertEquals(CERTIFICATE.fingerprint(), e.arguments().get(2));
		}
	}

	@Test
	void hexadecimalFingerprintsAreUnderstood() throws Exception {
		try (FtpPlace place = place(Protocol.FTPS)) {
			assertEquals(new Look(1, 1), bench.look(trusting(place, CERTIFICATE.hex())));
			assertEquals(new Look(1, 1), bench.look(trusting(place, CERTIFICATE.hex().replace(":", ""))));
		}
	}

	@Test
	void theServerMayOpenTheDataConnections() throws Exception {
		try (FtpPlace place = place(Protocol.FTPS)) {
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(Sources.mode(place.source(), Source.Mode.ACTIVE))));
			assertArrayEquals(Bench.file(300_000, 1), bench.raw(ZIP));
		}
	}

	@Test
	void aServerWithoutTlsGetsNoPassword() {
		try (FtpPlace place = FtpPlace.plain(home)) {
			Source source = Sources.with(Source.server("flis", Protocol.FTPS, "127.0.0.1", Place.USER), place.port(), Trust.NONE);
			ImportException e = assertThrows(ImportException.class, () -> bench.fetch(source));
			assertEquals(Fault.SERVER_REFUSED, e.fault());
			assertTrue(e.arguments().get(2).startsWith("TLS "), e.toString());
		}
	}
}
