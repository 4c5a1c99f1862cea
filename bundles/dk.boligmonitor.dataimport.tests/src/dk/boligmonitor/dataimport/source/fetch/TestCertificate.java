package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A certificate that a server signed for itself.
 *
 * @param keystore    with its key
 * @param fingerprint as a source names it
 * @param hex         the same in hexadecimal digits
 */
public record TestCertificate(Path keystore, String fingerprint, String hex) {

	static final String STORE_PASSWORD = "changeit";

	private static final class Shared {

		private static final TestCertificate ONE = one();

		private static TestCertificate one() {
			try {
				Path folder = Files.createTempDirectory("certificate");
				folder.toFile().deleteOnExit();
				TestCertificate made = make(folder);
				made.keystore.toFile().deleteOnExit();
				return made;
			} catch (IOException | InterruptedException | GeneralSecurityException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** The one that all tests use. */
	public static TestCertificate shared() {
		return Shared.ONE;
	}

	/** Makes one with the tool of the Java platform. */
	private static TestCertificate make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
		Path keystore = folder.resolve("server.p12");
		Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
				"-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=localhost", "-validity", "30",
				"-ext", "san=ip:127.0.0.1,dns:localhost", "-keystore", keystore.toString(), "-storetype", "PKCS12", "-storepass",
				STORE_PASSWORD).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (tool.waitFor() != 0) {
			throw new IOException("keytool says " + tool.exitValue());
		}
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(keystore)) {
			store.load(in, STORE_PASSWORD.toCharArray());
		}
		Certificate certificate = store.getCertificate("server");
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
		return new TestCertificate(keystore, "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash),
				HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash));
	}
}
