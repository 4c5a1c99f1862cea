package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.indicator.IndicatorCatalogue;
import dk.boligmonitor.process.delivery.ProfileBook;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.process.engine.Ledger;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreProvider;

/** Opens monitors over the store and the indicators at hand. Reject files are written in the platform's language. */
@Component
public final class StoredMonitorProvider implements MonitorProvider {

	private final StoreProvider stores;
	private final IndicatorCatalogue catalogue;
	private final DeliveryExtensions extensions;

	/**
	 * @param stores     opens data directories
	 * @param catalogue  the indicators on offer
	 * @param extensions record kinds and profiles of other bundles
	 */
	@Activate
	public StoredMonitorProvider(@Reference StoreProvider stores, @Reference IndicatorCatalogue catalogue,
			@Reference DeliveryExtensions extensions) {
		this.stores = stores;
		this.catalogue = catalogue;
		this.extensions = extensions;
	}

	@Override
	public Monitor open(Path directory) throws MonitorException {
		Path whole = directory.toAbsolutePath().normalize();
		ProfileBook profiles = new ProfileBook(whole, extensions);
		profiles.readSoon();
		try {
			Texts texts = Texts.in(Language.of(Locale.getDefault()));
			return new StoredMonitor(stores.open(whole), catalogue, profiles, texts);
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}

	@Override
	public void restore(Path backup, Path directory) throws MonitorException {
		try {
			Path whole = directory.toAbsolutePath().normalize();
			stores.restore(backup, whole);
			try (DataStore store = stores.open(whole)) {
				new Ledger(store).note(LogAction.RESTORE, String.valueOf(backup.getFileName()), Optional.empty());
			}
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}
}
