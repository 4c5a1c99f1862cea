package dk.boligmonitor.dataimport.source.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.source.raw.RawSink;

/** A checksum that a sender puts beside a file, in a file of its own. */
enum Checksum {
	/** SHA-256. */
	SHA_256("SHA-256", ".sha256", 64),
	/** MD5: finds damage, not malice. */
	MD5("MD5", ".md5", 32);

	private final String word;
	private final String ending;
	private final Pattern digits;

	Checksum(String word, String ending, int length) {
		this.word = word;
		this.ending = ending;
		digits = Pattern.compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{" + length + "}(?![0-9A-Fa-f])");
	}

	/** Its name. */
	String word() {
		return word;
	}

	/** What the name of the file with the checksum ends in. */
	String ending() {
		return ending;
	}

	/** Says of which kind the checksum in a file of this name is; empty if it is no such file. */
	static Optional<Checksum> ofName(String name) {
		return Arrays.stream(values()).filter(c -> name.toLowerCase(Locale.ROOT).endsWith(c.ending)).findFirst();
	}

	/** The name of the file that the checksum is of. */
	String without(String name) {
		return name.substring(0, name.length() - ending.length());
	}

	/** Of the bytes taken so far, in hex. */
	String of(RawSink sink) {
		return this == SHA_256 ? sink.sha256() : sink.md5();
	}

	/**
	 * Finds the checksum in the text of such a file: alone, before the name as {@code sha256sum} writes it, or behind it as BSD
	 * does; of several lines the one with the name.
	 *
	 * @return in small letters; empty if there is none
	 */
	Optional<String> in(String text, String name) {
		List<String> all = new ArrayList<>();
		for (String line : text.lines().toList()) {
			Matcher m = digits.matcher(line);
			if (m.find()) {
				String found = m.group().toLowerCase(Locale.ROOT);
				if (line.contains(name)) {
					return Optional.of(found);
				}
				all.add(found);
			}
		}
		return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
	}
}
