package dk.boligmonitor.ui.geocoding;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.ui.CommandIds;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;

/** A page about how geocoding went; before it has been done, a button that does it. */
abstract class ReportPage implements Page {

	private final Desk desk;
	private final MessageFile words = MessageFile.beside(ReportPage.class);
	private final Composite ground;
	private final Label heading;
	private final Button geocode;
	private Optional<Snapshot> shown = Optional.empty();

	ReportPage(Composite parent, Desk desk) {
		this.desk = desk;
		ground = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(0, 6).applyTo(ground);
		heading = new Label(ground, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		geocode = new Button(ground, SWT.PUSH);
		geocode.setText(words.get("geocode"));
		geocode.addListener(SWT.Selection, e -> Commands.run(desk.site(), CommandIds.GEOCODE));
		GridDataFactory.swtDefaults().exclude(true).applyTo(geocode);
	}

	/** Where to put the page's parts. */
	final Composite ground() {
		return ground;
	}

	final Desk desk() {
		return desk;
	}

	final MessageFile words() {
		return words;
	}

	/** The line above the report. */
	abstract String heading(MatchReport report);

	/** Shows the report. */
	abstract void fill(MatchReport report);

	/** Shows that there is no report. */
	abstract void empty();

	@Override
	public final void show(Snapshot snapshot, MonitorSelection selection) {
		if (shown.equals(Optional.of(snapshot))) {
			return;
		}
		shown = Optional.of(snapshot);
		boolean done = snapshot.status().geocoded().isPresent();
		geocode.setVisible(!done);
		GridDataFactory.swtDefaults().exclude(done).applyTo(geocode);
		if (!done) {
			heading.setText(words.get("notYet"));
			empty();
			ground.layout(true, true);
			return;
		}
		desk.session().read(monitor -> RecordMonitor.of(monitor).matchReport(), report -> {
			if (!ground.isDisposed() && shown.equals(Optional.of(snapshot))) {
				heading.setText(heading(report));
				fill(report);
				ground.layout(true, true);
			}
		});
	}
}
