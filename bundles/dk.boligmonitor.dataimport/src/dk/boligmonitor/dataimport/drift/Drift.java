package dk.boligmonitor.dataimport.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.drift.Finding.Subject;
import dk.boligmonitor.dataimport.drift.Statistics.Unmatched;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/** Says what is unusual about a delivery against the one before. */
public final class Drift {

	private static final double PERCENT = 100;

	private Drift() {
	}

	/**
	 * Compares two deliveries that follow each other.
	 *
	 * @return what is unusual, file after file; problems of codes {@code DRIFT_…}, all of them warnings
	 */
	public static List<Problem> compare(Statistics before, Statistics now, Thresholds thresholds) {
		return findings(before, now, thresholds).stream().map(Finding::problem).toList();
	}

	/**
	 * Compares two deliveries that follow each other, in the light of the one twelve months before the later: what then was as it
	 * is now belongs to the season and becomes a remark ({@code DRIFT_SEASONAL}, not a warning). Columns have no season.
	 */
	public static List<Problem> compare(Statistics before, Statistics now, Statistics yearBefore, Thresholds thresholds) {
		Set<Subject> unlikeThen = findings(yearBefore, now, thresholds).stream().map(Finding::subject)
				.collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		for (Finding finding : findings(before, now, thresholds)) {
			boolean seasonal = !unlikeThen.contains(finding.subject()) && then(finding, yearBefore).isPresent();
			problems.add(seasonal ? seasonal(finding, then(finding, yearBefore).get()) : finding.problem());
		}
		return problems;
	}

	/** True if something is more than a remark, so that a run that is told to stop on drift must stop. */
	public static boolean unusual(List<Problem> drift) {
		return drift.stream().anyMatch(p -> p.code().severity() != Severity.INFO);
	}

	private static List<Finding> findings(Statistics before, Statistics now, Thresholds thresholds) {
		List<Finding> findings = new ArrayList<>();
		Set<RecordKind> kinds = new TreeSet<>(before.files().keySet());
		kinds.addAll(now.files().keySet());
		for (RecordKind kind : kinds) {
			String file = kind.fileName();
			boolean was = before.files().containsKey(kind);
			boolean is = now.files().containsKey(kind);
			if (was && is) {
				findings.addAll(FileDrift.compare(file, before.file(kind), now.file(kind), thresholds));
			} else {
				ProblemCode rule = was ? ProblemCode.DRIFT_FILE_GONE : ProblemCode.DRIFT_FILE_NEW;
				findings.add(new Finding(new Subject(rule, file, "", ""), "", before.file(kind).rows(), now.file(kind).rows(),
						Problem.of(rule, Where.file(file), file)));
			}
		}
		if (before.unmatched().isPresent() && now.unmatched().isPresent()) {
			compareUnmatched(before.unmatched().get(), now.unmatched().get(), thresholds).ifPresent(findings::add);
		}
		return findings;
	}

	/** Only a rise is unusual: a new register finds more. */
	private static Optional<Finding> compareUnmatched(Unmatched before, Unmatched now, Thresholds thresholds) {
		if (before.of() == 0 || now.of() == 0) {
			return Optional.empty();
		}
		double shareBefore = PERCENT * before.missing() / before.of();
		double shareNow = PERCENT * now.missing() / now.of();
		if (shareNow - shareBefore <= thresholds.unmatchedPoints()
				|| Chance.deviations(before.missing(), before.of(), now.missing(), now.of()) <= thresholds.deviations()) {
			return Optional.empty();
		}
		String file = RecordKind.BORGER.fileName();
		return Optional.of(new Finding(new Subject(ProblemCode.DRIFT_UNMATCHED, file, "", ""), "", shareBefore, shareNow,
				Problem.of(ProblemCode.DRIFT_UNMATCHED, Where.file(file), FileDrift.tenths(shareBefore),
						FileDrift.tenths(shareNow))));
	}

	/** The figure of a finding twelve months ago; empty if there was none. */
	private static Optional<Double> then(Finding finding, Statistics yearBefore) {
		Subject subject = finding.subject();
		Optional<FileFigures> file = yearBefore.files().entrySet().stream()
				.filter(f -> f.getKey().fileName().equals(subject.file())).map(f -> f.getValue()).findFirst();
		return switch (subject.rule()) {
		case DRIFT_FILE_GONE, DRIFT_FILE_NEW -> Optional.of((double) file.map(FileFigures::rows).orElse(0L));
		case DRIFT_ROWS -> file.map(f -> (double) f.rows());
		case DRIFT_CODE_NEW, DRIFT_CODE_GONE, DRIFT_SHARE -> file.flatMap(f -> share(f, subject.column(), finding.code()));
		case DRIFT_MISSING -> file.filter(f -> f.rows() > 0 && f.empty().containsKey(subject.column()))
				.map(f -> PERCENT * f.empty().getOrDefault(subject.column(), 0L) / f.rows());
		case DRIFT_UNMATCHED -> yearBefore.unmatched().filter(u -> u.of() > 0).map(u -> PERCENT * u.missing() / u.of());
		default -> Optional.empty();
		};
	}

	private static Optional<Double> share(FileFigures file, String column, String code) {
		double filled = file.coded(column) - file.rowsWith(column, FileFigures.EMPTY);
		return filled > 0 ? Optional.of(PERCENT * file.rowsWith(column, code) / filled) : Optional.empty();
	}

	private static Problem seasonal(Finding finding, double then) {
		Subject subject = finding.subject();
		return Problem.of(ProblemCode.DRIFT_SEASONAL, finding.problem().where(), subject.rule().name(),
				subject.column().isEmpty() ? subject.file() : subject.column(),
				finding.code().isEmpty() ? FileFigures.ALL : finding.code(), number(finding.before()), number(finding.now()),
				number(then));
	}

	private static String number(double figure) {
		return String.format(Locale.ROOT, figure == Math.rint(figure) ? "%.0f" : "%.1f", figure);
	}
}
