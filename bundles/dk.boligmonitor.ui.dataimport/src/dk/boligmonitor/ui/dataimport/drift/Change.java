package dk.boligmonitor.ui.dataimport.drift;

import java.util.Optional;

import dk.boligmonitor.model.Problem;

/**
 * The two numbers of a finding.
 *
 * @param before of the delivery before
 * @param now    of this one
 * @param unit   what they count
 */
record Change(double before, double now, Unit unit) {

	/** What is counted. */
	enum Unit {
		ROWS, PERCENT
	}

	/** The numbers of a finding; empty if it is about something that is not counted, such as a column. */
	static Optional<Change> of(Problem finding) {
		return switch (finding.code()) {
		case DRIFT_ROWS -> of(finding, 1, 2, Unit.ROWS);
		case DRIFT_CODE_NEW -> number(finding, 2).map(now -> new Change(0, now, Unit.ROWS));
		case DRIFT_CODE_GONE -> number(finding, 2).map(before -> new Change(before, 0, Unit.ROWS));
		case DRIFT_SHARE -> of(finding, 2, 3, Unit.PERCENT);
		case DRIFT_MISSING -> of(finding, 1, 2, Unit.PERCENT);
		case DRIFT_UNMATCHED -> of(finding, 0, 1, Unit.PERCENT);
		default -> Optional.empty();
		};
	}

	private static Optional<Change> of(Problem finding, int before, int now, Unit unit) {
		return number(finding, before).flatMap(b -> number(finding, now).map(n -> new Change(b, n, unit)));
	}

	private static Optional<Double> number(Problem finding, int argument) {
		if (argument >= finding.arguments().size()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Double.valueOf(finding.arguments().get(argument)));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
