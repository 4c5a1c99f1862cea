package dk.boligmonitor.store.derby.custody;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.store.record.AccessLog;
import dk.boligmonitor.store.record.AccessLog.Entry;
import dk.boligmonitor.store.record.AccessLog.Event;

/**
 * The tables of the access log. An entry's hash is SHA-256 over the 32 bytes of the hash before and the entry: its number and its
 * milliseconds since 1970 (8 bytes each), user, action, purpose and object (each its length in 4 bytes, then UTF-8), and one byte
 * 0, or 1 and the subject's 16 bytes; numbers with the big end first. The hash before the first entry ever is 32 zeros. The last
 * entry's number and hash are kept apart too, since a chain alone does not show that its end is missing.
 */
final class LogTable {

	private static final int TEXT_LIMIT = 4000;

	/** What is known of the chain beside its entries. */
	private record Chain(long startNumber, String startHash, long lastNumber, String lastHash) {
	}

	private LogTable() {
	}

	/** Adds an entry. */
	static Entry append(Connection c, Event event) throws SQLException {
		Chain chain = chain(c);
		Event kept = new Event(cut(event.user()), cut(event.action()), cut(event.purpose()), cut(event.object()), event.subject());
		long number = chain.lastNumber + 1;
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		Entry entry = new Entry(number, now, kept, hash(chain.lastHash, number, now, kept));
		try (PreparedStatement insert = c.prepareStatement("INSERT INTO access_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			insert.setLong(1, number);
			insert.setLong(2, now.toEpochMilli());
			insert.setString(3, kept.user());
			insert.setString(4, kept.action());
			insert.setString(5, kept.purpose());
			insert.setString(6, kept.object());
			setSubject(insert, 7, kept.subject());
			insert.setString(9, entry.hash());
			insert.executeUpdate();
		}
		setEnd(c, number, entry.hash());
		return entry;
	}

	/** All entries, oldest first. */
	static List<Entry> all(Connection c) throws SQLException {
		List<Entry> all = new ArrayList<>();
		try (Statement statement = c.createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT number, written, user_name, action, purpose, object, subject_high, subject_low, hash
				FROM access_log ORDER BY number""")) {
			while (rows.next()) {
				long high = rows.getLong(7);
				Optional<Pseudonym> subject = rows.wasNull() ? Optional.empty() : Optional.of(new Pseudonym(high, rows.getLong(8)));
				Event event = new Event(rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6), subject);
				all.add(new Entry(rows.getLong(1), Instant.ofEpochMilli(rows.getLong(2)), event, rows.getString(9)));
			}
		}
		return all;
	}

	/** The number of the first entry that is not as it was written, or not there. */
	static Optional<Long> broken(Connection c) throws SQLException {
		return broken(chain(c), all(c));
	}

	private static Optional<Long> broken(Chain chain, List<Entry> entries) {
		long number = chain.startNumber;
		String hash = chain.startHash;
		for (Entry entry : entries) {
			number++;
			if (entry.number() != number || !entry.hash().equals(hash(hash, number, entry.when(), entry.event()))) {
				return Optional.of(number);
			}
			hash = entry.hash();
		}
		if (number != chain.lastNumber) {
			return Optional.of(number + 1);
		}
		return hash.equals(chain.lastHash) ? Optional.empty() : Optional.of(number);
	}

	/** Lets go of the first entries, up to the one before the first that was not written before {@code limit}. */
	static long forget(Connection c, Instant limit, String user) throws SQLException {
		Chain chain = chain(c);
		List<Entry> entries = all(c);
		int count = 0;
		while (count < entries.size() && entries.get(count).when().isBefore(limit)) {
			count++;
		}
		if (count == 0) {
			return 0;
		}
		Entry last = entries.get(count - 1);
		// what is let go can no longer show that the chain was broken there, so the log says it
		String broken = broken(chain, entries).map(number -> " broken at " + number).orElse("");
		try (PreparedStatement delete = c.prepareStatement("DELETE FROM access_log WHERE number <= ?")) {
			delete.setLong(1, last.number());
			delete.executeUpdate();
		}
		try (PreparedStatement start = c.prepareStatement("UPDATE access_log_chain SET start_number = ?, start_hash = ?")) {
			start.setLong(1, last.number());
			start.setString(2, last.hash());
			start.executeUpdate();
		}
		append(c, new Event(user, AccessLog.FORGET_LOG, "", limit + broken, Optional.empty()));
		return count;
	}

	/**
	 * Gives all subjects their new pseudonyms, makes the chain anew, and notes what it ended with before. From an entry on that did
	 * not fit, hashes stay as they are, so that it goes on not fitting.
	 */
	static void renew(Connection c, UnaryOperator<Pseudonym> renewal) throws SQLException {
		Chain chain = chain(c);
		List<Entry> entries = all(c);
		long broken = broken(chain, entries).orElse(Long.MAX_VALUE);
		String hash = chain.startHash;
		try (PreparedStatement update = c
				.prepareStatement("UPDATE access_log SET subject_high = ?, subject_low = ?, hash = ? WHERE number = ?")) {
			for (Entry entry : entries) {
				Optional<Pseudonym> subject = entry.event().subject().map(renewal);
				Event old = entry.event();
				Event event = new Event(old.user(), old.action(), old.purpose(), old.object(), subject);
				hash = entry.number() < broken ? hash(hash, entry.number(), entry.when(), event) : entry.hash();
				setSubject(update, 1, subject);
				update.setString(3, hash);
				update.setLong(4, entry.number());
				update.executeUpdate();
			}
		}
		if (broken == Long.MAX_VALUE) {
			setEnd(c, chain.lastNumber, hash);
		}
		String user = System.getProperty("user.name", "?");
		append(c, new Event(user, AccessLog.RENEW_LOG, "", chain.lastNumber + " " + chain.lastHash, Optional.empty()));
	}

	private static void setSubject(PreparedStatement statement, int column, Optional<Pseudonym> subject) throws SQLException {
		if (subject.isPresent()) {
			statement.setLong(column, subject.get().high());
			statement.setLong(column + 1, subject.get().low());
		} else {
			statement.setNull(column, Types.BIGINT);
			statement.setNull(column + 1, Types.BIGINT);
		}
	}

	private static Chain chain(Connection c) throws SQLException {
		try (Statement statement = c.createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT start_number, start_hash, last_number, last_hash FROM access_log_chain""")) {
			if (!rows.next()) {
				throw new IllegalStateException("The access log's chain has neither beginning nor end");
			}
			return new Chain(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getString(4));
		}
	}

	private static void setEnd(Connection c, long number, String hash) throws SQLException {
		try (PreparedStatement end = c.prepareStatement("UPDATE access_log_chain SET last_number = ?, last_hash = ?")) {
			end.setLong(1, number);
			end.setString(2, hash);
			end.executeUpdate();
		}
	}

	private static String hash(String before, long number, Instant when, Event event) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.write(HexFormat.of().parseHex(before));
			out.writeLong(number);
			out.writeLong(when.toEpochMilli());
			for (String text : List.of(event.user(), event.action(), event.purpose(), event.object())) {
				byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
				out.writeInt(utf8.length);
				out.write(utf8);
			}
			out.writeByte(event.subject().isPresent() ? 1 : 0);
			if (event.subject().isPresent()) {
				out.writeLong(event.subject().get().high());
				out.writeLong(event.subject().get().low());
			}
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	private static String cut(String text) {
		return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT);
	}
}
