package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Limits;
import dk.boligmonitor.dataimport.source.SecretFiles;
import dk.boligmonitor.dataimport.source.Source;

/** Connects by SFTP. Nothing of the user's own {@code ~/.ssh} is read. */
final class SftpConnector {

	private final Source source;
	private final HostKeys hostKeys;
	private final SshClient client = SshClient.setUpDefaultClient();

	private SftpConnector(Source source) {
		this.source = source;
		hostKeys = new HostKeys(source);
	}

	/** See {@link Connections#open}. */
	static Remote open(Source source, Optional<char[]> secret) throws ImportException {
		SftpConnector connector = new SftpConnector(source);
		try {
			return connector.connect(secret);
		} catch (IOException e) {
			connector.client.stop();
			throw connector.hostKeys.refusal().orElseGet(() -> connector.fault(Fault.HOST_UNREACHABLE, e));
		} catch (ImportException e) {
			connector.client.stop();
			throw e;
		}
	}

	private Remote connect(Optional<char[]> secret) throws IOException, ImportException {
		Limits limits = source.limits();
		client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
		client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
		client.setServerKeyVerifier(hostKeys);
		client.setSignatureFactories(hostKeys.sorted(client.getSignatureFactories()));
		CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
		CoreModuleProperties.AUTH_TIMEOUT.set(client, limits.read());
		CoreModuleProperties.IDLE_TIMEOUT.set(client, limits.read());
		SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, limits.read());
		client.start();
		ClientSession session = client.connect(source.user(), source.host(), source.realPort()).verify(limits.connect())
				.getSession();
		identify(session, secret);
		try {
			session.auth().verify(limits.read());
		} catch (SshException e) {
			if (e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
				throw fault(Fault.LOGIN_REFUSED, null, source.user());
			}
			throw e;
		}
		SftpClient sftp = SftpClientFactory.instance().createSftpClient(session);
		return new SftpRemote(client, sftp, home(sftp));
	}

	private void identify(ClientSession session, Optional<char[]> secret) throws ImportException {
		if (source.keyFile().isEmpty()) {
			secret.ifPresent(s -> session.addPasswordIdentity(new String(s)));
			return;
		}
		Path file = source.keyFile().get();
		if (!Files.isReadable(file)) {
			throw new ImportException(Fault.SECRET_MISSING, null, source.name(), file.toString());
		}
		SecretFiles.refuseExposed(file);
		FileKeyPairProvider keys = new FileKeyPairProvider(List.of(file));
		secret.ifPresent(s -> keys.setPasswordFinder(FilePasswordProvider.of(new String(s))));
		int loaded = 0;
		for (KeyPair key : keys.loadKeys(session)) {
			session.addPublicKeyIdentity(key);
			loaded++;
		}
		if (loaded == 0) {
			// also with a wrong or missing passphrase
			throw new ImportException(Fault.SECRET_BROKEN, null, file.toString());
		}
	}

	private String home(SftpClient sftp) throws IOException, ImportException {
		try {
			String home = sftp.canonicalPath(source.folder().isEmpty() ? "." : source.folder());
			if (sftp.stat(home).isDirectory()) {
				return home;
			}
		} catch (SftpException e) {
			// told below
		}
		throw fault(Fault.FOLDER_MISSING, null, source.folder());
	}

	private ImportException fault(Fault fault, @Nullable Throwable cause, String... more) {
		String[] arguments = new String[more.length + 2];
		arguments[0] = source.name();
		arguments[1] = source.address();
		System.arraycopy(more, 0, arguments, 2, more.length);
		return new ImportException(fault, cause, arguments);
	}
}
