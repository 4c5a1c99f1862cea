package dk.boligmonitor.geocoding;

import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.RegisterAddress;

/**
 * Finds the number of a register address by its key, for a register of any size up to the whole country in a few bytes
 * per address. Keys are packed into 43 bits and kept in a table with open addressing.
 * <p>
 * Several addresses may have one key, because houses are renumbered and closed addresses stay in the register. A current
 * one goes before a closed one, then the better placed point (A, B, U), then the lower number. So the answer does not
 * depend on the order in which the addresses were added.
 * <p>
 * Immutable and safe for use by many threads; the builder is not.
 */
public final class KvhIndex {

	/** No packed key is 0, since house numbers begin at 1. */
	private static final long FREE = 0;

	private final long[] keys;
	private final int[] numbers;
	private final byte[] ranks;
	private final int size;

	private KvhIndex(Builder builder) {
		this.keys = builder.keys;
		this.numbers = builder.numbers;
		this.ranks = builder.ranks;
		this.size = builder.size;
	}

	/**
	 * @param expected how many addresses will come, roughly; the table grows if there are more
	 */
	public static Builder builder(int expected) {
		return new Builder(expected);
	}

	/** The number of the address with this key, or -1 if the register has none. */
	public int find(Kvh kvh) {
		int slot = slot(kvh);
		return slot < 0 ? -1 : numbers[slot];
	}

	/** How many different keys there are. */
	public int size() {
		return size;
	}

	/** Where the key stands, or -1; only for {@link #number} and {@link #closed}. */
	int slot(Kvh kvh) {
		long key = pack(kvh);
		int slot = slotFor(keys, key);
		return keys[slot] == key ? slot : -1;
	}

	int number(int slot) {
		return numbers[slot];
	}

	/** True if no current address has the key, only closed ones. */
	boolean closed(int slot) {
		return ranks[slot] >= Builder.CLOSED;
	}

	/** The slot that holds the key, or the free one where it would be put. */
	private static int slotFor(long[] keys, long key) {
		int mask = keys.length - 1;
		long mixed = key * 0x9E3779B97F4A7C15L;
		int slot = (int) (mixed >>> 32) & mask;
		while (keys[slot] != FREE && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	/** Municipality and road 14 bits each, number 10, letter 5; different keys give different numbers. */
	static long pack(Kvh kvh) {
		String house = kvh.house();
		int number = 0;
		int letter = 0;
		for (int i = 0; i < house.length(); i++) {
			char c = house.charAt(i);
			if (c >= '0' && c <= '9') {
				number = number * 10 + c - '0';
			} else {
				letter = letter(c);
			}
		}
		long road = digits(kvh.municipality().digits()) << 14 | digits(kvh.road());
		return (road << 10 | number) << 5 | letter;
	}

	private static int letter(char c) {
		return switch (c) {
		case 'Æ' -> 27;
		case 'Ø' -> 28;
		case 'Å' -> 29;
		default -> c - 'A' + 1;
		};
	}

	private static long digits(String four) {
		long value = 0;
		for (int i = 0; i < four.length(); i++) {
			value = value * 10 + four.charAt(i) - '0';
		}
		return value;
	}

	/** Takes the addresses of the register, in any order. */
	public static final class Builder {

		/** Ranks from here on are those of closed addresses; below, and above it, the accuracy counts. */
		private static final int CLOSED = 3;
		private static final int SMALLEST = 16;

		private long[] keys;
		private int[] numbers;
		private byte[] ranks;
		private int size;

		private Builder(int expected) {
			int slots = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) << 2);
			keys = new long[slots];
			numbers = new int[slots];
			ranks = new byte[slots];
		}

		/**
		 * @param number the address's number in the register, not negative
		 * @throws IllegalArgumentException if it is negative
		 */
		public Builder add(int number, RegisterAddress address) {
			if (number < 0) {
				throw new IllegalArgumentException("Numbers begin at 0: " + number);
			}
			put(pack(address.kvh()), number, rank(address));
			return this;
		}

		/** The index of what was added; the builder must not be used any more. */
		public KvhIndex build() {
			return new KvhIndex(this);
		}

		private static byte rank(RegisterAddress address) {
			int accuracy = switch (address.accuracy()) {
			case A -> 0;
			case B -> 1;
			case U -> 2;
			};
			return (byte) (address.current() ? accuracy : CLOSED + accuracy);
		}

		private void put(long key, int number, byte rank) {
			int slot = slotFor(keys, key);
			if (keys[slot] == FREE) {
				if (2 * (size + 1) > keys.length) {
					grow();
					slot = slotFor(keys, key);
				}
				size++;
			} else if (ranks[slot] < rank || ranks[slot] == rank && numbers[slot] < number) {
				return;
			}
			keys[slot] = key;
			numbers[slot] = number;
			ranks[slot] = rank;
		}

		private void grow() {
			long[] oldKeys = keys;
			int[] oldNumbers = numbers;
			byte[] oldRanks = ranks;
			keys = new long[2 * oldKeys.length];
			numbers = new int[keys.length];
			ranks = new byte[keys.length];
			for (int old = 0; old < oldKeys.length; old++) {
				if (oldKeys[old] != FREE) {
					int slot = slotFor(keys, oldKeys[old]);
					keys[slot] = oldKeys[old];
					numbers[slot] = oldNumbers[old];
					ranks[slot] = oldRanks[old];
				}
			}
		}
	}
}
