package dk.boligmonitor.store.record;

import dk.boligmonitor.model.Problem;

/**
 * A row that was left out.
 *
 * @param problem why, with file, line and column
 * @param masked  the offending text with everything that could tell of a person masked
 */
public record Reject(Problem problem, String masked) {
}
