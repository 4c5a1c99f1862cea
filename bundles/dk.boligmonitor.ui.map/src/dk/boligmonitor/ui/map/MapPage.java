package dk.boligmonitor.ui.map;

import java.util.EnumSet;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.map.AreaShapes;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.part.SelectionBar;
import dk.boligmonitor.ui.part.SelectionBar.Choice;

/** Puts scenes together in the background and hands them to the canvas. */
final class MapPage implements Page.OfResults {

	/** What a scene shows; the same again needs no new scene. */
	private record Subject(AreaSet set, IndicatorInfo indicator, PeriodResults results) {

		boolean same(Subject other) {
			return set == other.set && indicator.equals(other.indicator) && results == other.results;
		}
	}

	private final SelectionBar bar;
	private final MapCanvas canvas;
	private final SceneMaker maker;
	private Optional<Subject> subject = Optional.empty();
	private Optional<AreaShapes> shapes = Optional.empty();
	private Optional<AreaSet> drawn = Optional.empty();

	MapPage(Composite parent, Desk desk) {
		maker = new SceneMaker(desk.wording());
		Composite ground = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(ground);
		bar = new SelectionBar(ground, desk, EnumSet.allOf(Choice.class));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		canvas = new MapCanvas(ground, desk);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		new MapActions(canvas, desk).contribute(desk.site().getActionBars());
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection, PeriodResults results) {
		bar.show(snapshot, selection);
		canvas.select(selection.areas());
		Optional<AreaSet> set = selection.areaSet().flatMap(snapshot::areaSet);
		Optional<IndicatorInfo> indicator = selection.indicator().flatMap(snapshot::indicator);
		if (set.isEmpty() || indicator.isEmpty()) {
			return;
		}
		Subject next = new Subject(set.get(), indicator.get(), results);
		if (subject.isEmpty() || !subject.get().same(next)) {
			subject = Optional.of(next);
			make(next);
		}
	}

	private void make(Subject wanted) {
		Optional<AreaShapes> known = drawn.isPresent() && drawn.get() == wanted.set() ? shapes : Optional.empty();
		Job job = Job.createSystem("map scene", monitor -> {
			AreaShapes outlines = known.orElseGet(() -> new AreaShapes(wanted.set()));
			MapScene scene = maker.scene(outlines, wanted.set(), wanted.indicator(), wanted.results());
			if (!canvas.isDisposed()) {
				canvas.getDisplay().asyncExec(() -> take(wanted, outlines, scene));
			}
		});
		job.schedule();
	}

	private void take(Subject made, AreaShapes outlines, MapScene scene) {
		if (canvas.isDisposed() || subject.isEmpty() || !subject.get().same(made)) {
			return;
		}
		boolean otherPlace = drawn.isEmpty() || !drawn.get().name().equals(made.set().name());
		shapes = Optional.of(outlines);
		drawn = Optional.of(made.set());
		canvas.show(scene);
		if (otherPlace) {
			canvas.fit();
		}
	}

	@Override
	public void focus() {
		canvas.setFocus();
	}
}
