package dk.boligmonitor.model.record;

/**
 * Stands for a person: the first 128 bits of an HMAC-SHA-256 of the CPR number under the data directory's key. The same
 * person has the same pseudonym in every delivery of one data directory, and another one elsewhere. Still personal data
 * (facts.md 6.1), so it is never shown or exported.
 *
 * @param high first 64 bits
 * @param low  next 64 bits
 */
public record Pseudonym(long high, long low) {

	/** Says nothing, so that a pseudonym cannot slip into a log. */
	@Override
	public String toString() {
		return "Pseudonym";
	}
}
