package dk.boligmonitor.ui.dataimport;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;

/** The delivery that the views of this perspective look at, by name. An OSGi service for the user interface thread. */
@Component(service = DeliveryChoice.class)
public final class DeliveryChoice {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<String> name = Optional.empty();

	/** The chosen delivery; empty for the newest. */
	Optional<String> get() {
		return name;
	}

	void set(String chosen) {
		if (!name.equals(Optional.of(chosen))) {
			name = Optional.of(chosen);
			listeners.forEach(Runnable::run);
		}
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
