package dk.boligmonitor.store.derby.custody;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a backup holds, as text: a line each for the format's version, the schema, the municipality, the time, the fingerprint of
 * the keys, and each file with its hash and size.
 *
 * @param schema       version of its tables
 * @param municipality kommunekode, or a hyphen before the first delivery
 * @param created      when it was begun
 * @param key          fingerprint of the keys that open it
 * @param parts        its files
 */
record BackupManifest(int schema, String municipality, Instant created, String key, List<Part> parts) {

	private static final String HEADER = "boligmonitor-backup 1";
	/** Names of files as Derby makes them; none leads out of its folder. */
	private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
	private static final Pattern PART = Pattern.compile("part ([0-9a-f]{64}) ([0-9]{1,15}) (" + NAME + "(?:/" + NAME + ")*)");
	private static final Pattern HEAD = Pattern.compile(HEADER
			+ "\nschema ([0-9]{1,6})\nmunicipality ([0-9]{4}|-)\ncreated (\\S{1,40})\nkey ([0-9a-f]{32})\n((?:part [^\n]*\n)*)");

	/**
	 * A file.
	 *
	 * @param sha256 hash over its content, in hex
	 * @param bytes  its size
	 * @param path   from the database's folder, with slashes
	 */
	record Part(String sha256, long bytes, String path) {
	}

	BackupManifest {
		parts = List.copyOf(parts);
	}

	String text() {
		StringBuilder text = new StringBuilder(HEADER + "\nschema " + schema + "\nmunicipality " + municipality + "\ncreated "
				+ created + "\nkey " + key + "\n");
		parts.forEach(part -> text.append("part %s %d %s\n".formatted(part.sha256, part.bytes, part.path)));
		return text.toString();
	}

	/** What {@link #text} wrote; null if it is something else. */
	static @Nullable BackupManifest parse(String text) {
		Matcher head = HEAD.matcher(text);
		if (!head.matches()) {
			return null;
		}
		List<Part> parts = new ArrayList<>();
		for (String line : head.group(5).lines().toList()) {
			Matcher part = PART.matcher(line);
			if (!part.matches()) {
				return null;
			}
			parts.add(new Part(part.group(1), Long.parseLong(part.group(2)), part.group(3)));
		}
		try {
			return new BackupManifest(Integer.parseInt(head.group(1)), head.group(2), Instant.parse(head.group(3)), head.group(4),
					parts);
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** Size of all files together, at most {@link Long#MAX_VALUE}. */
	long bytes() {
		long bytes = 0;
		for (Part part : parts) {
			bytes += part.bytes;
			if (bytes < 0) {
				return Long.MAX_VALUE;
			}
		}
		return bytes;
	}
}
