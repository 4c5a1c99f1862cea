package dk.boligmonitor.store.derby;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.store.PlaceStore.RegisterWriter;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.WriteTransaction;

/** Empties the register and fills it anew, in one transaction. */
final class DerbyRegisterWriter implements RegisterWriter {

	private final WriteTransaction transaction;
	private final String source;
	private final AddressBlock.Writer addresses;

	DerbyRegisterWriter(WriteTransaction transaction, String source) throws SQLException {
		this.transaction = transaction;
		this.source = source;
		try (Statement statement = transaction.connection().createStatement()) {
			statement.execute("DELETE FROM home_match");
			statement.execute("DELETE FROM address_register");
			statement.execute("DELETE FROM address_block");
		}
		addresses = new AddressBlock.Writer(transaction.connection());
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
			addresses.add(a);
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public RegisterVersion commit() throws StoreException {
		RegisterVersion version = new RegisterVersion(source, Instant.now().truncatedTo(ChronoUnit.MILLIS), addresses.size());
		try {
			addresses.flush();
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
