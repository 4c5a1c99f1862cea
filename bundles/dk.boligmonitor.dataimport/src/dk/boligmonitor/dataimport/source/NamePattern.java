package dk.boligmonitor.dataimport.source;

import java.util.regex.Pattern;

/** Names of files with {@code *} for any characters and {@code ?} for one; small and capital letters are the same. */
public final class NamePattern {

	private final Pattern pattern;

	/**
	 * @param text for example {@code FLIS_*}
	 */
	public NamePattern(String text) {
		StringBuilder regex = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
		}
		pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
	}

	/** Says whether a name fits; names that begin with a dot fit only a pattern that begins with one. */
	public boolean fits(String name) {
		boolean hidden = name.startsWith(".") && !pattern.pattern().startsWith("\\Q.");
		return !hidden && pattern.matcher(name).matches();
	}
}
