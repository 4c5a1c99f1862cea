package dk.boligmonitor.dataimport;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.record.RecordKind;

/**
 * A row that was left out, with the first rule that it broke.
 *
 * @param kind    which file
 * @param problem rule, file, line and column
 * @param masked  the offending cell with everything masked that could tell of a person; empty if no single cell is at fault
 */
public record RejectedRow(RecordKind kind, Problem problem, String masked) {
}
