package dk.boligmonitor.store.derby.record;

/**
 * Folds the parts of a key into 128 bits, so that keys can be compared without keeping their texts. Two different keys among
 * a million meet with a chance below 10⁻²⁶. In memory only: what it gives may change from version to version.
 * <p>
 * Source: the finaliser of SplitMix64 (Steele, Lea and Flood 2014) after each part.
 */
final class KeyHash {

	private static final long HIGH_FACTOR = 0x9E3779B97F4A7C15L;
	private static final long LOW_FACTOR = 0xD6E8FEB86659FD93L;

	private long high;
	private long low;

	/** Begins a new key. */
	KeyHash start() {
		high = LOW_FACTOR;
		low = HIGH_FACTOR;
		return this;
	}

	/** The next part. */
	KeyHash add(long part) {
		high = mix(high * HIGH_FACTOR + part);
		low = mix(low * LOW_FACTOR ^ part);
		return this;
	}

	/** The next part; its length counts, so that parts do not run into each other. */
	KeyHash add(String part) {
		long h = part.length();
		long l = ~h;
		for (int i = 0; i < part.length(); i++) {
			char c = part.charAt(i);
			h = h * HIGH_FACTOR + c;
			l = (l ^ c) * LOW_FACTOR;
		}
		high = mix(high * HIGH_FACTOR + h);
		low = mix(low * LOW_FACTOR ^ l);
		return this;
	}

	long high() {
		return high;
	}

	long low() {
		return low;
	}

	private static long mix(long z) {
		long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
		return b ^ b >>> 31;
	}
}
