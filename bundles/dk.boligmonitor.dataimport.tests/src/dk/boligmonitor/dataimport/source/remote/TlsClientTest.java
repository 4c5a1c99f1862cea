package dk.boligmonitor.dataimport.source.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.fetch.FtpPlace;
import dk.boligmonitor.dataimport.source.fetch.Place;
import dk.boligmonitor.dataimport.source.fetch.TestCertificate;

/** Data connections continue the TLS session of the control connection. */
class TlsClientTest {

	@Test
	void theCertificateIsShownOnlyOnce(@TempDir Path home) throws Exception {
		Files.writeString(home.resolve("a"), "a");
		for (String version : List.of("TLSv1.3", "TLSv1.2")) {
			Shown shown = new Shown();
			SSLContext context = SSLContext.getInstance(version);
			context.init(null, new TrustManager[] {shown}, null);
			TlsClient client = new TlsClient(false, context, false);
			try (FtpPlace place = new FtpPlace(home, Protocol.FTPS, Optional.of(TestCertificate.shared()), 0)) {
				client.connect("127.0.0.1", place.port());
				assertTrue(client.login(Place.USER, Place.PASSWORD));
				client.execPBSZ(0);
				client.execPROT("P");
				client.enterLocalPassiveMode();
				assertEquals(1, client.mlistDir().length);
				client.enterLocalActiveMode();
				assertEquals(1, client.mlistDir().length);
				assertEquals(1, shown.times.get(), version + ": a full handshake for the control connection alone");
			} finally {
				client.disconnect();
			}
		}
	}

	/** Trusts everybody, and counts. */
	@NonNullByDefault({})
	private static final class Shown extends X509ExtendedTrustManager {

		private final AtomicInteger times = new AtomicInteger();

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
			times.incrementAndGet();
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
			times.incrementAndGet();
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type) {
			times.incrementAndGet();
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type) {
			throw new UnsupportedOperationException();
		}

		@Override
		public X509Certificate[] getAcceptedIssuers() {
			return new X509Certificate[0];
		}
	}
}
