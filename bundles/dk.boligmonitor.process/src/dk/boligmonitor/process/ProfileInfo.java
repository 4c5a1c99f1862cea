package dk.boligmonitor.process;

import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.process.text.Language;

/**
 * A layout of deliveries.
 *
 * @param name     how commands name it
 * @param danish   title for people
 * @param english  the same in English
 * @param origin   who made it
 * @param kinds    names of the record kinds that it reads, or none for aggregates
 * @param problems what is wrong with its file; with an error it is not in use
 */
public record ProfileInfo(String name, String danish, String english, Origin origin, List<String> kinds, List<Problem> problems) {

	/** Who made a profile. One's own comes before a bundle's, and that before a shipped one of the same name. */
	public enum Origin {
		/** Ours. */
		SHIPPED,
		/** The user's, in the data directory. */
		OWN,
		/** Another bundle's. */
		BUNDLE
	}

	/** The title in a language. */
	public String title(Language language) {
		return switch (language) {
		case DANISH -> danish;
		case ENGLISH -> english;
		};
	}

	/** Copies the lists. */
	public ProfileInfo {
		kinds = List.copyOf(kinds);
		problems = List.copyOf(problems);
	}
}
