package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.record.DeliveryTables.Numbered;
import dk.boligmonitor.store.derby.record.block.Words;

/**
 * What the store holds between two changes: read when first asked for and kept, so that many periods of one calculation cost one
 * reading. Safe for many threads.
 */
final class Snapshot {

	private final Database database;
	private final Map<RecordKind, @Nullable KindRows> kinds = new HashMap<>();
	private @Nullable List<Numbered> deliveries;
	private @Nullable Words words;
	private @Nullable Homes homes;
	private @Nullable Residents residents;
	private int persons = -1;

	Snapshot(Database database) {
		this.database = database;
	}

	/** Deliveries in order of time. */
	synchronized List<Numbered> deliveries() throws StoreException {
		List<Numbered> known = deliveries;
		if (known == null) {
			known = database.read(DeliveryTables::read);
			deliveries = known;
		}
		return known;
	}

	private Words words() throws StoreException {
		Words known = words;
		if (known == null) {
			known = database.read(Words::read);
			words = known;
		}
		return known;
	}

	synchronized Homes homes() throws StoreException {
		Homes known = homes;
		if (known == null) {
			Words theirs = words();
			known = database.read(c -> new Homes(c, theirs));
			homes = known;
		}
		return known;
	}

	synchronized Residents residents() throws StoreException {
		Residents known = residents;
		if (known == null) {
			List<Numbered> all = deliveries();
			String own = all.isEmpty() ? "" : all.getFirst().stored().head().municipality().digits();
			Words theirs = words();
			Homes places = homes();
			known = database.read(c -> new Residents(c, theirs, places.inside(own)));
			residents = known;
		}
		return known;
	}

	synchronized KindRows kind(RecordKind kind) throws StoreException {
		KindRows known = kinds.get(kind);
		if (known == null) {
			Words theirs = words();
			known = database.read(c -> new KindRows(c, kind, theirs));
			kinds.put(kind, known);
		}
		return known;
	}

	/** One above the highest person number. */
	synchronized int persons() throws StoreException {
		if (persons < 0) {
			persons = database.read(Snapshot::persons);
		}
		return persons;
	}

	private static int persons(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT SUM(entries) FROM block WHERE dictionary = 'person'")) {
			rows.next();
			return rows.getInt(1);
		}
	}
}
