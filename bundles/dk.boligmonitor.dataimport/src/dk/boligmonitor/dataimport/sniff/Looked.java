package dk.boligmonitor.dataimport.sniff;

import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;
import dk.boligmonitor.dataimport.sniff.facts.Vocabulary;

/**
 * What was looked at, and what is known beside it. Nothing in it is text of a cell that could tell of a person.
 *
 * @param path  of the file, folder or ZIP
 * @param name  of it, without {@code .zip}
 * @param files in the order of their names
 * @param kinds that rows may become
 * @param names of columns
 * @param words that may be recognised
 * @param known profiles that there are already
 */
record Looked(Path path, String name, List<FileFacts> files, Kinds kinds, ColumnNames names, Vocabulary words,
		List<Profile> known) {

	Looked {
		files = List.copyOf(files);
		known = List.copyOf(known);
	}
}
