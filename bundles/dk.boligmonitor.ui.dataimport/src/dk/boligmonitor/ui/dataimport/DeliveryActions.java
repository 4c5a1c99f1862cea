package dk.boligmonitor.ui.dataimport;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.ui.CommandIds;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.dataimport.drift.DriftView;
import dk.boligmonitor.ui.dataimport.reject.RejectsView;
import dk.boligmonitor.ui.text.MessageFile;

/** What can be done with a stored delivery, the same in each view. What cannot be done says why. */
public final class DeliveryActions {

	private final IWorkbenchWindow window;
	private final MessageFile words = MessageFile.beside(DeliveryActions.class);

	/** For a window. */
	public DeliveryActions(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens what is most worth looking at: the rows that were left out, or how it differs from the one before. */
	public void open(Optional<DeliverySummary> delivery) {
		Views.show(window, delivery.filter(d -> d.rejected() == 0).isPresent() ? DriftView.ID : RejectsView.ID);
	}

	/** Fills a context menu. */
	public void fill(IMenuManager menu, Optional<DeliverySummary> delivery) {
		String none = words.get("action.none");
		menu.add(action("rejects", delivery.isEmpty() ? none : delivery.get().rejected() == 0 ? words.get("action.noRejects") : "",
				() -> Views.show(window, RejectsView.ID)));
		menu.add(action("drift", delivery.isEmpty() ? none : "", () -> Views.show(window, DriftView.ID)));
		menu.add(new Separator());
		menu.add(action("reimport", delivery.isEmpty() ? none : "",
				() -> delivery.ifPresent(d -> DeliverySteps.in(window).reimport(d.name()))));
		menu.add(action("delete", delivery.isEmpty() ? none : "",
				() -> delivery.ifPresent(d -> DeliverySteps.in(window).delete(d))));
		menu.add(new Separator());
		menu.add(action("import", "", () -> Commands.run(window, CommandIds.IMPORT_DELIVERY)));
	}

	/** @param why what keeps it from being done, or an empty text */
	private Action action(String key, String why, Runnable run) {
		String text = words.get("action." + key);
		Action action = new Action(why.isEmpty() ? text : text + " (" + why + ")") {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(why.isEmpty());
		return action;
	}
}
