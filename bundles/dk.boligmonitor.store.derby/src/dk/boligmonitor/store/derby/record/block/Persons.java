package dk.boligmonitor.store.derby.record.block;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.record.Pseudonym;

/** Distinct pseudonyms, about 30 bytes each. A blank one is all zeros. */
public final class Persons extends Dictionary {

	private static final String NAME = "person";
	private static final int FREE = -1;

	private long[] high = {};
	private long[] low = {};
	private int size;
	/** Numbers by pseudonym, open addressing with linear probing, at most half full; made when first needed. */
	private int @Nullable [] slots;

	private Persons() {
		super(NAME);
	}

	/** The stored ones. */
	public static Persons read(Connection connection) throws SQLException {
		Persons persons = new Persons();
		persons.load(connection);
		return persons;
	}

	/**
	 * Gives all stored persons other pseudonyms under their old numbers, in the caller's transaction.
	 *
	 * @param renamed from the old to the new; different ones must stay different
	 */
	public static void rename(Connection connection, UnaryOperator<Pseudonym> renamed) throws SQLException {
		Persons persons = read(connection);
		BitSet changed = new BitSet();
		for (int n = 0; n < persons.size; n++) {
			if (!persons.isBlank(n)) {
				Pseudonym now = renamed.apply(persons.pseudonym(n));
				persons.high[n] = now.high();
				persons.low[n] = now.low();
				changed.set(n);
			}
		}
		persons.rewrite(connection, changed);
	}

	@Override
	public int size() {
		return size;
	}

	/** Who has a number. */
	public Pseudonym pseudonym(int number) {
		return new Pseudonym(high[number], low[number]);
	}

	/** The number of a person, or −1. */
	public int find(Pseudonym person) {
		int[] table = index();
		return table[slot(table, person.high(), person.low())];
	}

	/** The number of a person, who is added if new. */
	public int number(Pseudonym person) {
		long h = person.high();
		long l = person.low();
		int[] table = index();
		int slot = slot(table, h, l);
		if (table[slot] != FREE) {
			return table[slot];
		}
		if (h == 0 && l == 0) {
			throw new IllegalArgumentException("Not a pseudonym");
		}
		room(1);
		high[size] = h;
		low[size] = l;
		table[slot] = size;
		size++;
		if (size > table.length / 2) {
			slots = null;
		}
		return size - 1;
	}

	/** The slot of a pseudonym, or the free one where it would stand. A pseudonym is well mixed by itself. */
	private int slot(int[] table, long h, long l) {
		int mask = table.length - 1;
		int s = (int) (l ^ l >>> 32) & mask;
		while (table[s] != FREE && (low[table[s]] != l || high[table[s]] != h)) {
			s = s + 1 & mask;
		}
		return s;
	}

	private int[] index() {
		int[] known = slots;
		if (known != null) {
			return known;
		}
		int[] table = new int[Math.max(1024, Integer.highestOneBit(size) << 2)];
		Arrays.fill(table, FREE);
		for (int n = 0; n < size; n++) {
			if (!isBlank(n)) {
				table[slot(table, high[n], low[n])] = n;
			}
		}
		slots = table;
		return table;
	}

	private void room(int more) {
		if (size + more > high.length) {
			int length = Math.max(size + more, Math.max(256, high.length + high.length / 2));
			high = Arrays.copyOf(high, length);
			low = Arrays.copyOf(low, length);
		}
	}

	@Override
	public boolean isBlank(int number) {
		return high[number] == 0 && low[number] == 0;
	}

	@Override
	void blank(int number) {
		high[number] = 0;
		low[number] = 0;
		slots = null;
	}

	@Override
	void pack(int from, int to, Packer out) {
		for (int n = from; n < to; n++) {
			out.all(high[n]);
			out.all(low[n]);
		}
	}

	@Override
	void unpack(int count, Unpacker in) {
		room(count);
		for (int n = size; n < size + count; n++) {
			high[n] = in.all();
			low[n] = in.all();
		}
		size += count;
		slots = null;
	}
}
