package dk.boligmonitor.process.custody;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.Pseudonymiser;
import dk.boligmonitor.model.record.Pseudonym;

/** Turns a typed CPR number into the pseudonym that the person has here. */
final class Person {

	private Person() {
	}

	/**
	 * The pseudonym; empty if the text is not six digits and four digits or letters, with or without a hyphen or blank between.
	 *
	 * @param typed not kept; the caller wipes it
	 * @param keys  of the data directory
	 */
	static Optional<Pseudonym> pseudonym(char[] typed, List<byte[]> keys) {
		StringBuilder cpr = new StringBuilder(10);
		for (char c : typed) {
			if (c != '-' && !Character.isWhitespace(c)) {
				cpr.append(Character.toUpperCase(c));
			}
		}
		boolean form = cpr.toString().matches("\\d{6}[0-9A-Z]{4}");
		return form ? Optional.of(new Pseudonymiser(keys).of(cpr.toString())) : Optional.empty();
	}
}
