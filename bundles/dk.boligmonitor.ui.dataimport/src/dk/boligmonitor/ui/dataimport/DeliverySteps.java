package dk.boligmonitor.ui.dataimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.text.MessageFile;

/**
 * Importing deliveries, importing them again and deleting them: in the background, with a plain word about what came out. To be
 * called in the user interface thread.
 */
public final class DeliverySteps {

	private static final List<Step> STEPS = List.of(Step.READ_DELIVERY, Step.STORE_DELIVERY);

	private final IWorkbenchWindow window;
	private final Session session;
	private final DeliveryOutcome outcome;
	private final MessageFile words = MessageFile.beside(DeliverySteps.class);

	private DeliverySteps(IWorkbenchWindow window) {
		this.window = window;
		session = window.getService(Session.class);
		outcome = new DeliveryOutcome(window);
	}

	/** The steps for a window. */
	public static DeliverySteps in(IWorkbenchWindow window) {
		return new DeliverySteps(window);
	}

	/**
	 * Imports deliveries one after the other, each whole or not at all. Cancelled, the one under way is not stored; those before
	 * it are.
	 */
	public void take(List<DeliveryRequest> requests) {
		if (requests.isEmpty()) {
			return;
		}
		String first = String.valueOf(requests.getFirst().path().getFileName());
		String title = requests.size() == 1 ? words.get("job.import", first) : words.get("job.imports", requests.size());
		List<Step> steps = new ArrayList<>();
		requests.forEach(r -> steps.addAll(STEPS));
		session.perform(title, requests.size() == 1 ? STEPS : steps, (monitor, progress) -> takeAll(monitor, requests, progress),
				outcome::tell);
	}

	private static List<DeliveryOutcome.Taken> takeAll(Monitor monitor, List<DeliveryRequest> requests, Progress progress)
			throws MonitorException {
		List<DeliveryOutcome.Taken> taken = new ArrayList<>();
		for (DeliveryRequest request : requests) {
			taken.add(new DeliveryOutcome.Taken(String.valueOf(request.path().getFileName()), Optional.of(request),
					monitor.deliveries().take(request, progress)));
		}
		return taken;
	}

	/** Imports files with figures of areas that another body has counted, one after the other. */
	public void takeAggregates(List<Path> files, Optional<String> profile) {
		for (Path file : files) {
			session.perform(words.get("job.import", file.getFileName()), STEPS,
					(monitor, progress) -> monitor.deliveries().importAggregates(file, profile, progress),
					result -> outcome.tell(String.valueOf(file.getFileName()), result));
		}
	}

	/** Imports a stored delivery again from where it came. */
	public void reimport(String name) {
		session.perform(words.get("job.reimport", name), STEPS,
				(monitor, progress) -> new DeliveryOutcome.Taken(name, Optional.empty(), monitor.deliveries().reimport(name, progress)),
				taken -> outcome.tell(List.of(taken)));
	}

	/** Deletes a stored delivery once the user has read what will be lost. */
	public void delete(DeliverySummary delivery) {
		ControlTotals totals = ControlTotals.of(delivery.files());
		int answer = MessageDialog.open(MessageDialog.WARNING, window.getShell(), words.get("delete.title", delivery.name()),
				words.get("delete.text", delivery.name(), totals.stored()), SWT.SHEET, words.get("delete.do"),
				words.get("cancel"));
		if (answer == 0) {
			session.perform(words.get("job.delete", delivery.name()), List.of(Step.STORE_DELIVERY), (monitor, progress) -> {
				monitor.deliveries().delete(delivery.name());
				return delivery.name();
			}, outcome::deleted);
		}
	}
}
