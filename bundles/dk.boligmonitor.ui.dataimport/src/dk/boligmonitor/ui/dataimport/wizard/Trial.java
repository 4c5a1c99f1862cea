package dk.boligmonitor.ui.dataimport.wizard;

import java.util.Optional;

import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DryRun;

/**
 * A delivery that was tried.
 *
 * @param request what was asked for
 * @param result  what it would come to; empty if it could not be tried
 * @param fault   why it could not be tried, or an empty text
 */
record Trial(DeliveryRequest request, Optional<DryRun> result, String fault) {

	/** Its name as far as it is known. */
	String name() {
		return result.map(DryRun::name).orElse(String.valueOf(request.path().getFileName()));
	}

	/** Rows that would be left out. */
	long rejected() {
		return result.map(r -> r.rejected() - r.accepted()).orElse(0L);
	}

	/** True if something in it is unusual. */
	boolean drifts() {
		return result.filter(r -> !r.drift().isEmpty()).isPresent();
	}

	/** True if nothing keeps it from being stored but rejected rows. */
	boolean sound() {
		return result.filter(r -> !r.broken()).isPresent();
	}

	/** What to ask for when all rejected rows are put up with. */
	DeliveryRequest accepting() {
		return request.accepting(Math.max(request.maxRejects(), rejected()));
	}
}
