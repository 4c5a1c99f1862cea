package dk.boligmonitor.store.derby.record;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.WriteTransaction;
import dk.boligmonitor.store.derby.record.AttributeTable.Attributes;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/** Rows about persons in Derby. Sinks are called inside the reading transaction: they must not write to the store. */
public final class DerbyRecordStore implements RecordStore {

	private final Database database;

	/** Rows about persons in {@code database}. */
	public DerbyRecordStore(Database database) {
		this.database = database;
	}

	@Override
	public List<StoredDelivery> deliveries() throws StoreException {
		return database.read(DeliveryTables::read);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if the delivery is not stored
	 */
	@Override
	public List<Reject> rejects(DeliveryHead delivery) throws StoreException {
		return database.read(c -> {
			List<DeliveryHead> heads = DeliveryTables.read(c).stream().map(StoredDelivery::head).toList();
			int number = heads.indexOf(delivery);
			if (number < 0) {
				throw new IllegalArgumentException("Not stored: " + delivery.name());
			}
			return DeliveryTables.readRejects(c, number);
		});
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if the month is not newer than the newest stored one, or the municipality another
	 */
	@Override
	public DeliveryWriter begin(DeliveryHead head, Set<RecordKind> kinds) throws StoreException {
		WriteTransaction transaction = database.begin();
		boolean begun = false;
		try {
			List<StoredDelivery> before = DeliveryTables.read(transaction.connection());
			if (!before.isEmpty()) {
				DeliveryHead newest = before.getLast().head();
				if (!head.month().isAfter(newest.month()) || !head.municipality().equals(newest.municipality())) {
					throw new IllegalArgumentException(head.name() + " does not follow " + newest.name());
				}
			}
			DeliveryWriter writer = new DerbyDeliveryWriter(transaction, head, kinds, before,
					newestCount(transaction.connection(), "homes"));
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
	public void residents(LocalDate day, ResidentSink sink) throws StoreException {
		database.read(c -> {
			List<Attributes> attributes = AttributeTable.read(c);
			try (PreparedStatement select = c.prepareStatement("""
					SELECT person, home, born, attributes FROM resident WHERE valid_from <= ? AND valid_to > ?""")) {
				select.setInt(1, Days.of(day));
				select.setInt(2, Days.of(day));
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						Attributes a = attributes.get(rows.getInt(4));
						if (a.presence() == Presence.RESIDENT) {
							sink.accept(rows.getInt(1), rows.getInt(2), rows.getInt(3), a.sex(), a.origin(), a.family(),
									a.citizenship());
						}
					}
				}
			}
			return true;
		});
	}

	@Override
	public void moves(LocalDate first, LocalDate last, MoveSink sink) throws StoreException {
		database.read(c -> {
			Moves.read(c, Days.of(first), Days.of(last), sink);
			return true;
		});
	}

	@Override
	public void measures(LocalDate first, LocalDate last, MeasureSink sink) throws StoreException {
		database.read(c -> {
			try (PreparedStatement select = c.prepareStatement("""
					SELECT person, measure_group FROM measure
					WHERE replaced = 0 AND start_day <= ? AND COALESCE(end_day, valid_to - 1) >= ?""")) {
				select.setInt(1, Days.of(last));
				select.setInt(2, Days.of(first));
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						sink.accept(rows.getInt(1), rows.getInt(2));
					}
				}
			}
			return true;
		});
	}

	@Override
	public void pupils(LocalDate day, PupilSink sink) throws StoreException {
		database.read(c -> {
			try (PreparedStatement select = c.prepareStatement("""
					SELECT person, school_type, class_type, grade FROM pupil
					WHERE school_year = ? AND valid_from <= ? AND valid_to > ?""")) {
				select.setInt(1, SchoolYear.containing(day).startYear());
				select.setInt(2, Days.of(day));
				select.setInt(3, Days.of(day));
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						int grade = rows.getInt(4);
						sink.accept(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.wasNull() ? -1 : grade);
					}
				}
			}
			return true;
		});
	}

	@Override
	public void grades(SchoolYear year, GradeSink sink) throws StoreException {
		database.read(c -> {
			try (PreparedStatement select = c.prepareStatement("""
					SELECT person, subject, test_form, mark, bound FROM grade WHERE school_year = ? AND valid_to = ?""")) {
				select.setInt(1, year.startYear());
				select.setInt(2, Days.OPEN);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						sink.accept(rows.getInt(1), rows.getInt(2), rows.getString(3), rows.getInt(4), rows.getInt(5) == 1);
					}
				}
			}
			return true;
		});
	}

	@Override
	public void homes(int from, HomeSink sink) throws StoreException {
		database.read(c -> {
			try (Statement statement = c.createStatement(); ResultSet rows = statement.executeQuery(
					"SELECT id, municipality, road, house, floor, door FROM home WHERE id >= " + from)) {
				while (rows.next()) {
					sink.accept(rows.getInt(1), new HomeAddress(rows.getString(2), rows.getString(3), rows.getString(4),
							rows.getString(5), rows.getString(6)));
				}
			}
			return true;
		});
	}

	@Override
	public int[] residentsOfHomes() throws StoreException {
		return database.read(DerbyRecordStore::residentsOfHomes);
	}

	private static int[] residentsOfHomes(Connection c) throws SQLException {
		int[] residents = new int[newestCount(c, "homes")];
		List<Attributes> attributes = AttributeTable.read(c);
		try (PreparedStatement select = c.prepareStatement("SELECT home, attributes FROM resident WHERE valid_to = ?")) {
			select.setInt(1, Days.OPEN);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					if (attributes.get(rows.getInt(2)).presence() == Presence.RESIDENT) {
						residents[rows.getInt(1)]++;
					}
				}
			}
		}
		return residents;
	}

	@Override
	public void saveMatches(int[] addressOfHome) throws StoreException {
		ByteBuffer bytes = ByteBuffer.allocate(addressOfHome.length * Integer.BYTES);
		bytes.asIntBuffer().put(addressOfHome);
		database.write(c -> {
			try (Statement statement = c.createStatement();
					PreparedStatement insert = c.prepareStatement("INSERT INTO home_match VALUES (?)")) {
				statement.execute("DELETE FROM home_match");
				insert.setBinaryStream(1, new ByteArrayInputStream(bytes.array()));
				insert.executeUpdate();
			}
		});
	}

	@Override
	public int[] matches() throws StoreException {
		return database.read(c -> {
			try (Statement statement = c.createStatement();
					ResultSet rows = statement.executeQuery("SELECT addresses FROM home_match")) {
				if (!rows.next()) {
					return new int[0];
				}
				byte[] bytes = rows.getBytes(1);
				int[] matches = new int[bytes.length / Integer.BYTES];
				ByteBuffer.wrap(bytes).asIntBuffer().get(matches);
				return matches;
			}
		});
	}

	@Override
	public int homeCount() throws StoreException {
		return database.read(c -> newestCount(c, "homes"));
	}

	@Override
	public int persons() throws StoreException {
		return database.read(c -> newestCount(c, "persons"));
	}

	/** A count that stands with the newest delivery, 0 before the first. */
	private static int newestCount(Connection c, String column) throws SQLException {
		try (Statement statement = c.createStatement();
				ResultSet rows = statement.executeQuery("SELECT " + column + " FROM delivery ORDER BY id DESC")) {
			return rows.next() ? rows.getInt(1) : 0;
		}
	}
}
