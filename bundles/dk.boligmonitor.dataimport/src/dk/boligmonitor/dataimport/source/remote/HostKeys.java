package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.signature.Signature;
import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Source;

/** Accepts the host keys that a source trusts and no others; remembers why it refused. */
final class HostKeys implements ServerKeyVerifier {

	private final Source source;
	private volatile Optional<ImportException> refusal = Optional.empty();

	HostKeys(Source source) {
		this.source = source;
	}

	/** Why the last key was refused; empty if none was. */
	Optional<ImportException> refusal() {
		return refusal;
	}

	@Override
	public boolean verifyServerKey(@Nullable ClientSession session, @Nullable SocketAddress address, @Nullable PublicKey key) {
		refusal = Optional.empty();
		List<String> fingerprints = source.trust().fingerprints();
		String found = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
		if (fingerprints.stream().map(f -> f.replace("=", "")).anyMatch(f -> f.equals(found))) {
			return true;
		}
		Optional<Path> file = source.trust().knownHosts();
		if (file.isEmpty()) {
			return refuse(key, found, String.join(" ", fingerprints));
		}
		KnownHostsServerKeyVerifier known = new KnownHostsServerKeyVerifier(
				(s, a, k) -> refuse(key, found, String.join(" ", fingerprints)), file.get());
		known.setModifiedServerKeyAcceptor((s, a, entry, expected, actual) -> refuse(key, found, fingerprint(expected)));
		boolean accepted = known.verifyServerKey(session, address, key);
		if (!accepted && refusal.isEmpty()) {
			refuse(key, found, "@revoked");
		}
		return accepted;
	}

	private static String fingerprint(@Nullable PublicKey key) {
		return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
	}

	private boolean refuse(@Nullable PublicKey key, String found, String expected) {
		String type = KeyUtils.getKeyType(key);
		refusal = Optional.of(expected.isEmpty()
				? new ImportException(Fault.HOST_KEY_UNKNOWN, null, source.name(), source.address(), type, found)
				: new ImportException(Fault.HOST_KEY_CHANGED, null, source.name(), source.address(), type, found, expected));
		return false;
	}

	/** The same algorithms, those of known keys of this host first: else a server with several keys would show another. */
	List<NamedFactory<Signature>> sorted(List<NamedFactory<Signature>> signatures) {
		Set<String> types = new HashSet<>();
		source.trust().knownHosts().ifPresent(file -> types.addAll(types(file)));
		List<NamedFactory<Signature>> sorted = new ArrayList<>(signatures);
		sorted.sort(Comparator.comparing(s -> !types.contains(KeyUtils.getCanonicalKeyType(s.getName()))));
		return sorted;
	}

	private List<String> types(Path file) {
		try {
			return KnownHostEntry.readKnownHostEntries(file).stream()
					.filter(e -> e.getMarker() == null && e.isHostMatch(source.host(), source.realPort()))
					.map(e -> e.getKeyEntry().getKeyType()).toList();
		} catch (IOException e) {
			return List.of(); // verifying will find no key in it either
		}
	}
}
