package dk.boligmonitor.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.prefs.Preferences;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;

/**
 * The selection that all views share. It always fits the data at hand: what is no longer there is replaced by the first set,
 * the first indicator, the newest period. Area set, indicator and period are remembered from one start to the next. An OSGi
 * service for the user interface thread.
 */
@Component(service = SharedSelection.class)
public final class SharedSelection {

	private static final String SET = "areaSet";
	private static final String INDICATOR = "indicator";
	private static final String PERIOD = "period";

	private final Session session;
	private final SessionListener fitting = this::fit;
	private final Preferences memory = InstanceScope.INSTANCE.getNode("dk.boligmonitor.ui/selection");
	private final List<Consumer<MonitorSelection>> listeners = new CopyOnWriteArrayList<>();
	private MonitorSelection selection;

	/** Called by the framework. */
	@Activate
	public SharedSelection(@Reference Session session) {
		this.session = session;
		this.selection = remembered(memory);
		session.addListener(fitting);
	}

	@Deactivate
	void stop() {
		session.removeListener(fitting);
	}

	/** What is selected. */
	public MonitorSelection get() {
		return selection;
	}

	/** Selects something else, and tells the listeners if it is not the same. */
	public void set(MonitorSelection wanted) {
		MonitorSelection next = session.snapshot().map(s -> fitted(wanted, s)).orElse(wanted);
		if (!next.equals(selection)) {
			selection = next;
			remember(next);
			listeners.forEach(l -> l.accept(next));
		}
	}

	/** Tells a listener of each other selection from now on. */
	public void addListener(Consumer<MonitorSelection> listener) {
		listeners.add(listener);
	}

	/** Tells it no more. */
	public void removeListener(Consumer<MonitorSelection> listener) {
		listeners.remove(listener);
	}

	private void fit() {
		set(selection);
	}

	static MonitorSelection fitted(MonitorSelection wanted, Snapshot snapshot) {
		Optional<String> set = wanted.areaSet().filter(name -> snapshot.areaSet(name).isPresent())
				.or(() -> snapshot.areaSets().stream().map(s -> s.name()).findFirst());
		Set<AreaCode> codes = set.flatMap(snapshot::areaSet)
				.map(s -> s.areas().stream().map(AreaOutline::code).collect(Collectors.toSet())).orElse(Set.of());
		Optional<IndicatorId> indicator = wanted.indicator().filter(id -> snapshot.indicator(id).isPresent())
				.or(() -> snapshot.indicators().stream().map(IndicatorInfo::id).findFirst());
		List<Period> periods = snapshot.status().periods();
		Optional<Period> period = wanted.period().filter(periods::contains)
				.or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast()));
		return new MonitorSelection(set, wanted.areas().stream().filter(codes::contains).collect(Collectors.toSet()),
				indicator, period);
	}

	private void remember(MonitorSelection chosen) {
		chosen.areaSet().ifPresent(set -> memory.put(SET, set));
		chosen.indicator().ifPresent(id -> memory.put(INDICATOR, id.value()));
		chosen.period().ifPresent(period -> memory.put(PERIOD, period.toString()));
	}

	private static MonitorSelection remembered(Preferences memory) {
		return new MonitorSelection(text(memory, SET), Set.of(), text(memory, INDICATOR).map(IndicatorId::new),
				text(memory, PERIOD).flatMap(Period::parse));
	}

	private static Optional<String> text(Preferences memory, String key) {
		return Optional.of(memory.get(key, "")).filter(text -> !text.isBlank());
	}
}
