package dk.boligmonitor.indicator.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.indicator.CatalogueProblem;
import dk.boligmonitor.indicator.IndicatorCatalogue;
import dk.boligmonitor.indicator.IndicatorDefinition;

/**
 * The catalogue of what bundles contribute to the extension point {@value #POINT}. It reads declared data only and loads no
 * class of a pack. Packs stand in the order of their bundles' names, so that the catalogue is the same at each start. What
 * is asked for is read anew each time: a pack that comes or goes is noticed by the next call.
 */
@Component
public final class RegistryCatalogue implements IndicatorCatalogue {

	/** Full id of the extension point. */
	public static final String POINT = "dk.boligmonitor.indicator.registry.indicators";

	private final IExtensionRegistry registry;

	/** A catalogue of what {@code registry} knows. */
	@Activate
	public RegistryCatalogue(@Reference IExtensionRegistry registry) {
		this.registry = registry;
	}

	@Override
	public List<IndicatorDefinition> definitions() {
		return read().definitions();
	}

	@Override
	public List<CatalogueProblem> problems() {
		return read().problems();
	}

	private Reading read() {
		Reading reading = new Reading();
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing(element -> element.getContributor().getName()))
				.forEach(element -> read(element, reading));
		return reading;
	}

	private static void read(IConfigurationElement element, Reading reading) {
		if (element.isValid()) {
			new PackReader(element, reading).read();
		}
	}
}
