package dk.boligmonitor.dataimport.source.remote;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;

import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;
import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Source;

/** Connects by FTP and FTPS. */
final class FtpConnector {

	private final Source source;
	private final ServerTrust trust;
	private final FTPClient client;

	private FtpConnector(Source source) {
		this.source = source;
		trust = new ServerTrust(source.trust().fingerprints());
		client = source.protocol() == Protocol.FTP ? new FTPClient()
				: new TlsClient(source.protocol() == Protocol.FTPS_IMPLICIT, context(), trust.checksName());
	}

	private SSLContext context() {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, new TrustManager[] {trust}, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has TLS", e);
		}
	}

	/** See {@link Connections#open}. */
	static Remote open(Source source, char[] secret) throws ImportException {
		FtpConnector connector = new FtpConnector(source);
		try {
			connector.connect();
			connector.logIn(secret);
			String home = connector.enter();
			return new FtpRemote(connector.client, home);
		} catch (SSLException e) {
			connector.close();
			throw connector.certificate(e);
		} catch (IOException e) {
			connector.close();
			throw connector.fault(Fault.HOST_UNREACHABLE, e);
		} catch (ImportException e) {
			connector.close();
			throw e;
		}
	}

	private void connect() throws IOException, ImportException {
		int wait = Math.toIntExact(source.limits().connect().toMillis());
		client.setConnectTimeout(wait);
		client.setDefaultTimeout(wait);
		client.setDataTimeout(source.limits().read());
		client.setControlEncoding(StandardCharsets.UTF_8.name());
		client.setAutodetectUTF8(true);
		client.connect(source.host(), source.realPort());
		client.setSoTimeout(Math.toIntExact(source.limits().read().toMillis()));
		expect(FTPReply.isPositiveCompletion(client.getReplyCode()));
	}

	private void logIn(char[] secret) throws IOException, ImportException {
		if (!client.login(source.user(), new String(secret))) {
			// 4xx: too many users or closed for a while, 5xx: wrong
			if (FTPReply.isNegativeTransient(client.getReplyCode())) {
				throw fault(Fault.HOST_UNREACHABLE, null);
			}
			throw fault(Fault.LOGIN_REFUSED, null, source.user());
		}
		if (client instanceof TlsClient secure) {
			secure.execPBSZ(0);
			secure.execPROT("P");
		}
		if (source.mode() == Source.Mode.PASSIVE) {
			client.enterLocalPassiveMode();
		} else {
			client.enterLocalActiveMode();
		}
		expect(client.setFileType(FTP.BINARY_FILE_TYPE));
	}

	/** Goes to the folder; gives its full path. */
	private String enter() throws IOException, ImportException {
		if (!source.folder().isEmpty() && !client.changeWorkingDirectory(source.folder())) {
			throw fault(Fault.FOLDER_MISSING, null, source.folder());
		}
		String home = client.printWorkingDirectory();
		expect(home != null);
		return home == null ? "" : home;
	}

	private void expect(boolean well) throws ImportException {
		if (!well) {
			Fault fault = FTPReply.isNegativeTransient(client.getReplyCode()) ? Fault.HOST_UNREACHABLE : Fault.SERVER_REFUSED;
			throw fault(fault, null, Integer.toString(client.getReplyCode()));
		}
	}

	/** The server's certificate is refused, it has none, or the line broke. */
	private ImportException certificate(SSLException e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof CertificateException) {
				return fault(Fault.CERTIFICATE_REFUSED, e, trust.seen());
			}
			if (cause instanceof EOFException || cause instanceof SocketException) {
				return fault(Fault.HOST_UNREACHABLE, e);
			}
		}
		return fault(Fault.SERVER_REFUSED, e, "TLS " + client.getReplyCode());
	}

	private ImportException fault(Fault fault, @Nullable Throwable cause, String... more) {
		String[] arguments = new String[more.length + 2];
		arguments[0] = source.name();
		arguments[1] = source.address();
		System.arraycopy(more, 0, arguments, 2, more.length);
		return new ImportException(fault, cause, arguments);
	}

	private void close() {
		try {
			client.disconnect();
		} catch (IOException e) {
			// it is closed anyway
		}
	}
}
