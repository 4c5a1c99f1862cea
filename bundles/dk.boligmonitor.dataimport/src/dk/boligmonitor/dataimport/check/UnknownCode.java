package dk.boligmonitor.dataimport.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.table.NearestCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/**
 * A code that a delivery uses and the profile does not know, so that the user can say what it means.
 *
 * @param file     file of the delivery
 * @param column   its column
 * @param code     the code as it stands in the file
 * @param meanings the known codes, the likely one first
 * @param nearest  the likely one, if one is much nearer than the others
 */
public record UnknownCode(String file, String column, String code, List<String> meanings, Optional<String> nearest) {

	/** What is allowed is described and not listed: {@code 0–99}, {@code ≤ 64}, {@code 2013/14}. */
	private static final Pattern DESCRIPTION = Pattern.compile("\\d+–\\d+|[≤≥].*|\\d{4}/\\d{2}");

	/** Copies the list. */
	public UnknownCode {
		meanings = List.copyOf(meanings);
	}

	/** The unknown code that a problem is about; empty if it is about none, or about one that was masked. */
	public static Optional<UnknownCode> of(Problem problem) {
		if (problem.code() != ProblemCode.CODE_UNKNOWN || problem.arguments().size() < 2) {
			return Optional.empty();
		}
		String code = problem.arguments().get(0);
		String allowed = problem.arguments().get(1);
		if (perhapsMasked(code) || DESCRIPTION.matcher(allowed).matches()) {
			return Optional.empty();
		}
		List<String> meanings = new ArrayList<>(List.of(allowed.split(",\\s*")));
		Optional<String> nearest = NearestCode.of(code, meanings);
		nearest.ifPresent(n -> {
			meanings.remove(n);
			meanings.add(0, n);
		});
		return Optional.of(new UnknownCode(problem.where().file(), problem.where().column(), code, meanings, nearest));
	}

	/** A masked text has no letter but x and no digit, or was cut. */
	private static boolean perhapsMasked(String text) {
		boolean intact = text.chars().anyMatch(c -> Character.isDigit(c) || Character.isLetter(c) && c != 'x');
		return !intact || text.indexOf('…') >= 0 || text.indexOf('*') >= 0;
	}
}
