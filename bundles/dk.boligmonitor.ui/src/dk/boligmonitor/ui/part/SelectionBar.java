package dk.boligmonitor.ui.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.text.MessageFile;

/** Lets the user choose indicator, period and area set of the shared selection. */
public final class SelectionBar extends Composite {

	/** What can be chosen in a bar. */
	public enum Choice {
		INDICATOR, PERIOD, AREA_SET
	}

	private final Desk desk;
	private final MessageFile words = MessageFile.beside(SelectionBar.class);
	private final List<Chooser<?>> choosers = new ArrayList<>();

	/** A bar with some of the choices. */
	public SelectionBar(Composite parent, Desk desk, Set<Choice> choices) {
		super(parent, SWT.NONE);
		this.desk = desk;
		RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(6).applyTo(this);
		if (choices.contains(Choice.INDICATOR)) {
			choosers.add(new Chooser<IndicatorInfo>("choose.indicator", 300, Snapshot::indicators, desk.wording()::name,
					(info, s) -> s.indicator().equals(Optional.of(info.id())),
					(info, s) -> s.withIndicator(info.id())));
		}
		if (choices.contains(Choice.PERIOD)) {
			choosers.add(new Chooser<Period>("choose.period", 110, s -> s.status().periods().reversed(), Period::toString,
					(period, s) -> s.period().equals(Optional.of(period)), (period, s) -> s.withPeriod(period)));
		}
		if (choices.contains(Choice.AREA_SET)) {
			choosers.add(new Chooser<AreaSet>("choose.areaSet", 180, Snapshot::areaSets, AreaSet::name,
					(set, s) -> s.areaSet().equals(Optional.of(set.name())), (set, s) -> s.withAreaSet(set.name())));
		}
	}

	/** Shows what can be chosen and what is. */
	public void show(Snapshot snapshot, MonitorSelection selection) {
		choosers.forEach(c -> c.show(snapshot, selection));
	}

	private final class Chooser<V> {

		private final Combo combo;
		private final Function<Snapshot, Collection<V>> offered;
		private final Function<V, String> name;
		private final BiPredicate<V, MonitorSelection> chosen;
		private List<V> values = List.of();

		Chooser(String label, int width, Function<Snapshot, Collection<V>> offered, Function<V, String> name,
				BiPredicate<V, MonitorSelection> chosen, BiFunction<V, MonitorSelection, MonitorSelection> choose) {
			this.offered = offered;
			this.name = name;
			this.chosen = chosen;
			Label title = new Label(SelectionBar.this, SWT.NONE);
			title.setText(words.get(label));
			combo = new Combo(SelectionBar.this, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setVisibleItemCount(25);
			combo.setLayoutData(new RowData(width, SWT.DEFAULT));
			combo.getAccessible().addAccessibleListener(new Spoken(words.get(label)));
			combo.addListener(SWT.Selection, e -> {
				int index = combo.getSelectionIndex();
				if (index >= 0) {
					desk.selection().set(choose.apply(values.get(index), desk.selection().get()));
				}
			});
		}

		void show(Snapshot snapshot, MonitorSelection selection) {
			List<V> now = List.copyOf(offered.apply(snapshot));
			if (!now.equals(values)) {
				values = now;
				combo.setItems(values.stream().map(name).toArray(String[]::new));
			}
			for (int i = 0; i < values.size(); i++) {
				if (chosen.test(values.get(i), selection) && combo.getSelectionIndex() != i) {
					combo.select(i);
				}
			}
			combo.setToolTipText(combo.getText());
		}
	}
}
