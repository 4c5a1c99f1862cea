package dk.boligmonitor.ui.command;

import java.util.Optional;

import dk.boligmonitor.process.Status;
import dk.boligmonitor.process.Status.Next;

/** The step that must come before another one. */
final class Missing {

	private Missing() {
	}

	static Optional<Next> forGeocoding(Status status) {
		if (status.deliveries().isEmpty()) {
			return Optional.of(Next.IMPORT_DELIVERY);
		}
		return status.register().isEmpty() ? Optional.of(Next.IMPORT_ADDRESSES) : Optional.empty();
	}

	static Optional<Next> forCalculation(Status status) {
		Optional<Next> before = forGeocoding(status);
		return before.isPresent() || !status.areaSets().isEmpty() ? before : Optional.of(Next.IMPORT_AREAS);
	}
}
