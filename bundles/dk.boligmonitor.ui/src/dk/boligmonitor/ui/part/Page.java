package dk.boligmonitor.ui.part;

import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;

/** What a view shows when the data that it needs are there. Lives in the user interface thread. */
public interface Page {

	/** Shows the data directory as it is now and what is selected in it. Called after each change of either. */
	void show(Snapshot snapshot, MonitorSelection selection);

	/** Takes the keyboard. */
	void focus();

	/** Shows the results of the selected period. */
	interface OfResults extends Page {

		/** Like {@link #show(Snapshot, MonitorSelection)}, called instead of it, once the results are there. */
		void show(Snapshot snapshot, MonitorSelection selection, PeriodResults results);

		@Override
		default void show(Snapshot snapshot, MonitorSelection selection) {
			throw new IllegalStateException("A page of results is shown with results");
		}
	}
}
