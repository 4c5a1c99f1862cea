package dk.boligmonitor.dataimport.table;

import dk.boligmonitor.model.record.Pseudonym;

/**
 * What makes a row one, as 128 bits: a person's pseudonym, mixed with further parts. Of a person alone it is the pseudonym.
 * <p>
 * Source of the mixing: the finalizer of MurmurHash3 (Appleby, public domain), for each of two independent halves.
 *
 * @param high first half
 * @param low  second half
 */
public record KeyHash(long high, long low) {

	/** Nobody; for rows that are not about persons. */
	public static final KeyHash NOBODY = new KeyHash(0x9E3779B97F4A7C15L, 0xC2B2AE3D27D4EB4FL);

	/** A person. */
	public static KeyHash of(Pseudonym person) {
		return new KeyHash(person.high(), person.low());
	}

	/** Adds a number to the key. */
	public KeyHash and(long part) {
		return new KeyHash(mix(high ^ part, 0xFF51AFD7ED558CCDL), mix(low ^ part, 0xC4CEB9FE1A85EC53L));
	}

	/** Adds a text to the key. */
	public KeyHash and(String part) {
		long one = part.length();
		long other = part.length();
		for (int i = 0; i < part.length(); i++) {
			one = (one ^ part.charAt(i)) * 0x100000001B3L;
			other = (other + part.charAt(i)) * 0x9FB21C651E98DF25L;
		}
		return new KeyHash(mix(high ^ one, 0xFF51AFD7ED558CCDL), mix(low ^ other, 0xC4CEB9FE1A85EC53L));
	}

	private static long mix(long value, long factor) {
		long mixed = (value ^ value >>> 33) * factor;
		mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 32;
	}

	/** Says nothing: it stands for a person. */
	@Override
	public String toString() {
		return "KeyHash";
	}
}
