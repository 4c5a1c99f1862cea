package dk.boligmonitor.dataimport.sniff;

import java.util.List;

import dk.boligmonitor.dataimport.profile.Profile;

/**
 * What was found out about a file or delivery, and the profile that follows from it. It changes with what a person says: each
 * method that says something gives a new guess, worked out from the same facts without reading again. Immutable; holds no text of
 * cells.
 */
public final class Guess {

	private final Looked looked;
	private final Decisions decisions;
	private final Profile profile;
	private final List<FileGuess> files;
	private final List<Finding> findings;
	private final List<Question> questions;
	private final boolean complete;

	Guess(Looked looked, Decisions decisions, Profile profile, List<FileGuess> files, List<Finding> findings,
			List<Question> questions, boolean complete) {
		this.looked = looked;
		this.decisions = decisions;
		this.profile = profile;
		this.files = List.copyOf(files);
		this.findings = List.copyOf(findings);
		this.questions = List.copyOf(questions);
		this.complete = complete;
	}

	/** What was looked at. */
	Looked looked() {
		return looked;
	}

	/** The profile as it stands; where a question is open, with the likelier answer. Not to be used before it is complete. */
	public Profile profile() {
		return profile;
	}

	/** True if the profile can be saved: nothing is left to ask, and each file has all columns that its rows must have. */
	public boolean complete() {
		return complete;
	}

	/** The files, first those that can be read. */
	public List<FileGuess> files() {
		return files;
	}

	/** What was found over all files: a known profile that fits, and how numbers and dates are written. */
	public List<Finding> findings() {
		return findings;
	}

	/** What has to be asked, and what was answered already; answers may be changed. */
	public List<Question> questions() {
		return questions;
	}

	/**
	 * Answers a question.
	 *
	 * @param choice one of its choices
	 * @throws IllegalArgumentException if it is none
	 */
	public Guess answer(Question question, String choice) {
		if (!question.choices().contains(choice)) {
			throw new IllegalArgumentException("Not a choice: " + choice);
		}
		return Derivation.of(looked, decisions.answered(question.id(), choice));
	}

	/**
	 * Says which of our columns a column goes to. One that holds CPR numbers goes to a column for them or nowhere, whatever is
	 * said here.
	 *
	 * @param file   name of the file
	 * @param number of its column, from 1
	 * @param target name of our column; empty to leave the column out
	 */
	public Guess map(String file, int number, String target) {
		return Derivation.of(looked, decisions.mapped(new Decisions.Place(file, number), target));
	}

	/** Says what all rows of a file have in a column of ours that the file lacks. */
	public Guess constant(String file, String target, String text) {
		return Derivation.of(looked, decisions.constant(new Decisions.Constant(file, target), text));
	}

	/** Says which of our codes a code in a column means. */
	public Guess code(String file, int number, String theirs, String ours) {
		return Derivation.of(looked, decisions.code(new Decisions.Place(file, number), theirs, ours));
	}

	/**
	 * Says what the profile is called.
	 *
	 * @throws IllegalArgumentException if a profile may not have that name
	 */
	public Guess called(String name, Profile.Title title) {
		return Derivation.of(looked, decisions.called(name, title));
	}

	@Override
	public String toString() {
		return "Guess " + profile.name();
	}
}
