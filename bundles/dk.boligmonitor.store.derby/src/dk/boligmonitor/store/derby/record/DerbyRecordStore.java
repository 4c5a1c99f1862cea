package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Aggregate;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.WriteTransaction;
import dk.boligmonitor.store.derby.record.DeliveryTables.Numbered;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryHead.Scope;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/**
 * Rows about persons in Derby. What was asked for is kept in memory until the next change. Sinks are called outside of all
 * transactions.
 */
public final class DerbyRecordStore implements RecordStore {

	/** Writes in a transaction of the caller. */
	interface Change {
		void to(Connection connection) throws SQLException, StoreException;
	}

	/** Takes something out of a snapshot. */
	private interface Look<T> {
		T at(Snapshot snapshot) throws StoreException;
	}

	private final Database database;
	/** Held for reading while something is loaded and for writing while a change is written, so that what is loaded fits. */
	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private Snapshot snapshot;

	/** Rows about persons in {@code database}. */
	public DerbyRecordStore(Database database) {
		this.database = database;
		snapshot = new Snapshot(database);
	}

	private <T> T look(Look<T> look) throws StoreException {
		lock.readLock().lock();
		try {
			return look.at(snapshot);
		} finally {
			lock.readLock().unlock();
		}
	}

	/** Writes and commits; afterwards readers see the new state. */
	void change(WriteTransaction transaction, Change change) throws SQLException, StoreException {
		lock.writeLock().lock();
		try {
			change.to(transaction.connection());
			transaction.commit();
			snapshot = new Snapshot(database);
		} finally {
			lock.writeLock().unlock();
		}
	}

	@Override
	public List<StoredDelivery> deliveries() throws StoreException {
		return look(Snapshot::deliveries).stream().map(Numbered::stored).toList();
	}

	private Numbered numbered(DeliveryHead delivery) throws StoreException {
		return look(Snapshot::deliveries).stream().filter(d -> d.stored().head().equals(delivery)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("Not stored: " + delivery.name()));
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if the delivery is not stored
	 */
	@Override
	public List<Reject> rejects(DeliveryHead delivery) throws StoreException {
		int number = numbered(delivery).number();
		return database.read(c -> DeliveryTables.readRejects(c, number));
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if the delivery is not stored
	 */
	@Override
	public String statistics(DeliveryHead delivery) throws StoreException {
		int number = numbered(delivery).number();
		return database.read(c -> DeliveryTables.statistics(c, number));
	}

	@Override
	public DeliveryWriter begin(DeliveryHead head, Set<RecordKind> kinds) throws StoreException {
		WriteTransaction transaction = database.begin();
		boolean begun = false;
		try {
			List<Numbered> before = DeliveryTables.read(transaction.connection());
			if (before.stream().anyMatch(d -> !d.stored().head().municipality().equals(head.municipality()))) {
				throw new IllegalArgumentException(head.name() + " is of another municipality");
			}
			if (head.scope() == Scope.CHANGES
					&& before.stream().noneMatch(d -> d.stored().head().month().equals(head.month().minusMonths(1)))) {
				throw new IllegalArgumentException(head.name() + " tells changes to a month that is not stored");
			}
			DeliveryWriter writer = new DerbyDeliveryWriter(transaction, this, head, kinds, before);
			begun = true;
			return writer;
		} catch (SQLException e) {
			throw transaction.failure(e);
		} finally {
			if (!begun) {
				transaction.close();
			}
		}
	}

	@Override
	public void delete(DeliveryHead delivery) throws StoreException {
		try (WriteTransaction transaction = database.begin()) {
			Numbered stored = numbered(delivery);
			if (deliveries().stream().map(StoredDelivery::head)
					.anyMatch(h -> h.scope() == Scope.CHANGES && h.month().equals(delivery.month().plusMonths(1)))) {
				throw new IllegalArgumentException("The next delivery tells changes to " + delivery.name());
			}
			change(transaction, c -> {
				ToldTable.remove(c, stored);
				DeliveryTables.delete(c, stored.number());
				Eraser.run(c);
			});
		} catch (SQLException e) {
			throw database.failure(e);
		}
	}

	@Override
	public void residents(LocalDate day, ResidentSink sink) throws StoreException {
		look(Snapshot::residents).on(Days.of(day), sink);
	}

	@Override
	public void moves(LocalDate first, LocalDate last, MoveSink sink) throws StoreException {
		look(Snapshot::residents).moves(Days.of(first), Days.of(last), sink);
	}

	private KindRows rows(RecordKind kind) throws StoreException {
		return look(s -> s.kind(kind));
	}

	@Override
	public void measures(LocalDate first, LocalDate last, MeasureSink sink) throws StoreException {
		rows(RecordKind.FORANSTALTNING).measures(Days.of(first), Days.of(last), sink);
	}

	@Override
	public void pupils(LocalDate day, PupilSink sink) throws StoreException {
		rows(RecordKind.ELEV).pupils(Days.of(day), SchoolYear.containing(day).startYear(), sink);
	}

	@Override
	public void grades(SchoolYear year, GradeSink sink) throws StoreException {
		rows(RecordKind.KARAKTER).grades(year.startYear(), sink);
	}

	@Override
	public void daycare(LocalDate day, DaycareSink sink) throws StoreException {
		rows(RecordKind.DAGTILBUD).daycare(Days.of(day), sink);
	}

	@Override
	public void relocations(LocalDate first, LocalDate last, RelocationSink sink) throws StoreException {
		rows(RecordKind.FLYTNING).relocations(Days.of(first), Days.of(last), sink);
	}

	@Override
	public void others(RecordKind kind, LocalDate day, OtherSink sink) throws StoreException {
		rows(kind).others(Days.of(day), sink);
	}

	@Override
	public void saveAggregates(String file, List<Aggregate> rows) throws StoreException {
		database.write(c -> AggregateTable.add(c, file, rows));
	}

	@Override
	public List<Aggregate> aggregates() throws StoreException {
		return database.read(AggregateTable::read);
	}

	@Override
	public void homes(int from, HomeSink sink) throws StoreException {
		look(Snapshot::homes).from(from, sink);
	}

	@Override
	public int[] residentsOfHomes() throws StoreException {
		return look(s -> s.residents().ofHomes(s.homes().count()));
	}

	@Override
	public void saveMatches(int[] addressOfHome) throws StoreException {
		database.write(c -> MatchTable.write(c, addressOfHome));
	}

	@Override
	public int[] matches() throws StoreException {
		return database.read(MatchTable::read);
	}

	@Override
	public int homeCount() throws StoreException {
		return look(Snapshot::homes).count();
	}

	@Override
	public int persons() throws StoreException {
		return look(Snapshot::persons);
	}
}
