package dk.boligmonitor.store.derby.custody;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.WriteTransaction;
import dk.boligmonitor.store.derby.record.Subjects;
import dk.boligmonitor.store.record.AccessLog;

/** The access log in its table. Safe to call from any thread. */
public final class DerbyAccessLog implements AccessLog {

	private final Database database;

	/** The log in {@code database}. */
	public DerbyAccessLog(Database database) {
		this.database = database;
	}

	@Override
	public Entry append(Event event) throws StoreException {
		return written(c -> LogTable.append(c, event));
	}

	@Override
	public List<Entry> entries(Instant from, Instant to) throws StoreException {
		return database.read(LogTable::all).stream().filter(e -> !e.when().isBefore(from) && e.when().isBefore(to)).toList();
	}

	@Override
	public List<Entry> about(Pseudonym person) throws StoreException {
		return database.read(c -> {
			Set<String> deliveries = new HashSet<>(Subjects.deliveriesMentioning(c, person));
			return LogTable.all(c).stream().filter(entry -> concerns(entry.event(), person, deliveries)).toList();
		});
	}

	private static boolean concerns(Event event, Pseudonym person, Set<String> deliveries) {
		return event.subject().map(person::equals).orElseGet(() -> deliveries.contains(event.object()));
	}

	@Override
	public Optional<Long> broken() throws StoreException {
		return database.read(LogTable::broken);
	}

	@Override
	public long forgetBefore(Instant limit, String user) throws StoreException {
		return written(c -> LogTable.forget(c, limit, user));
	}

	private <T> T written(Database.Reading<T> writing) throws StoreException {
		try (WriteTransaction transaction = database.begin()) {
			T answer = writing.from(transaction.connection());
			transaction.commit();
			return answer;
		} catch (SQLException e) {
			throw database.failure(e);
		}
	}
}
