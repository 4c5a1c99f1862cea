package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.indicator.IndicatorCatalogue;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreProvider;

/** Opens monitors over the store and the indicators at hand. Reject files are written in the platform's language. */
@Component
public final class StoredMonitorProvider implements MonitorProvider {

	private final StoreProvider stores;
	private final IndicatorCatalogue catalogue;

	/**
	 * @param stores    opens data directories
	 * @param catalogue the indicators on offer
	 */
	@Activate
	public StoredMonitorProvider(@Reference StoreProvider stores, @Reference IndicatorCatalogue catalogue) {
		this.stores = stores;
		this.catalogue = catalogue;
	}

	@Override
	public Monitor open(Path directory) throws MonitorException {
		try {
			Texts texts = Texts.in(Language.of(Locale.getDefault()));
			return new StoredMonitor(stores.open(directory.toAbsolutePath().normalize()), catalogue, texts);
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}
}
