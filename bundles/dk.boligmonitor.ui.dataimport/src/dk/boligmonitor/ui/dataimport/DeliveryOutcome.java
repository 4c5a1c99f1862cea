package dk.boligmonitor.ui.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.PlaceImport;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.dataimport.drift.DriftView;
import dk.boligmonitor.ui.dataimport.reject.RejectsView;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Tells what became of deliveries, in a notice that does not stop other work, and lets the views show the last of them. */
public final class DeliveryOutcome {

	/**
	 * What became of a delivery.
	 *
	 * @param name    as the user knows it
	 * @param request what was asked for; empty if it was imported again
	 * @param result  what came out
	 */
	public record Taken(String name, Optional<DeliveryRequest> request, DeliveryImport result) {
	}

	private final IWorkbenchWindow window;
	private final OutcomeNotice notice;
	private final DeliveryChoice choice;
	private final MessageFile words = MessageFile.beside(DeliveryOutcome.class);
	private final Wording wording = Wording.ofWorkbench();

	/** For a window. */
	public DeliveryOutcome(IWorkbenchWindow window) {
		this.window = window;
		notice = new OutcomeNotice(window);
		choice = window.getService(DeliveryChoice.class);
	}

	/** Tells about one delivery in full, about several in a line each. */
	public void tell(List<Taken> all) {
		if (all.size() == 1) {
			tell(all.getFirst());
			return;
		}
		long stored = all.stream().filter(t -> t.result() instanceof DeliveryImport.Stored).count();
		List<String> lines = all.stream().map(this::line).toList();
		all.reversed().stream().map(Taken::result).filter(DeliveryImport.Stored.class::isInstance).findFirst()
				.ifPresent(r -> choice.set(((DeliveryImport.Stored) r).delivery()));
		boolean good = all.stream().allMatch(t -> !refused(t.result()));
		String title = words.get("outcome.several", stored, all.size());
		if (good) {
			notice.done(title, "", lines, Optional.empty());
		} else {
			notice.doubtful(title, words.get("outcome.several.text"), lines, Optional.empty(), Optional.empty());
		}
	}

	/** A line about a delivery. */
	public String line(Taken taken) {
		return switch (taken.result()) {
		case DeliveryImport.Stored s -> s.delivery().name() + ": " + totals(s.delivery());
		case DeliveryImport.AlreadyStored a -> words.get("outcome.already", a.delivery().name());
		case DeliveryImport.Stopped s -> words.get("outcome.stopped", taken.name()) + " " + sentences(s.drift()).getFirst();
		case DeliveryImport.Refused r -> words.get("outcome.refused", taken.name()) + ": " + reasons(r).getFirst();
		};
	}

	private static boolean refused(DeliveryImport result) {
		return result instanceof DeliveryImport.Refused || result instanceof DeliveryImport.Stopped;
	}

	private void tell(Taken taken) {
		switch (taken.result()) {
		case DeliveryImport.Stored stored -> stored(stored);
		case DeliveryImport.AlreadyStored already -> notice.told(words.get("outcome.already", already.delivery().name()),
				words.get("outcome.already.text"), List.of(), Optional.empty());
		case DeliveryImport.Stopped stopped -> {
			choice.set(new DeliveryChoice.Tried(taken.name(), stopped.drift()));
			notice.refused(words.get("outcome.stopped", taken.name()), words.get("outcome.stopped.text"), sentences(stopped.drift()),
					stopped.rejectFile(), taken.request().map(r -> new OutcomeNotice.Choice(words.get("outcome.stopped.anyway"),
							() -> DeliverySteps.in(window).take(List.of(r.on(DeliveryRequest.OnDrift.TELL))))));
		}
		case DeliveryImport.Refused refused -> {
			choice.set(new DeliveryChoice.Tried(taken.name(), List.of()));
			refused(taken, refused);
		}
		}
	}

	private void stored(DeliveryImport.Stored stored) {
		DeliverySummary d = stored.delivery();
		choice.set(d);
		String title = words.get(stored.place() == DeliveryImport.Place.REPLACED ? "outcome.replaced" : "outcome.stored", d.name());
		List<String> details = new ArrayList<>(sentences(stored.drift()));
		details.addAll(sentences(stored.notes()));
		if (stored.drift().isEmpty()) {
			notice.done(title, totals(d), details, stored.rejectFile());
		} else {
			notice.doubtful(title, totals(d) + "\n" + words.get("outcome.drift", stored.drift().size()), details, stored.rejectFile(),
					Optional.of(new OutcomeNotice.Choice(words.get("outcome.drift.show"), () -> Views.show(window, DriftView.ID))));
		}
	}

	private String totals(DeliverySummary delivery) {
		return ControlTotals.of(delivery.files()).line(wording);
	}

	private void refused(Taken taken, DeliveryImport.Refused refused) {
		boolean onlyRows = refused.problems().stream().noneMatch(p -> p.code().severity() == Severity.ERROR)
				&& refused.rejected() > 0;
		String title = words.get("outcome.refused", taken.name());
		String text = onlyRows ? words.get("outcome.refused.rows", refused.rejected()) : words.get("outcome.refused.text");
		Optional<OutcomeNotice.Choice> way = onlyRows
				? Optional.of(new OutcomeNotice.Choice(words.get("outcome.refused.show"), () -> Views.show(window, RejectsView.ID)))
				: Optional.empty();
		notice.refused(title, text, reasons(refused), refused.rejectFile(), way);
	}

	private List<String> reasons(DeliveryImport.Refused refused) {
		List<String> reasons = new ArrayList<>(sentences(refused.problems()));
		refused.first().map(wording.texts()::problem).ifPresent(reasons::add);
		if (refused.rejected() > 1) {
			reasons.add(words.get("outcome.refused.more", refused.rejected() - 1));
		}
		return reasons.isEmpty() ? List.of(words.get("outcome.refused.text")) : reasons;
	}

	/** Figures of areas are stored, or not. */
	void tell(String file, PlaceImport result) {
		switch (result) {
		case PlaceImport.Stored stored -> notice.done(words.get("outcome.aggregates", stored.count(), stored.name()), "",
				sentences(stored.notes()), Optional.empty());
		case PlaceImport.Refused refused -> notice.refused(words.get("outcome.refused", file), words.get("outcome.refused.text"),
				sentences(refused.problems()), Optional.empty(), Optional.empty());
		}
	}

	/** A delivery is gone. */
	void deleted(String name) {
		notice.told(words.get("outcome.deleted", name), words.get("outcome.deleted.text"), List.of(), Optional.empty());
	}

	private List<String> sentences(List<Problem> problems) {
		return problems.stream().map(wording.texts()::problem).toList();
	}
}
