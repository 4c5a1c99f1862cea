package dk.boligmonitor.dataimport.profile;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * How deliveries are named: a text in which {@code {kommunekode}}, {@code {YYYY}}, {@code {MM}} (or {@code {YYYYMM}}) stand for
 * digits and {@code *} for anything; or {@link #ASK}. What the name does not tell has to be asked for. Immutable.
 */
public final class Naming {

	/** The name tells nothing. */
	public static final Naming ASK = new Naming("ask");

	private static final Pattern TOKEN = Pattern.compile("\\{(kommunekode|YYYYMM|YYYY|MM)}|\\*");

	private final String pattern;

	private Naming(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * What a name tells.
	 *
	 * @param municipality if it tells
	 * @param month        if it tells
	 */
	public record Told(Optional<MunicipalityCode> municipality, Optional<YearMonth> month) {
	}

	/** A pattern; empty if it has unknown tokens, or tells half a month. */
	public static Optional<Naming> of(String pattern) {
		if (pattern.equals(ASK.pattern)) {
			return Optional.of(ASK);
		}
		String rest = TOKEN.matcher(pattern).replaceAll("");
		int years = count(pattern, "{YYYY}");
		int both = count(pattern, "{YYYYMM}");
		boolean month = years == count(pattern, "{MM}") && years + both <= 1 && count(pattern, "{kommunekode}") <= 1;
		boolean sound = !pattern.isBlank() && rest.indexOf('{') < 0 && rest.indexOf('}') < 0 && month;
		return sound ? Optional.of(new Naming(pattern)) : Optional.empty();
	}

	private static int count(String pattern, String token) {
		return (pattern.length() - pattern.replace(token, "").length()) / token.length();
	}

	/** The pattern, or {@code ask}. */
	public String pattern() {
		return pattern;
	}

	/** What the name tells; empty if it does not fit the pattern. */
	public Optional<Told> read(String name) {
		if (equals(ASK)) {
			return Optional.of(new Told(Optional.empty(), Optional.empty()));
		}
		Matcher m = regex().matcher(name);
		if (!m.matches()) {
			return Optional.empty();
		}
		Optional<MunicipalityCode> code = group(m, "kommunekode").map(MunicipalityCode::new);
		Optional<String> year = group(m, "YYYY");
		Optional<YearMonth> month = year.map(y -> YearMonth.of(Integer.parseInt(y), Integer.parseInt(m.group("MM"))));
		return Optional.of(new Told(code, month));
	}

	private Optional<String> group(Matcher m, String group) {
		return pattern.contains("{" + group) ? Optional.ofNullable(m.group(group)) : Optional.empty();
	}

	private Pattern regex() {
		StringBuilder regex = new StringBuilder();
		Matcher m = TOKEN.matcher(pattern);
		int from = 0;
		while (m.find()) {
			regex.append(Pattern.quote(pattern.substring(from, m.start()))).append(switch (m.group()) {
			case "{kommunekode}" -> "(?<kommunekode>[0-9]{4})";
			case "{YYYYMM}" -> "(?<YYYY>[0-9]{4})(?<MM>0[1-9]|1[0-2])";
			case "{YYYY}" -> "(?<YYYY>[0-9]{4})";
			case "{MM}" -> "(?<MM>0[1-9]|1[0-2])";
			default -> ".*";
			});
			from = m.end();
		}
		return Pattern.compile(regex.append(Pattern.quote(pattern.substring(from))).toString());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Naming naming && naming.pattern.equals(pattern);
	}

	@Override
	public int hashCode() {
		return pattern.hashCode();
	}

	@Override
	public String toString() {
		return pattern;
	}
}
