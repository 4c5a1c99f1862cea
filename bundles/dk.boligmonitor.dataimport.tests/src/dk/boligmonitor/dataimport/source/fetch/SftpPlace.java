package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.Trust;

/** An SFTP server on this machine. */
final class SftpPlace implements Place {

	private final Path home;
	private final SshServer server = SshServer.setUpDefaultServer();
	private final KeyPair hostKey;
	private final List<PublicKey> accepted = new ArrayList<>();

	SftpPlace(Path home, KeyPair... hostKeys) {
		this.home = home;
		hostKey = hostKeys[0];
		server.setHost("127.0.0.1");
		server.setPort(0);
		server.setKeyPairProvider(KeyPairProvider.wrap(hostKeys));
		server.setPasswordAuthenticator((user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
		server.setPublickeyAuthenticator((user, key, session) -> accepted.stream().anyMatch(a -> KeyUtils.compareKeys(a, key)));
		server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
		server.setFileSystemFactory(new VirtualFileSystemFactory(home));
		try {
			server.start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A key on the curve that each server knows. */
	static KeyPair key() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lets the holder of a key in. */
	void accept(PublicKey key) {
		accepted.add(key);
	}

	int port() {
		return server.getPort();
	}

	static String fingerprint(PublicKey key) {
		return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
	}

	@Override
	public Path home() {
		return home;
	}

	/** Trusts the first host key. */
	@Override
	public Source source() {
		return Sources.with(Source.server("flis", Protocol.SFTP, "127.0.0.1", USER), port(),
				new Trust(List.of(fingerprint(hostKey.getPublic())), Optional.empty()));
	}

	@Override
	public void close() {
		try {
			server.stop(true);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
