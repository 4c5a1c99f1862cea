package dk.boligmonitor.dataimport.drift;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/**
 * Something unusual.
 *
 * @param subject what it is about; the same in other comparisons
 * @param code    code of the column that it is about, or empty
 * @param before  figure before
 * @param now     figure now
 * @param problem to be shown
 */
record Finding(Subject subject, String code, double before, double now, Problem problem) {

	/**
	 * What was looked at.
	 *
	 * @param rule   which comparison
	 * @param file   name of the file
	 * @param column column of it, or empty
	 * @param detail more, where one column may have several findings of a rule, or empty
	 */
	record Subject(ProblemCode rule, String file, String column, String detail) {
	}
}
