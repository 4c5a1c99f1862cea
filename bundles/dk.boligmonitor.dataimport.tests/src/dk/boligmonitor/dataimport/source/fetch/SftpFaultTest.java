package dk.boligmonitor.dataimport.source.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Limits;
import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.Trust;

/** What goes wrong between us and an SFTP server, and who may log in to which. */
class SftpFaultTest {

	private static final String ZIP = FetchContract.ZIP;
	private static final KeyPair KEY = SftpPlace.key();
	private static final KeyPair OTHER = SftpPlace.key();

	private final Path temporary;
	private final Path home;
	private final Bench bench;

	SftpFaultTest(@TempDir Path temporary) throws IOException, ImportException {
		this.temporary = temporary;
		home = Files.createDirectory(temporary.resolve("server"));
		bench = new Bench(temporary);
		Bench.put(home.resolve(ZIP), Bench.file(10, 1));
	}

	private static Source trusting(SftpPlace place, String... fingerprints) {
		return Sources.with(place.source(), place.port(), new Trust(List.of(fingerprints), Optional.empty()));
	}

	private Source knowing(SftpPlace place, String... lines) throws IOException {
		Path knownHosts = Files.write(temporary.resolve("known_hosts"), List.of(lines));
		return Sources.with(place.source(), place.port(), new Trust(List.of(), Optional.of(knownHosts)));
	}

	private static String line(SftpPlace place, PublicKey key) {
		return "[127.0.0.1]:" + place.port() + " " + PublicKeyEntry.toString(key);
	}

	@Test
	void anUnknownHostKeyIsRefusedWithItsFingerprint() throws Exception {
		try (SftpPlace place = new SftpPlace(home, KEY)) {
			ImportException e = assertThrows(ImportException.class, () -> bench.fetch(trusting(place)));
			assertEquals(Fault.HOST_KEY_UNKNOWN, e.fault());
			assertEquals(List.of("flis", place.source().address(), "ecdsa-sha2-nistp256", SftpPlace.fingerprint(KEY.getPublic())),
					e.arguments());
			assertEquals(List.of(), bench.pauses(), "not tried twice");
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(trusting(place, e.arguments().get(3)))),
					"what it tells is what the source needs");
		}
	}

	@Test
	void aChangedHostKeyIsRefusedLoudly() throws Exception {
		try (SftpPlace place = new SftpPlace(home, KEY)) {
			String expected = SftpPlace.fingerprint(OTHER.getPublic());
			ImportException e = assertThrows(ImportException.class, () -> bench.fetch(trusting(place, expected)));
			assertEquals(Fault.HOST_KEY_CHANGED, e.fault());
			assertEquals(List.of(SftpPlace.fingerprint(KEY.getPublic()), expected), e.arguments().subList(3, 5));
			assertEquals(List.of(), bench.zone().list());
		}
	}

	@Test
	void oneOfSeveralFingerprintsWillDo() throws Exception {
		try (SftpPlace place = new SftpPlace(home, KEY)) {
			Source source = trusting(place, SftpPlace.fingerprint(OTHER.getPublic()),
					SftpPlace.fingerprint(KEY.getPublic()) + "=");
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(source)));
		}
	}

	@Test
	void knownHostsAreTrusted() throws Exception {
		try (SftpPlace place = new SftpPlace(home, KEY)) {
			assertEquals(new Look(1, 1),
					bench.look(knowing(place, line(place, OTHER.getPublic()), line(place, KEY.getPublic()))));
			ImportException changed = assertThrows(ImportException.class,
					() -> bench.look(knowing(place, line(place, OTHER.getPublic()))));
			assertEquals(Fault.HOST_KEY_CHANGED, changed.fault());
			ImportException unknown = assertThrows(ImportException.class, () -> bench.look(knowing(place, "# nobody")));
			assertEquals(Fault.HOST_KEY_UNKNOWN, unknown.fault());
			ImportException revoked = assertThrows(ImportException.class,
					() -> bench.look(knowing(place, "@revoked " + line(place, KEY.getPublic()))));
			assertEquals(Fault.HOST_KEY_CHANGED, revoked.fault());
			Files.delete(temporary.resolve("known_hosts"));
			Source gone = Sources.with(place.source(), place.port(),
					new Trust(List.of(), Optional.of(temporary.resolve("known_hosts"))));
			assertEquals(Fault.HOST_KEY_UNKNOWN, assertThrows(ImportException.class, () -> bench.look(gone)).fault());
		}
	}

	@Test
	void aServerWithSeveralKeysIsAskedForTheKnownOne() throws Exception {
		KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
		rsa.initialize(2048);
		KeyPair known = rsa.generateKeyPair();
		try (SftpPlace place = new SftpPlace(home, KEY, known)) {
			assertEquals(new Look(1, 1), bench.look(knowing(place, line(place, known.getPublic()))));
		}
	}

	@Test
	void aWrongPasswordIsTriedOnceAndNeverTold() throws Exception {
		try (SftpPlace place = new SftpPlace(home, KEY)) {
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

	private static KeyPair ed25519() throws GeneralSecurityException {
		KeyPairGenerator generator = SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA);
		generator.initialize(255);
		return generator.generateKeyPair();
	}

	private Path keyFile(KeyPair key, String passphrase) throws IOException, GeneralSecurityException {
		Path file = temporary.resolve("id");
		try (OutputStream out = Files.newOutputStream(file)) {
			OpenSSHKeyEncryptionContext locked = new OpenSSHKeyEncryptionContext();
			locked.setCipherName("AES");
			locked.setCipherType("256");
			locked.setPassword(passphrase);
			OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", passphrase.isEmpty() ? null : locked, out);
		}
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		}
		return file;
	}

	@Test
	void aPrivateKeyOpensWithItsPassphrase() throws Exception {
		try (SftpPlace place = new SftpPlace(home, KEY)) {
			place.accept(OTHER.getPublic());
			Source source = Sources.key(place.source(), keyFile(OTHER, "laas-Op-Noeglen"));
			bench.secrets().save("flis", "laas-Op-Noeglen".toCharArray());
			assertEquals(new Look(1, 1), bench.look(source));
			bench.secrets().save("flis", "forkert-Kodeord".toCharArray());
			ImportException wrong = assertThrows(ImportException.class, () -> bench.look(source));
			assertEquals(Fault.SECRET_BROKEN, wrong.fault());
			assertEquals(List.of(temporary.resolve("id").toString()), wrong.arguments());
			bench.secrets().remove("flis");
			assertEquals(Fault.SECRET_BROKEN, assertThrows(ImportException.class, () -> bench.look(source)).fault());
		}
	}

	@Test
	void aPrivateKeyWithoutPassphraseNeedsNoSecret() throws Exception {
		bench.secrets().remove("flis");
		KeyPair ed25519 = ed25519();
		try (SftpPlace place = new SftpPlace(home, KEY)) {
			place.accept(ed25519.getPublic());
			assertEquals(new Look(1, 1), bench.look(Sources.key(place.source(), keyFile(ed25519, ""))));
			ImportException e = assertThrows(ImportException.class,
					() -> bench.look(Sources.key(place.source(), keyFile(OTHER, ""))));
			assertEquals(Fault.LOGIN_REFUSED, e.fault(), "another key");
			Source gone = Sources.key(place.source(), temporary.resolve("findes-ikke"));
			assertEquals(Fault.SECRET_MISSING, assertThrows(ImportException.class, () -> bench.look(gone)).fault());
			if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(temporary.resolve("id"), PosixFilePermissions.fromString("rw-r--r--"));
				Source exposed = Sources.key(place.source(), temporary.resolve("id"));
				assertEquals(Fault.SECRET_EXPOSED, assertThrows(ImportException.class, () -> bench.look(exposed)).fault());
			}
		}
	}

	@Test
	void aServerWithAnEd25519KeyIsTrusted() throws Exception {
		KeyPair ed25519 = ed25519();
		try (SftpPlace place = new SftpPlace(home, ed25519)) {
			assertEquals(new Look(1, 1), bench.look(place.source()));
		}
	}

	@Test
	void cutInTheMiddleItGoesOnWhereItStopped() throws Exception {
		byte[] bytes = Bench.file(3_000_000, 1);
		Bench.put(home.resolve(ZIP), bytes);
		try (SftpPlace place = new SftpPlace(home, KEY); Cutter cutter = new Cutter(place.port(), false)) {
			cutter.cutAfter(1_500_000);
			Bench.Watch watch = new Bench.Watch(Long.MAX_VALUE);
			Source source = Sources.with(place.source(), cutter.port(), place.source().trust());
			assertEquals(Map.of(ZIP, "Fetched"), Bench.outcomes(bench.fetch(source, bench.secrets(), watch)));
			assertEquals(1, cutter.cuts());
			assertEquals(2, bench.pauses().size());
			assertTrue(watch.least() >= 0, "never went back, by " + -watch.least());
			assertArrayEquals(bytes, bench.raw(ZIP));
		}
	}

	@Test
	void aServerThatSpeaksAnotherLanguageIsUnreachable() throws Exception {
		Duration second = Duration.ofSeconds(1);
		try (FtpPlace place = FtpPlace.plain(home)) {
			Source source = Sources.limits(Source.server("flis", Protocol.SFTP, "127.0.0.1", Place.USER), place.port(),
					new Limits(second, second, 0, second, second, second));
			assertEquals(Fault.HOST_UNREACHABLE, assertThrows(ImportException.class, () -> bench.look(source)).fault());
		}
	}
}
