package dk.boligmonitor.store.derby;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.PlaceStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.custody.Backup;
import dk.boligmonitor.store.derby.custody.Compaction;
import dk.boligmonitor.store.derby.custody.DerbyAccessLog;
import dk.boligmonitor.store.derby.custody.KeyedDatabase;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.DirectoryLock;
import dk.boligmonitor.store.derby.record.DerbyRecordStore;
import dk.boligmonitor.store.record.AccessLog;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;
import dk.boligmonitor.store.result.ResultStore;

/** A data directory with its database open and its lock held. */
final class DerbyDataStore implements DataStore {

	private final Path directory;
	private final DirectoryLock lock;
	private final KeyedDatabase database;
	private final Path copy;
	private final RecordStore records;
	private final PlaceStore places;
	private final ResultStore results;
	private final AccessLog log;

	/**
	 * @param copy a folder for a copy that is on its way into a backup
	 */
	DerbyDataStore(Path directory, DirectoryLock lock, KeyedDatabase database, Path copy) {
		this.directory = directory;
		this.lock = lock;
		this.database = database;
		this.copy = copy;
		Database tables = database.database();
		records = new DerbyRecordStore(tables);
		places = new DerbyPlaceStore(tables);
		results = new DerbyResultStore(tables);
		log = new DerbyAccessLog(tables);
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
	public List<byte[]> pseudonymKeys() {
		return database.keys().pseudonymKeys();
	}

	@Override
	public byte[] rawKey() {
		return database.keys().rawKey();
	}

	@Override
	public Path secrets() {
		return database.secrets();
	}

	@Override
	public AccessLog accessLog() {
		return log;
	}

	@Override
	public void rotateKeys() throws StoreException {
		database.rotate();
	}

	@Override
	public void backup(Path file) throws StoreException {
		new Backup(database, Versions.OURS.version(), copy).write(file.toAbsolutePath().normalize(), municipality());
	}

	@Override
	public void compact() throws StoreException {
		Compaction.compact(database.database());
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
