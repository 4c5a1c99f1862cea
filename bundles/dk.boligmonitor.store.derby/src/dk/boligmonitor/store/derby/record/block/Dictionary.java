package dk.boligmonitor.store.derby.record.block;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/**
 * Distinct entries under the numbers 0, 1, 2 and so on, given at first sight and never changed. On disk they lie in table
 * {@code block}, many to a row. An entry that nobody refers to any more is blanked: its number stays, its content is gone, and
 * it is never found again. One thread changes a dictionary; one that nobody changes can be read by many.
 */
public abstract sealed class Dictionary permits IntRows, Words, Persons {

	/** Most entries of a block. */
	private static final int BLOCK = 1 << 16;

	private final String name;
	private int saved;

	Dictionary(String name) {
		this.name = name;
	}

	/** One above the highest number. */
	public abstract int size();

	/** True if the entry was blanked. */
	public abstract boolean isBlank(int number);

	/** Takes the content away. */
	abstract void blank(int number);

	/** Writes entries from {@code from} up to, not including, {@code to}. */
	abstract void pack(int from, int to, Packer out);

	/** Reads the next {@code count} entries. */
	abstract void unpack(int count, Unpacker in);

	/** Reads all entries into a new dictionary. */
	final void load(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT first_number, entries, content FROM block WHERE dictionary = ? ORDER BY first_number")) {
			select.setString(1, name);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					if (rows.getInt(1) != size()) {
						throw new IllegalStateException("A block is missing before number " + rows.getInt(1) + " of " + name);
					}
					unpack(rows.getInt(2), new Unpacker(rows.getBytes(3)));
				}
			}
		}
		saved = size();
	}

	/** Stores the entries that are new. */
	public final void save(Connection connection) throws SQLException {
		if (saved == size()) {
			return;
		}
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO block VALUES (?, ?, ?, ?)")) {
			while (saved < size()) {
				int to = Math.min(size(), saved + BLOCK);
				insert.setString(1, name);
				insert.setInt(2, saved);
				insert.setInt(3, to - saved);
				insert.setBytes(4, packed(saved, to));
				insert.executeUpdate();
				saved = to;
			}
		}
	}

	private byte[] packed(int from, int to) {
		Packer out = new Packer();
		pack(from, to, out);
		return out.toBytes();
	}

	/** Blanks all stored entries that are not in {@code used}, and says which these are. */
	public final BitSet erase(Connection connection, BitSet used) throws SQLException {
		BitSet erased = new BitSet();
		for (int n = used.nextClearBit(0); n < saved; n = used.nextClearBit(n + 1)) {
			if (!isBlank(n)) {
				blank(n);
				erased.set(n);
			}
		}
		rewrite(connection, erased);
		return erased;
	}

	/** Stores the blocks anew that have an entry of {@code changed}. */
	final void rewrite(Connection connection, BitSet changed) throws SQLException {
		BitSet firsts = new BitSet();
		try (PreparedStatement select = connection.prepareStatement("SELECT first_number FROM block WHERE dictionary = ?")) {
			select.setString(1, name);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					firsts.set(rows.getInt(1));
				}
			}
		}
		try (PreparedStatement update = connection
				.prepareStatement("UPDATE block SET content = ? WHERE dictionary = ? AND first_number = ?")) {
			for (int first = firsts.nextSetBit(0); first >= 0; first = firsts.nextSetBit(first + 1)) {
				int next = firsts.nextSetBit(first + 1);
				int to = next < 0 ? saved : next;
				int touched = changed.nextSetBit(first);
				if (touched >= 0 && touched < to) {
					update.setBytes(1, packed(first, to));
					update.setString(2, name);
					update.setInt(3, first);
					update.executeUpdate();
				}
			}
		}
	}
}
