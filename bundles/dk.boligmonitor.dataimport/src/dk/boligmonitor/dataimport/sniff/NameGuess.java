package dk.boligmonitor.dataimport.sniff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;

/** What the name of a delivery tells: municipality and month, and what a profile for it may be called. */
final class NameGuess {

	/** Codes of municipalities begin with a zero, years do not. */
	private static final Pattern MUNICIPALITY = Pattern.compile("(?<![0-9])0[0-9]{3}(?![0-9])");
	private static final Pattern MONTH = Pattern.compile("(?<![0-9])20[0-9]{2}(?:0[1-9]|1[0-2])(?![0-9])");
	private static final Pattern PARTED = Pattern.compile("(?<![0-9])20[0-9]{2}([-_.])(?:0[1-9]|1[0-2])(?![0-9])");
	private static final String OTHER_DIGITS = "(?<![0-9{])[0-9]{2,}(?![0-9}])";
	private static final int LONGEST = 40;

	private NameGuess() {
	}

	/** The pattern of names like this one; a name that tells no month tells too little. */
	static Naming naming(String name, Naming ifNothing) {
		String pattern = replaceFirst(MUNICIPALITY, name, "{kommunekode}");
		Matcher month = MONTH.matcher(pattern);
		Matcher parted = PARTED.matcher(pattern);
		if (month.find()) {
			pattern = replaceFirst(MONTH, pattern, "{YYYYMM}");
		} else if (parted.find()) {
			pattern = replaceFirst(PARTED, pattern, "{YYYY}" + parted.group(1) + "{MM}");
		} else {
			return ifNothing;
		}
		return Naming.of(pattern.replaceAll(OTHER_DIGITS, "*")).filter(n -> n.read(name).isPresent()).orElse(ifNothing);
	}

	private static String replaceFirst(Pattern pattern, String text, String by) {
		return pattern.matcher(text).replaceFirst(Matcher.quoteReplacement(by));
	}

	/** A name for the profile that no other has. */
	static String profile(String name, List<Profile> known) {
		String plain = name.replaceFirst("\\.[A-Za-z]{2,5}$", "").toLowerCase(Locale.ROOT).replaceAll("[0-9]{3,}", "-")
				.replaceAll("[^a-zæøå0-9]+", "-").replaceAll("^-+|-+$", "");
		String base = plain.isEmpty() ? "profil" : plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
		String free = base;
		for (int n = 2; taken(free, known); n++) {
			free = base + "-" + n;
		}
		return free;
	}

	private static boolean taken(String name, List<Profile> known) {
		return known.stream().anyMatch(p -> p.name().equals(name));
	}
}
