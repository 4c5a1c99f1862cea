package dk.boligmonitor.store.derby;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.PlaceStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.DirectoryLock;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.record.DerbyRecordStore;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;
import dk.boligmonitor.store.result.ResultStore;

/** A data directory with its database open and its lock held. */
final class DerbyDataStore implements DataStore {

	private final Path directory;
	private final DirectoryLock lock;
	private final Database database;
	private final KeyFile keys;
	private final RecordStore records;
	private final PlaceStore places;
	private final ResultStore results;

	DerbyDataStore(Path directory, DirectoryLock lock, Database database, KeyFile keys) {
		this.directory = directory;
		this.lock = lock;
		this.database = database;
		this.keys = keys;
		records = new DerbyRecordStore(database);
		places = new DerbyPlaceStore(database);
		results = new DerbyResultStore(database);
	}

	@Override
	public Path directory() {
		return directory;
	}

	@Override
	public Optional<MunicipalityCode> municipality() throws StoreException {
		List<StoredDelivery> deliveries = records.deliveries();
		return deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.getFirst().head().municipality());
	}

	@Override
	public byte[] pseudonymKey() {
		return keys.pseudonymKey();
	}

	@Override
	public RecordStore records() {
		return records;
	}

	@Override
	public PlaceStore places() {
		return places;
	}

	@Override
	public ResultStore results() {
		return results;
	}

	@Override
	public void close() throws StoreException {
		database.close();
		lock.close();
	}
}
