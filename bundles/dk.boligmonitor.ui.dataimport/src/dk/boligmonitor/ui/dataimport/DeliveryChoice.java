package dk.boligmonitor.ui.dataimport;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionListener;
import dk.boligmonitor.ui.Snapshot;

/**
 * The delivery that the views of this perspective look at. With another data directory it begins anew. An OSGi service for the
 * user interface thread.
 */
@Component(service = DeliveryChoice.class)
public final class DeliveryChoice {

	/** What is looked at. */
	public sealed interface Chosen {
	}

	/** The newest delivery, since nobody has chosen. */
	public record Newest() implements Chosen {
	}

	/**
	 * A month, whether it has a delivery or not.
	 *
	 * @param month which
	 * @param kind  one of its files, or all
	 */
	public record Month(YearMonth month, Optional<RecordKind> kind) implements Chosen {
	}

	/**
	 * A delivery that was tried and is not stored; its rejected rows are those of
	 * {@link dk.boligmonitor.process.record.RecordMonitor#attempt()}.
	 *
	 * @param name  of the delivery
	 * @param drift what is unusual in it
	 */
	public record Tried(String name, List<Problem> drift) implements Chosen {

		/** Copies the list. */
		public Tried {
			drift = List.copyOf(drift);
		}
	}

	private final Session session;
	private final SessionListener following = this::directoryMayHaveChanged;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Chosen chosen = new Newest();
	private Optional<Path> directory = Optional.empty();

	/** Called by the framework. */
	@Activate
	public DeliveryChoice(@Reference Session session) {
		this.session = session;
		directory = session.snapshot().map(Snapshot::directory);
		session.addListener(following);
	}

	@Deactivate
	void stop() {
		session.removeListener(following);
	}

	private void directoryMayHaveChanged() {
		Optional<Path> now = session.snapshot().map(Snapshot::directory);
		if (now.isPresent() && !now.equals(directory)) {
			directory = now;
			chosen = new Newest();
		}
	}

	/** What is looked at. */
	public Chosen get() {
		return chosen;
	}

	/** Looks at something else, and tells the listeners if it is not the same. */
	public void set(Chosen next) {
		if (!next.equals(chosen)) {
			chosen = next;
			listeners.forEach(Runnable::run);
		}
	}

	/** Looks at the month of a delivery, unless that is so already. */
	public void set(DeliverySummary delivery) {
		if (!(chosen instanceof Month m) || !m.month().equals(delivery.month())) {
			set(new Month(delivery.month(), Optional.empty()));
		}
	}

	/** The stored delivery looked at; empty if the month has none, or if it is one that was only tried. */
	public Optional<DeliverySummary> delivery(Snapshot snapshot) {
		List<DeliverySummary> all = snapshot.status().deliveries();
		return switch (chosen) {
		case Newest n -> all.reversed().stream().findFirst();
		case Month m -> all.stream().filter(d -> d.month().equals(m.month())).findFirst();
		case Tried t -> Optional.empty();
		};
	}

	/** The kind looked at, if it is just one. */
	public Optional<RecordKind> kind() {
		return chosen instanceof Month m ? m.kind() : Optional.empty();
	}

	/** Tells a listener of each other choice from now on. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells it no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
