package dk.boligmonitor.dataimport.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * A place that deliveries are fetched from. It holds no secret; that is kept by {@link Secrets} under its name.
 *
 * @param name       how commands and files name it, see {@link #allows}
 * @param protocol   how it is reached
 * @param host       server; empty for a folder
 * @param port       0 for the usual one
 * @param folder     on the server, empty for the one after logging in; or the watched folder
 * @param pattern    names of files and folders to fetch, see {@link NamePattern}
 * @param user       account; empty for a folder
 * @param profile    layout of its deliveries; empty to find it from their names
 * @param mode       who opens FTP's data connections
 * @param keyFile    private key to log in with (SFTP); the secret is then its passphrase
 * @param trust      which server is the right one
 * @param limits     how patient to be
 * @param afterwards what becomes of fetched files at the source
 */
public record Source(String name, Protocol protocol, String host, int port, String folder, String pattern, String user,
		String profile, Mode mode, Optional<Path> keyFile, Trust trust, Limits limits, Afterwards afterwards) {

	/** Pattern of FLIS deliveries. */
	public static final String USUAL_PATTERN = "FLIS_*";

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå_-]{0,39}");
	private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?|([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}");
	private static final int LARGEST_PORT = 65535;

	/** Who opens FTP's data connections. */
	public enum Mode {
		/** We do; goes through nearly all firewalls. */
		PASSIVE,
		/** The server does. */
		ACTIVE
	}

	/** A watched folder. */
	public static Source folder(String name, Path folder) {
		return new Source(name, Protocol.FOLDER, "", 0, folder.toString(), USUAL_PATTERN, "", "", Mode.PASSIVE, Optional.empty(),
				Trust.NONE, Limits.USUAL, Afterwards.KEEP);
	}

	/** A server at its usual port that nobody trusts yet. */
	public static Source server(String name, Protocol protocol, String host, String user) {
		return new Source(name, protocol, host, 0, "", USUAL_PATTERN, user, "", Mode.PASSIVE, Optional.empty(), Trust.NONE,
				Limits.USUAL, Afterwards.KEEP);
	}

	/** Says whether a source may have this name: at most 40 letters, digits, {@code -} and {@code _}, not the signs first. */
	public static boolean allows(String name) {
		return NAME.matcher(name).matches();
	}

	/** The port to connect to. */
	public int realPort() {
		return port == 0 ? protocol.port() : port;
	}

	/** The server for messages, as {@code host:port}; empty for a folder. */
	public String address() {
		return protocol == Protocol.FOLDER ? "" : (host.contains(":") ? "[" + host + "]" : host) + ":" + realPort();
	}

	/** What is wrong with it; the column of each problem is the field as {@link SourceFile} names it. Empty if it can be used. */
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		if (!allows(name)) {
			problems.add(invalid("name", name, "A–Å a–å 0–9 - _ (1–40)"));
		}
		if (pattern.isEmpty() || pattern.contains("/") || pattern.contains("\\")) {
			problems.add(invalid("pattern", pattern, USUAL_PATTERN));
		}
		if (port < 0 || port > LARGEST_PORT) {
			problems.add(invalid("port", Integer.toString(port), "1–" + LARGEST_PORT));
		}
		if (protocol == Protocol.FOLDER) {
			require(problems, "folder", folder);
		} else {
			require(problems, "host", host);
			require(problems, "user", user);
			endless(problems, "host", host);
			endless(problems, "user", user);
			endless(problems, "folder", folder);
		}
		for (String fingerprint : trust.fingerprints()) {
			if (!FINGERPRINT.matcher(fingerprint).matches()) {
				problems.add(invalid("hostKey", fingerprint, "SHA256:…"));
			}
		}
		if (afterwards.action() == Afterwards.Action.MOVE) {
			require(problems, "moveTo", afterwards.folder());
		}
		return problems;
	}

	private static Problem invalid(String field, String text, String allowed) {
		return Problem.of(ProblemCode.SETTING_INVALID, Where.cell("", 0, field), field, text, allowed);
	}

	private static void require(List<Problem> problems, String field, String text) {
		if (text.isBlank()) {
			problems.add(Problem.of(ProblemCode.SETTING_MISSING, Where.cell("", 0, field), field));
		}
	}

	/** A line break would be the end of an FTP command, and the rest of the text another one. */
	private static void endless(List<Problem> problems, String field, String text) {
		if (text.chars().anyMatch(Character::isISOControl)) {
			problems.add(invalid(field, text.replaceAll("\\p{Cntrl}", "?"), "a–z"));
		}
	}
}
