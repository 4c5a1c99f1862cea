package dk.boligmonitor.indicator;

import java.util.regex.Pattern;

import org.geotools.api.filter.PropertyIsLike;

/** The pattern of a LIKE. */
final class LikePattern {

	private final Pattern pattern;

	private LikePattern(Pattern pattern) {
		this.pattern = pattern;
	}

	/** Translates wild card, single character and escape as the filter declares them. */
	static LikePattern of(PropertyIsLike filter) {
		StringBuilder regex = new StringBuilder();
		String literal = filter.getLiteral();
		for (int i = 0; i < literal.length(); i++) {
			String character = literal.substring(i, i + 1);
			if (character.equals(filter.getEscape()) && i + 1 < literal.length()) {
				i++;
				regex.append(Pattern.quote(literal.substring(i, i + 1)));
			} else if (character.equals(filter.getWildCard())) {
				regex.append(".*");
			} else if (character.equals(filter.getSingleChar())) {
				regex.append('.');
			} else {
				regex.append(Pattern.quote(character));
			}
		}
		int caseFlags = filter.isMatchingCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		return new LikePattern(Pattern.compile(regex.toString(), Pattern.DOTALL | caseFlags));
	}

	/** Whether a code has the form. */
	boolean matches(String code) {
		return pattern.matcher(code).matches();
	}
}
