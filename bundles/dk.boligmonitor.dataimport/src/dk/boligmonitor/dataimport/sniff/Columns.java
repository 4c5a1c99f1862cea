package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.ColumnProfile.ChainLine;
import dk.boligmonitor.dataimport.sniff.facts.ColumnFacts;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;
import dk.boligmonitor.dataimport.table.Masking;

/** The columns of one file as they are spoken of: how they are called, where they stand, what they seem to hold. */
final class Columns {

	/** A name with more digits in it may be a cell that has strayed into the header. */
	private static final int MOST_DIGITS = 6;

	private final FileFacts facts;
	private final boolean named;
	private final List<Content> contents = new ArrayList<>();

	/**
	 * @param named whether it is sure that names stand above the columns: a row that may be about a person is not repeated
	 */
	Columns(FileFacts facts, boolean named) {
		this.facts = facts;
		this.named = named;
		facts.columns().forEach(c -> contents.add(Content.of(c)));
	}

	/** How many. */
	int count() {
		return contents.size();
	}

	/** What was counted in a column, places from 0. */
	ColumnFacts facts(int column) {
		return facts.columns().get(column);
	}

	/** What its cells seem to be. */
	Content content(int column) {
		return contents.get(column);
	}

	/** True if any column seems to hold that. */
	boolean any(Content.Sort sort) {
		return contents.stream().anyMatch(c -> c.sort() == sort);
	}

	/** Its name in the file, or an empty text. */
	String name(int column) {
		return named && column < facts.names().size() ? facts.names().get(column) : "";
	}

	/** Its name as it may be shown, or {@code #} and its number. */
	String label(int column) {
		String name = name(column);
		if (name.isEmpty()) {
			return "#" + (column + 1);
		}
		return name.chars().filter(Character::isDigit).count() > MOST_DIGITS ? Masking.SHAPE.apply(name) : name;
	}

	/** Where its cells stand, as a profile writes it. */
	ColumnProfile.From from(int column) {
		if (facts.layout() instanceof FileFacts.Fixed fixed) {
			return new ColumnProfile.Places(Collections.singletonMap("", fixed.spans().get(column)), ChainLine.THIS);
		}
		String name = name(column);
		boolean alone = facts.names().stream().filter(n -> n.equalsIgnoreCase(name)).count() == 1;
		return name.isEmpty() || !alone ? new ColumnProfile.Position(column + 1) : new ColumnProfile.Header(List.of(name));
	}

	/** The only column among these that seems to hold that; empty if none or several do. */
	Optional<Integer> only(List<Integer> among, Content.Sort... sorts) {
		List<Integer> found = among.stream().filter(c -> List.of(sorts).contains(content(c).sort())).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}
}
