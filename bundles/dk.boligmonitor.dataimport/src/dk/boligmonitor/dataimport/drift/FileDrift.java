package dk.boligmonitor.dataimport.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import dk.boligmonitor.dataimport.drift.Finding.Subject;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** Compares one file of two deliveries that both have it. */
final class FileDrift {

	private static final double PERCENT = 100;

	private final String file;
	private final FileFigures before;
	private final FileFigures now;
	private final Thresholds thresholds;
	private final List<Finding> findings = new ArrayList<>();

	private FileDrift(String file, FileFigures before, FileFigures now, Thresholds thresholds) {
		this.file = file;
		this.before = before;
		this.now = now;
		this.thresholds = thresholds;
	}

	static List<Finding> compare(String file, FileFigures before, FileFigures now, Thresholds thresholds) {
		FileDrift drift = new FileDrift(file, before, now, thresholds);
		drift.compareColumns();
		drift.compareRows();
		Set<String> columns = new TreeSet<>(before.codes().keySet());
		columns.retainAll(now.codes().keySet());
		columns.forEach(drift::compareCodes);
		drift.compareEmpty();
		return drift.findings;
	}

	private void compareColumns() {
		// a file without a header, or one from before columns were kept, tells nothing
		if (before.columns().isEmpty() || now.columns().isEmpty()) {
			return;
		}
		for (String gone : without(before.columns(), now.columns())) {
			add(ProblemCode.DRIFT_COLUMN_GONE, gone, "", 1, 0, gone);
		}
		for (String come : without(now.columns(), before.columns())) {
			add(ProblemCode.DRIFT_COLUMN_NEW, come, "", 0, 1, come);
		}
	}

	private static Set<String> without(Set<String> all, Set<String> others) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(others);
		return rest;
	}

	private void compareRows() {
		double change = before.rows() == 0 ? PERCENT : PERCENT * (now.rows() - before.rows()) / before.rows();
		if (Math.abs(change) > thresholds.rowsPercent()
				&& Chance.deviations(before.rows(), now.rows()) > thresholds.deviations()) {
			add(ProblemCode.DRIFT_ROWS, "", "", before.rows(), now.rows(), tenths(change), Long.toString(before.rows()),
					Long.toString(now.rows()));
		}
	}

	/** Empty cells are left aside here: they are compared as such. */
	private void compareCodes(String column) {
		SortedMap<String, Long> was = before.codes().getOrDefault(column, Collections.emptySortedMap());
		SortedMap<String, Long> is = now.codes().getOrDefault(column, Collections.emptySortedMap());
		Set<String> all = new TreeSet<>(was.keySet());
		all.addAll(is.keySet());
		all.remove(FileFigures.EMPTY);
		double allBefore = sum(was, all);
		double allNow = sum(is, all);
		if (allBefore == 0 || allNow == 0) {
			return;
		}
		Set<String> common = new TreeSet<>();
		for (String code : all) {
			long rowsBefore = was.getOrDefault(code, 0L);
			long rowsNow = is.getOrDefault(code, 0L);
			if (rowsBefore == 0 && comesAndGoes(rowsNow, allNow, allBefore)) {
				add(ProblemCode.DRIFT_CODE_NEW, column, code, 0, PERCENT * rowsNow / allNow, column, code,
						Long.toString(rowsNow));
			} else if (rowsNow == 0 && comesAndGoes(rowsBefore, allBefore, allNow)) {
				add(ProblemCode.DRIFT_CODE_GONE, column, code, PERCENT * rowsBefore / allBefore, 0, column, code,
						Long.toString(rowsBefore));
			} else {
				common.add(code);
			}
		}
		compareShares(column, was, is, all, common);
	}

	/** True if a code is frequent enough that its absence from the other delivery is not chance. */
	private boolean comesAndGoes(long rows, double of, double ofOther) {
		double expected = rows / of * ofOther;
		return rows >= thresholds.codeRows() && PERCENT * rows / of >= thresholds.codePercent()
				&& expected > thresholds.deviations() * thresholds.deviations();
	}

	/** Shares among the codes that both have, so that a new code does not make all others remarkable. */
	private void compareShares(String column, SortedMap<String, Long> was, SortedMap<String, Long> is, Set<String> all,
			Set<String> common) {
		double ofBefore = sum(was, common);
		double ofNow = sum(is, common);
		if (ofBefore == 0 || ofNow == 0) {
			return;
		}
		String most = "";
		double mostPoints = thresholds.sharePoints();
		for (String code : common) {
			double rowsBefore = was.getOrDefault(code, 0L);
			double rowsNow = is.getOrDefault(code, 0L);
			double points = PERCENT * Math.abs(rowsNow / ofNow - rowsBefore / ofBefore);
			if (points > mostPoints && Chance.deviations(rowsBefore, ofBefore, rowsNow, ofNow) > thresholds.deviations()) {
				most = code;
				mostPoints = points;
			}
		}
		if (!most.isEmpty()) {
			double shareBefore = PERCENT * was.getOrDefault(most, 0L) / sum(was, all);
			double shareNow = PERCENT * is.getOrDefault(most, 0L) / sum(is, all);
			String index = String.format(Locale.ROOT, "%.3f", Chance.stability(was, is, all));
			findings.add(new Finding(new Subject(ProblemCode.DRIFT_SHARE, file, column, ""), most, shareBefore, shareNow,
					Problem.of(ProblemCode.DRIFT_SHARE, Where.cell(file, 0, column), column, most, tenths(shareBefore),
							tenths(shareNow), index)));
		}
	}

	private static double sum(SortedMap<String, Long> counts, Set<String> codes) {
		return codes.stream().mapToLong(code -> counts.getOrDefault(code, 0L)).sum();
	}

	private void compareEmpty() {
		if (before.rows() == 0 || now.rows() == 0) {
			return;
		}
		now.empty().forEach((column, emptyNow) -> {
			if (!before.empty().containsKey(column)) {
				return;
			}
			long emptyBefore = before.empty().getOrDefault(column, 0L);
			double shareBefore = PERCENT * emptyBefore / before.rows();
			double shareNow = PERCENT * emptyNow / now.rows();
			if (Math.abs(shareNow - shareBefore) > thresholds.missingPoints()
					&& Chance.deviations(emptyBefore, before.rows(), emptyNow, now.rows()) > thresholds.deviations()) {
				add(ProblemCode.DRIFT_MISSING, column, "", shareBefore, shareNow, column, tenths(shareBefore), tenths(shareNow));
			}
		});
	}

	private void add(ProblemCode rule, String column, String code, double was, double is, String... arguments) {
		findings.add(new Finding(new Subject(rule, file, column, code), code, was, is,
				Problem.of(rule, Where.cell(file, 0, column), arguments)));
	}

	static String tenths(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}
}
