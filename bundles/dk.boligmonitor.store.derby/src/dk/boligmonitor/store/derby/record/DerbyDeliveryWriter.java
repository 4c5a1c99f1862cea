package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.WriteTransaction;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/**
 * Writes a delivery as the difference to what is stored. The current rows are read when it begins and kept as numbers and
 * hashes (about 60 MB for 650,000 residents); new rows go to the database in batches as they come. From the first batch to the
 * end, readers of the same tables wait.
 */
final class DerbyDeliveryWriter implements DeliveryWriter {

	private final WriteTransaction transaction;
	private final DeliveryHead head;
	private final int number;
	private final People people;
	private final int homesBefore;
	private final Map<RecordKind, KindWriter> writers = new EnumMap<>(RecordKind.class);
	private @Nullable ResidentWriter residents;
	private @Nullable MeasureWriter measures;
	private @Nullable PupilWriter pupils;
	private @Nullable GradeWriter grades;

	/**
	 * @param before      deliveries stored so far
	 * @param homesBefore homes known so far
	 */
	DerbyDeliveryWriter(WriteTransaction transaction, DeliveryHead head, Set<RecordKind> kinds, List<StoredDelivery> before,
			int homesBefore) throws SQLException {
		this.transaction = transaction;
		this.head = head;
		this.homesBefore = homesBefore;
		number = before.size();
		Connection connection = transaction.connection();
		people = new People(connection);
		Function<RecordKind, Delivering> of = kind -> new Delivering(connection, Days.of(head.date()), previous(kind, before),
				head.municipality().digits(), people);
		if (kinds.contains(RecordKind.BORGER)) {
			writers.put(RecordKind.BORGER, residents = new ResidentWriter(of.apply(RecordKind.BORGER)));
		}
		if (kinds.contains(RecordKind.FORANSTALTNING)) {
			writers.put(RecordKind.FORANSTALTNING, measures = new MeasureWriter(of.apply(RecordKind.FORANSTALTNING)));
		}
		if (kinds.contains(RecordKind.ELEV)) {
			writers.put(RecordKind.ELEV, pupils = new PupilWriter(of.apply(RecordKind.ELEV)));
		}
		if (kinds.contains(RecordKind.KARAKTER)) {
			writers.put(RecordKind.KARAKTER, grades = new GradeWriter(of.apply(RecordKind.KARAKTER)));
		}
	}

	/** The day of the newest delivery that brought the kind. */
	private static int previous(RecordKind kind, List<StoredDelivery> before) {
		int day = Delivering.FIRST;
		for (StoredDelivery delivery : before) {
			if (delivery.totals().stream().anyMatch(t -> t.kind() == kind)) {
				day = Days.of(delivery.head().date());
			}
		}
		return day;
	}

	@Override
	public void add(Resident row) throws StoreException {
		try {
			promised(residents).add(row);
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public void add(Measure row) throws StoreException {
		try {
			promised(measures).add(row);
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public void add(Pupil row) throws StoreException {
		try {
			promised(pupils).add(row);
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public void add(Grade row) throws StoreException {
		try {
			promised(grades).add(row);
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	private static <W extends KindWriter> W promised(@Nullable W writer) {
		if (writer == null) {
			throw new IllegalArgumentException("The delivery was begun without this kind of row");
		}
		return writer;
	}

	@Override
	public StoredDelivery commit(Rejected rejected, List<Reject> rejects) throws StoreException {
		try {
			Connection connection = transaction.connection();
			List<FileTotals> totals = new ArrayList<>();
			people.flush();
			for (Map.Entry<RecordKind, KindWriter> writer : writers.entrySet()) {
				writer.getValue().finish();
				totals.add(writer.getValue().totals(rejected.of(writer.getKey())));
			}
			StoredDelivery stored = new StoredDelivery(head, Instant.now().truncatedTo(ChronoUnit.MILLIS),
					List.copyOf(totals));
			ResidentWriter homes = residents;
			DeliveryTables.write(connection, number, stored, people.size(), homes == null ? homesBefore : homes.homes());
			DeliveryTables.writeRejects(connection, number, rejects);
			transaction.commit();
			return stored;
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public void close() throws StoreException {
		try {
			for (KindWriter writer : writers.values()) {
				writer.close();
			}
		} catch (SQLException e) {
			throw transaction.failure(e);
		} finally {
			transaction.close();
		}
	}
}
