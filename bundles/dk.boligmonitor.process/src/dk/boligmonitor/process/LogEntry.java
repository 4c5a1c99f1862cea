package dk.boligmonitor.process;

import java.time.Instant;

/**
 * An entry of the access log.
 *
 * @param number  counted from 1 without gaps
 * @param when    when it happened
 * @param user    account of the operating system
 * @param action  a code, as a rule the name of a {@link LogAction}; {@link dk.boligmonitor.process.text.Texts#action} has its
 *                words
 * @param purpose what for
 * @param object  what it was done to, for example a delivery
 * @param about   whether it was about one person or about all
 */
public record LogEntry(long number, Instant when, String user, String action, String purpose, String object, About about) {

	/** Whom an entry is about. */
	public enum About {
		ONE_PERSON, ALL
	}
}
