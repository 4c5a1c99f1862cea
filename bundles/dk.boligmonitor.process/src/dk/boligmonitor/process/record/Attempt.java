package dk.boligmonitor.process.record;

import java.util.List;

import dk.boligmonitor.process.DeliveryRequest;

/**
 * A delivery that was tried and not stored: a dry run, or one that was refused.
 *
 * @param name    of the delivery
 * @param profile layout it was read with
 * @param request as it was asked for
 * @param rejects rejected rows in file order, the first {@value #MOST} of them
 */
public record Attempt(String name, String profile, DeliveryRequest request, List<RejectLine> rejects) {

	/** Rows beyond these stand in the reject file only. */
	public static final int MOST = 10_000;

	/** Copies the list. */
	public Attempt {
		rejects = List.copyOf(rejects);
	}
}
