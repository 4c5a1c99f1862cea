package dk.boligmonitor.store.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.store.StoreException;

/**
 * Who did what with data about persons, when and for what purpose. Entries are only ever added; each carries a hash over itself
 * and the entry before, so that a changed, removed or reordered entry shows. Old entries may be let go from the front after their
 * time of keeping; the hash of the last one let go is kept as the chain's beginning. The chain shows a tampering, it does not
 * prevent one: who holds the keys and knows this code can make a new chain, and only an export of the log from before tells.
 * <p>
 * Source: facts.md 6.4 (logging, six months, searchable by person or search criterion).
 */
@ProviderType
public interface AccessLog {

	/**
	 * Action of the entry that {@link #forgetBefore} writes. Its object is the limit, followed by {@code broken at} and a number if
	 * the chain was broken.
	 */
	String FORGET_LOG = "FORGET_LOG";

	/**
	 * Action of the entry that a rotation of keys writes: subjects have new pseudonyms, and so all entries new hashes. Its object
	 * is the number and the hash of the last entry before, which ties older exports to the new chain.
	 */
	String RENEW_LOG = "RENEW_LOG";

	/**
	 * What is to be logged. Texts are cut after 4000 characters.
	 *
	 * @param user    the account of the operating system
	 * @param action  a code such as {@code IMPORT_DELIVERY}; sentences in {@code process.text}
	 * @param purpose what for, in the user's words, or empty; no personal data
	 * @param object  what it was done to, for example a delivery's name; no personal data
	 * @param subject the one person it was about, if it was about one
	 */
	record Event(String user, String action, String purpose, String object, Optional<Pseudonym> subject) {
	}

	/**
	 * An entry.
	 *
	 * @param number counted from 1 without gaps
	 * @param when   when it was written
	 * @param event  what happened
	 * @param hash   SHA-256 over the previous hash and this entry, in hex
	 */
	record Entry(long number, Instant when, Event event, String hash) {
	}

	/**
	 * Adds an entry; it is on the disk when this returns. Writes take turns, so this waits for a delivery that is being written.
	 *
	 * @throws IllegalStateException if this thread is writing: log before a delivery is begun or after it has ended
	 */
	Entry append(Event event) throws StoreException;

	/** Entries from {@code from} up to, not including, {@code to}, oldest first. */
	List<Entry> entries(Instant from, Instant to) throws StoreException;

	/**
	 * Entries that touch a person, oldest first: those about just this person, and those about nobody alone whose object is the
	 * name of a stored delivery that mentions the person. A delivery that was deleted mentions nobody any more.
	 */
	List<Entry> about(Pseudonym person) throws StoreException;

	/** The number of the first entry whose hash does not fit; empty if the chain is whole. */
	Optional<Long> broken() throws StoreException;

	/**
	 * Lets go of the first entries, as far as they were written before {@code limit}, and says how many; if any, that is logged.
	 */
	long forgetBefore(Instant limit, String user) throws StoreException;
}
