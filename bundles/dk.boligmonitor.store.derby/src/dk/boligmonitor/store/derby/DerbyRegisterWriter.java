package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.DOUBLE;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.store.PlaceStore.RegisterWriter;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.derby.database.WriteTransaction;

/** Empties the register and fills it anew, in one transaction. */
final class DerbyRegisterWriter implements RegisterWriter {

	private final WriteTransaction transaction;
	private final String source;
	private final RowBatch batch;
	private int next;

	DerbyRegisterWriter(WriteTransaction transaction, String source) throws SQLException {
		this.transaction = transaction;
		this.source = source;
		try (Statement statement = transaction.connection().createStatement()) {
			statement.execute("DELETE FROM home_match");
			statement.execute("DELETE FROM address_register");
			statement.execute("TRUNCATE TABLE address");
		}
		batch = new RowBatch(transaction.connection(), "address", INT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, DOUBLE, DOUBLE,
				INT, INT);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if the point is not made of finite numbers
	 */
	@Override
	public void add(RegisterAddress a) throws StoreException {
		if (!Double.isFinite(a.easting()) || !Double.isFinite(a.northing())) {
			throw new IllegalArgumentException("Not a point: address " + a.id());
		}
		try {
			batch.add(next++).add(a.id()).add(a.kvh().municipality().digits()).add(a.kvh().road()).add(a.kvh().house())
					.add(a.street()).add(a.postcode()).add(a.town()).add(a.easting()).add(a.northing())
					.add(a.accuracy().ordinal()).add(a.current() ? 1 : 0).end();
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public RegisterVersion commit() throws StoreException {
		RegisterVersion version = new RegisterVersion(source, Instant.now().truncatedTo(ChronoUnit.MILLIS), next);
		try {
			batch.flush();
			try (PreparedStatement insert = transaction.connection()
					.prepareStatement("INSERT INTO address_register VALUES (?, ?, ?)")) {
				insert.setString(1, version.source());
				insert.setString(2, version.imported().toString());
				insert.setLong(3, version.addresses());
				insert.executeUpdate();
			}
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
		transaction.commit();
		return version;
	}

	@Override
	public void close() throws StoreException {
		transaction.close();
	}
}
