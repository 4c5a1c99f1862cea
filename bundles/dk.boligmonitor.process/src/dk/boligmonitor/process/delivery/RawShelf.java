package dk.boligmonitor.process.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.FileOpener;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.source.fetch.Known;
import dk.boligmonitor.dataimport.source.raw.RawFile;
import dk.boligmonitor.dataimport.source.raw.RawZone;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.config.Origin;
import dk.boligmonitor.process.config.OriginsFile;
import dk.boligmonitor.store.DataStore;

/**
 * The raw zone of a data directory and what is known of its files: which deliveries were imported from them, and what was fetched.
 * A delivery in it is named {@code source/name}, whether it is a file or a folder.
 */
public final class RawShelf {

	private final RawZone zone;
	private final OriginsFile origins;
	private final Path fetched;

	public RawShelf(DataStore store) {
		zone = new RawZone(store.directory().resolve("raw"), store.rawKey());
		origins = new OriginsFile(store.directory());
		fetched = store.directory().resolve("fetched.json");
	}

	/** The zone itself. */
	public RawZone zone() {
		return zone;
	}

	/** What was fetched, also what no longer lies here. */
	public Known known() throws ImportException {
		return Known.load(fetched);
	}

	/** The files of a delivery; none if it is gone. */
	SortedMap<String, FileOpener> files(String delivery) throws ImportException {
		return zone.delivery(delivery);
	}

	/** Deliveries that lie here and were not imported. */
	public Set<String> waiting() throws ImportException, MonitorException {
		Set<String> imported = origins.read().values().stream().filter(o -> o.zone() == Origin.Zone.RAW).map(Origin::place)
				.collect(Collectors.toSet());
		Set<String> waiting = new TreeSet<>();
		for (RawFile file : zone.list()) {
			String delivery = delivery(file.name());
			if (file.state() == RawFile.State.COMPLETE && !imported.contains(delivery)) {
				waiting.add(delivery);
			}
		}
		return waiting;
	}

	/** The source and the first name below it. */
	private static String delivery(String file) {
		int slash = file.indexOf('/', file.indexOf('/') + 1);
		return slash < 0 ? file : file.substring(0, slash);
	}

	/** Deletes the files of a delivery. */
	void delete(String delivery) throws ImportException {
		for (RawFile file : zone.list()) {
			if (delivery(file.name()).equals(delivery)) {
				zone.delete(file.name());
			}
		}
	}

	/**
	 * Deletes files that came longer ago. Those that nobody imported are forgotten too, so that they can be fetched again.
	 *
	 * @return their names
	 */
	public List<String> deleteOlderThan(int days) throws ImportException, MonitorException {
		Set<String> waiting = waiting();
		List<String> deleted = zone.deleteOlderThan(Instant.now().minus(Duration.ofDays(days)));
		List<String> lost = deleted.stream().filter(file -> file.indexOf('/') > 0 && waiting.contains(delivery(file))).toList();
		if (!lost.isEmpty()) {
			Known known = known();
			for (String file : lost) {
				known.forget(file.substring(0, file.indexOf('/')), file.substring(file.indexOf('/') + 1));
			}
		}
		return deleted;
	}
}
