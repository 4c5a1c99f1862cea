package dk.boligmonitor.dataimport;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.table.Masking;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * Looks at the names in a delivery before anything is read. Nothing is ever unpacked to disk, so a name that leads out of a ZIP
 * does no harm here; but whoever sent it is not to be trusted.
 */
final class PackedNames {

	/** A delivery has a handful. */
	private static final int MOST_FILES = 10_000;
	private static final Pattern LEADS_OUT = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|[A-Za-z]:.*|.*\\x00.*", Pattern.DOTALL);

	private PackedNames() {
	}

	/** What is wrong with the names, if anything is. */
	static Optional<Problem> check(String delivery, List<String> names) {
		Where where = Where.file(delivery);
		if (names.size() > MOST_FILES) {
			return Optional.of(Problem.of(ProblemCode.ARCHIVE_BROKEN, where, "> " + MOST_FILES));
		}
		return names.stream().filter(name -> LEADS_OUT.matcher(name).matches()).findFirst()
				.map(name -> Problem.of(ProblemCode.ARCHIVE_PATH, where, Masking.SHAPE.apply(name)));
	}
}
