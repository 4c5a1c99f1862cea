package dk.boligmonitor.dataimport.source.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.ftpserver.ConnectionConfigFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.Authority;
import org.apache.ftpserver.ftplet.AuthorizationRequest;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.ftplet.User;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.PropertiesUserManagerFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;

import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.Trust;

/** An FTP server on this machine, with or without TLS. */
public final class FtpPlace implements Place {

	private final Path home;
	private final Protocol protocol;
	private final Optional<TestCertificate> certificate;
	private final FtpServer server;
	private final Listener listener;

	/**
	 * @param port 0 for any
	 */
	public FtpPlace(Path home, Protocol protocol, Optional<TestCertificate> certificate, int port) {
		this.home = home;
		this.protocol = protocol;
		this.certificate = certificate;
		ListenerFactory listening = new ListenerFactory();
		listening.setServerAddress("127.0.0.1");
		listening.setPort(port);
		certificate.ifPresent(c -> {
			SslConfigurationFactory tls = new SslConfigurationFactory();
			tls.setKeystoreFile(c.keystore().toFile());
			tls.setKeystorePassword(TestCertificate.STORE_PASSWORD);
			tls.setKeystoreType("PKCS12");
			tls.setSslProtocol("TLSv1.3", "TLSv1.2");
			listening.setSslConfiguration(tls.createSslConfiguration());
			listening.setImplicitSsl(protocol == Protocol.FTPS_IMPLICIT);
		});
		listener = listening.createListener();
		FtpServerFactory factory = new FtpServerFactory();
		factory.addListener("default", listener);
		ConnectionConfigFactory connections = new ConnectionConfigFactory();
		connections.setLoginFailureDelay(0);
		factory.setConnectionConfig(connections.createConnectionConfig());
		PropertiesUserManagerFactory users = new PropertiesUserManagerFactory();
		factory.setUserManager(users.createUserManager());
		try {
			factory.getUserManager().save(new Owner(home));
			server = factory.createServer();
			server.start();
		} catch (FtpException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Without TLS, at any port. */
	static FtpPlace plain(Path home) {
		return new FtpPlace(home, Protocol.FTP, Optional.empty(), 0);
	}

	/** Where it listens. */
	public int port() {
		return listener.getPort();
	}

	@Override
	public Path home() {
		return home;
	}

	@Override
	public Source source() {
		Trust trust = certificate.map(c -> new Trust(List.of(c.fingerprint()), Optional.empty())).orElse(Trust.NONE);
		return Sources.with(Source.server("flis", protocol, "127.0.0.1", USER), port(), trust);
	}

	@Override
	public void close() {
		server.stop();
	}

	/** May do everything in his home. */
	@NonNullByDefault({})
	private record Owner(Path home) implements User {

		@Override
		public String getName() {
			return USER;
		}

		@Override
		public String getPassword() {
			return PASSWORD;
		}

		@Override
		public List<? extends Authority> getAuthorities() {
			return List.of();
		}

		@Override
		public List<? extends Authority> getAuthorities(Class<? extends Authority> kind) {
			return List.of();
		}

		@Override
		public AuthorizationRequest authorize(AuthorizationRequest request) {
			return request;
		}

		@Override
		public int getMaxIdleTime() {
			return 0;
		}

		@Override
		public boolean getEnabled() {
			return true;
		}

		@Override
		public String getHomeDirectory() {
			return home.toString();
		}
	}
}
