package dk.boligmonitor.dataimport.source.remote;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Trusts a server by the fingerprint of its certificate if the source has one, and else by the system's certificate authorities
 * and the name in the certificate. Remembers the last certificate seen, so that a refusal can show it.
 */
@NonNullByDefault({})
final class ServerTrust extends X509ExtendedTrustManager {

	private static final String PREFIX = "SHA256:";

	private final List<String> pinned;
	private volatile String seen = "";

	/**
	 * @param fingerprints see {@link dk.boligmonitor.dataimport.source.Trust}
	 */
	ServerTrust(List<String> fingerprints) {
		pinned = fingerprints.stream().map(ServerTrust::normal).toList();
	}

	private static String normal(String fingerprint) {
		if (fingerprint.startsWith(PREFIX)) {
			return fingerprint.replace("=", "");
		}
		return text(HexFormat.of().parseHex(fingerprint.replace(":", "").toLowerCase(Locale.ROOT)));
	}

	private static String text(byte[] hash) {
		return PREFIX + Base64.getEncoder().withoutPadding().encodeToString(hash);
	}

	/** Asked for only when there is no fingerprint: it takes its time. */
	private static X509ExtendedTrustManager system() {
		try {
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init((KeyStore) null);
			for (TrustManager manager : factory.getTrustManagers()) {
				if (manager instanceof X509ExtendedTrustManager extended) {
					return extended;
				}
			}
			throw new IllegalStateException("The platform trusts nobody");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("The platform's certificate authorities cannot be read", e);
		}
	}

	/** Fingerprint of the last certificate seen, or an empty text. */
	String seen() {
		return seen;
	}

	/** True if the name in the certificate counts. */
	boolean checksName() {
		return pinned.isEmpty();
	}

	private boolean isPinned(X509Certificate[] chain) throws CertificateException {
		try {
			seen = text(MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded()));
		} catch (CertificateEncodingException e) {
			throw e;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
		if (!pinned.isEmpty() && !pinned.contains(seen)) {
			throw new CertificateException("not the certificate that the source trusts");
		}
		return !pinned.isEmpty();
	}

	@Override
	public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String type, @Nullable Socket socket)
			throws CertificateException {
		if (!isPinned(chain)) {
			system().checkServerTrusted(chain, type, socket);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String type, @Nullable SSLEngine engine)
			throws CertificateException {
		if (!isPinned(chain)) {
			system().checkServerTrusted(chain, type, engine);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String type) throws CertificateException {
		if (!isPinned(chain)) {
			system().checkServerTrusted(chain, type);
		}
	}

	@Override
	public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String type, @Nullable Socket socket)
			throws CertificateException {
		throw new CertificateException("We are no server");
	}

	@Override
	public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String type, @Nullable SSLEngine engine)
			throws CertificateException {
		throw new CertificateException("We are no server");
	}

	@Override
	public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String type) throws CertificateException {
		throw new CertificateException("We are no server");
	}

	@Override
	public X509Certificate[] getAcceptedIssuers() {
		return pinned.isEmpty() ? system().getAcceptedIssuers() : new X509Certificate[0];
	}
}
