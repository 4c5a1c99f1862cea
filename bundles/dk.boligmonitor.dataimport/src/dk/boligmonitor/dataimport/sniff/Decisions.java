package dk.boligmonitor.dataimport.sniff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.Profile;

/**
 * What a person has said about a guess. Immutable.
 *
 * @param answers   choices by question
 * @param targets   our columns by place; an empty text leaves the column out
 * @param constants texts by our column
 * @param codes     their codes to ours, by place
 * @param name      of the profile, if it was said
 * @param title     of the profile, if it was said
 */
record Decisions(Map<String, String> answers, Map<Place, String> targets, Map<Constant, String> constants,
		Map<Place, Map<String, String>> codes, Optional<String> name, Optional<Profile.Title> title) {

	/** A column of a file, numbered from 1. */
	record Place(String file, int column) {
	}

	/** A column of ours that a file lacks. */
	record Constant(String file, String target) {
	}

	/** Nobody has said anything. */
	static final Decisions NONE = new Decisions(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

	Decisions {
		answers = Map.copyOf(answers);
		targets = Map.copyOf(targets);
		constants = Map.copyOf(constants);
		codes = Map.copyOf(codes);
	}

	Decisions answered(String question, String choice) {
		return new Decisions(with(answers, question, choice), targets, constants, codes, name, title);
	}

	Decisions mapped(Place place, String target) {
		return new Decisions(answers, with(targets, place, target), constants, codes, name, title);
	}

	Decisions constant(Constant constant, String text) {
		return new Decisions(answers, targets, with(constants, constant, text), codes, name, title);
	}

	Decisions code(Place place, String theirs, String ours) {
		Map<String, String> all = with(codes.getOrDefault(place, Map.of()), theirs, ours);
		return new Decisions(answers, targets, constants, with(codes, place, all), name, title);
	}

	Decisions called(String newName, Profile.Title newTitle) {
		return new Decisions(answers, targets, constants, codes, Optional.of(newName), Optional.of(newTitle));
	}

	/** What was answered to a question. */
	Optional<String> answer(String question) {
		return Optional.ofNullable(answers.get(question));
	}

	private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
		Map<K, V> changed = new HashMap<>(map);
		changed.put(key, value);
		return changed;
	}
}
