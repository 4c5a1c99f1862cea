package dk.boligmonitor.store.derby;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.store.PlaceStore;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.WriteTransaction;

/** Address register and area sets in Derby. Older versions of area sets are kept. */
final class DerbyPlaceStore implements PlaceStore {

	private final Database database;

	DerbyPlaceStore(Database database) {
		this.database = database;
	}

	@Override
	public RegisterWriter beginRegister(String source) throws StoreException {
		WriteTransaction transaction = database.begin();
		boolean begun = false;
		try {
			RegisterWriter writer = new DerbyRegisterWriter(transaction, source);
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
	public Optional<RegisterVersion> register() throws StoreException {
		return database.read(c -> {
			try (Statement statement = c.createStatement();
					ResultSet rows = statement.executeQuery("SELECT source, imported, addresses FROM address_register")) {
				return rows.next()
						? Optional.of(new RegisterVersion(rows.getString(1), Instant.parse(rows.getString(2)), rows.getLong(3)))
						: Optional.empty();
			}
		});
	}

	@Override
	public void addresses(AddressSink sink) throws StoreException {
		database.read(c -> {
			int number = 0;
			try (Statement statement = c.createStatement();
					ResultSet rows = statement.executeQuery("SELECT content FROM address_block ORDER BY first_number")) {
				while (rows.next()) {
					for (RegisterAddress address : AddressBlock.unpack(rows.getBytes(1))) {
						sink.accept(number++, address);
					}
				}
			}
			return true;
		});
	}

	/** A stored version of an area set. */
	private record StoredSet(int id, String name, int version, LocalDate validFrom, String source) {
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if the version does not follow the stored one
	 */
	@Override
	public void saveAreaSet(AreaSet set) throws StoreException {
		database.write(c -> {
			List<StoredSet> stored = sets(c);
			int newest = stored.stream().filter(s -> s.name.equals(set.name())).mapToInt(StoredSet::version).max().orElse(0);
			if (set.version() != newest + 1) {
				throw new IllegalArgumentException(set.name() + " " + set.version() + " does not follow " + newest);
			}
			try (PreparedStatement insert = c.prepareStatement("INSERT INTO area_set VALUES (?, ?, ?, ?, ?)")) {
				insert.setInt(1, stored.size());
				insert.setString(2, set.name());
				insert.setInt(3, set.version());
				insert.setInt(4, Math.toIntExact(set.validFrom().toEpochDay()));
				insert.setString(5, set.source());
				insert.executeUpdate();
			}
			try (PreparedStatement insert = c.prepareStatement("INSERT INTO area VALUES (?, ?, ?, ?, ?)")) {
				int number = 0;
				for (AreaOutline area : set.areas()) {
					insert.setInt(1, stored.size());
					insert.setInt(2, number++);
					insert.setString(3, area.code().value());
					insert.setString(4, area.name());
					insert.setBinaryStream(5, new ByteArrayInputStream(area.wkb()));
					insert.executeUpdate();
				}
			}
		});
	}

	@Override
	public List<AreaSet> areaSets() throws StoreException {
		return database.read(c -> {
			Map<String, StoredSet> newest = new TreeMap<>();
			for (StoredSet set : sets(c)) {
				newest.merge(set.name, set, (a, b) -> a.version > b.version ? a : b);
			}
			List<AreaSet> all = new ArrayList<>();
			for (StoredSet set : newest.values()) {
				all.add(new AreaSet(set.name, set.version, set.validFrom, set.source, areas(c, set.id)));
			}
			return List.copyOf(all);
		});
	}

	private static List<StoredSet> sets(Connection c) throws SQLException {
		List<StoredSet> all = new ArrayList<>();
		try (Statement statement = c.createStatement();
				ResultSet rows = statement.executeQuery("SELECT id, name, version, valid_from, source FROM area_set")) {
			while (rows.next()) {
				all.add(new StoredSet(rows.getInt(1), rows.getString(2), rows.getInt(3), LocalDate.ofEpochDay(rows.getInt(4)),
						rows.getString(5)));
			}
		}
		return all;
	}

	private static List<AreaOutline> areas(Connection c, int set) throws SQLException {
		TreeMap<Integer, AreaOutline> areas = new TreeMap<>();
		try (PreparedStatement select = c.prepareStatement("SELECT number, code, name, outline FROM area WHERE area_set = ?")) {
			select.setInt(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					areas.put(rows.getInt(1),
							new AreaOutline(new AreaCode(rows.getString(2)), rows.getString(3), rows.getBytes(4)));
				}
			}
		}
		return List.copyOf(areas.values());
	}
}
