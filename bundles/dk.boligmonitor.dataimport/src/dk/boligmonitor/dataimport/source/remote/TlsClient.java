package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.net.Socket;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.apache.commons.net.ftp.FTPSClient;
import org.eclipse.jdt.annotation.Nullable;

/**
 * FTPS whose data connections continue the TLS session of the control connection: many servers refuse others, lest somebody else
 * takes the file. TLS finds a session by host and port, so the data connection gets those of the control connection, see
 * {@link DataSocket}.
 */
final class TlsClient extends FTPSClient {

	private final SSLContext context;
	private final boolean checksName;

	TlsClient(boolean implicit, SSLContext context, boolean checksName) {
		super(implicit, context);
		this.context = context;
		this.checksName = checksName;
		setEndpointCheckingEnabled(checksName);
	}

	@Override
	public void execPROT(@Nullable String protection) throws IOException {
		super.execPROT(protection);
		setSocketFactory(null);
		setServerSocketFactory(null);
	}

	@Override
	protected @Nullable Socket _openDataConnection_(@Nullable String command, @Nullable String argument) throws IOException {
		Socket plain = super._openDataConnection_(command, argument);
		if (plain == null) {
			return null;
		}
		try {
			int port = getRemotePort();
			SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(new DataSocket(plain, port), _hostname_, port,
					true);
			secure.setUseClientMode(true);
			if (checksName) {
				SSLParameters parameters = secure.getSSLParameters();
				parameters.setEndpointIdentificationAlgorithm("HTTPS");
				secure.setSSLParameters(parameters);
			}
			secure.startHandshake();
			return secure;
		} catch (IOException | RuntimeException e) {
			plain.close();
			throw e;
		}
	}
}
