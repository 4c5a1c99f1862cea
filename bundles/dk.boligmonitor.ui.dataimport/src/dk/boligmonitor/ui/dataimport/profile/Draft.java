package dk.boligmonitor.ui.dataimport.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.dataimport.sniff.Guess;

/** The guess that the pages of the wizard work on together, and the file of it that they show. User interface thread. */
final class Draft {

	private final Workshop workshop;
	private final Path path;
	private final List<Runnable> listeners = new ArrayList<>();
	private Guess guess;
	private String file;

	Draft(Workshop workshop, Path path, Guess guess) {
		this.workshop = workshop;
		this.path = path;
		this.guess = guess;
		file = guess.files().stream().map(FileGuess::file).findFirst().orElse("");
	}

	/** What was looked at. */
	Path path() {
		return path;
	}

	Workshop workshop() {
		return workshop;
	}

	Guess guess() {
		return guess;
	}

	/** The file shown; empty if there is none. */
	Optional<FileGuess> file() {
		return guess.files().stream().filter(f -> f.file().equals(file)).findFirst();
	}

	/** What is known of the kind of its rows. */
	Optional<KindDeclaration> kind() {
		return file().flatMap(FileGuess::kind).flatMap(workshop.kinds()::of);
	}

	/** Shows another file. */
	void show(String other) {
		if (!other.equals(file)) {
			file = other;
			listeners.forEach(Runnable::run);
		}
	}

	/** Goes on with what a person has said. */
	void become(Guess next) {
		guess = next;
		listeners.forEach(Runnable::run);
	}

	/** Tells of each change, in the order of telling. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}
}
