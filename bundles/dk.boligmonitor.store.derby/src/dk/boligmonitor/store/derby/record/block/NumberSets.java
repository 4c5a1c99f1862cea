package dk.boligmonitor.store.derby.record.block;

import java.util.BitSet;

/** Sets of entry numbers as bytes: for each run of numbers how many are left out before it and how many it has. */
public final class NumberSets {

	private NumberSets() {
	}

	/** The bytes of a set. */
	public static byte[] pack(BitSet set) {
		Packer out = new Packer();
		int at = 0;
		for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(at)) {
			int to = set.nextClearBit(from);
			out.whole(from - at);
			out.whole(to - from);
			at = to;
		}
		return out.toBytes();
	}

	/** The set of some bytes. */
	public static BitSet unpack(byte[] bytes) {
		BitSet set = new BitSet();
		Unpacker in = new Unpacker(bytes);
		int at = 0;
		while (in.more()) {
			int from = at + in.whole();
			at = from + in.whole();
			set.set(from, at);
		}
		return set;
	}

	/** What {@code a} has and {@code b} has not. */
	public static BitSet minus(BitSet a, BitSet b) {
		BitSet rest = (BitSet) a.clone();
		rest.andNot(b);
		return rest;
	}
}
