package dk.boligmonitor.process.record;

import dk.boligmonitor.model.Problem;

/**
 * A row that was left out of a stored delivery.
 *
 * @param problem why and where
 * @param masked  the offending text, masked
 */
public record RejectLine(Problem problem, String masked) {
}
