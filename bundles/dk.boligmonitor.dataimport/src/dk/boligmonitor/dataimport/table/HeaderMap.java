package dk.boligmonitor.dataimport.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * Which field of a file goes to which slot.
 *
 * @param slots    of each field its slot, or −1
 * @param problems columns that are missing, stand twice, or are not known
 * @param sound    false if rows must not be read
 */
record HeaderMap(int[] slots, List<Problem> problems, boolean sound) {

	/** So many unknown columns are told of; whoever has more knows. */
	private static final int MOST_TOLD = 100;
	private static final int LONGEST_NAME = 60;
	private static final int MOST_DIGITS = 4;

	/** Fields under names, or at positions. */
	static HeaderMap of(String file, FileLayout layout, List<String> header) {
		int[] slots = byPosition(layout, header.size());
		boolean[] found = new boolean[layout.columns().size()];
		List<Problem> problems = new ArrayList<>();
		List<String> ignored = new ArrayList<>();
		boolean sound = true;
		int known = 0;
		for (int i = 0; i < slots.length; i++) {
			int slot = slots[i] >= 0 ? slots[i] : layout.slot(header.get(i));
			slots[i] = slot;
			known += slot >= 0 ? 1 : 0;
			if (slot < 0) {
				ignored.add(header.get(i).isEmpty() ? "#" + (i + 1) : header.get(i));
			} else if (found[slot]) {
				problems.add(problem(file, ProblemCode.COLUMN_TWICE, header.get(i)));
				sound = false;
			} else {
				found[slot] = true;
			}
		}
		sound &= reportMissing(file, layout, found, problems);
		// if no name is known, this is no header but perhaps a row about a person, which nobody should read in a message
		if (known > 0) {
			ignored.stream().limit(MOST_TOLD).map(HeaderMap::harmless)
					.forEach(name -> problems.add(problem(file, ProblemCode.COLUMN_IGNORED, name)));
		}
		return new HeaderMap(slots, problems, sound);
	}

	/** A file without header, whose first row has so many fields. */
	static HeaderMap withoutHeader(String file, FileLayout layout, int fields) {
		boolean[] found = new boolean[layout.columns().size()];
		layout.columns().forEach(c -> found[c.slot()] = c.position() > 0 && c.position() <= fields);
		List<Problem> problems = new ArrayList<>();
		boolean sound = reportMissing(file, layout, found, problems);
		return new HeaderMap(byPosition(layout, fields), problems, sound);
	}

	/** Fields at positions only. */
	static int[] byPosition(FileLayout layout, int fields) {
		int[] slots = new int[fields];
		Arrays.fill(slots, -1);
		layout.columns().stream().filter(c -> c.position() > 0 && c.position() <= fields)
				.forEach(c -> slots[c.position() - 1] = c.slot());
		return slots;
	}

	private static boolean reportMissing(String file, FileLayout layout, boolean[] found, List<Problem> problems) {
		List<Column> missing = layout.columns().stream()
				.filter(c -> c.need() == Column.Need.REQUIRED && !found[c.slot()]).toList();
		missing.forEach(c -> problems.add(problem(file, ProblemCode.COLUMN_MISSING, c.name())));
		return missing.isEmpty();
	}

	/** A name with many digits may be a cell that has strayed into the header. */
	private static String harmless(String name) {
		String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
		return shown.chars().filter(Character::isDigit).count() > MOST_DIGITS ? Masking.SHAPE.apply(shown) : shown;
	}

	private static Problem problem(String file, ProblemCode code, String name) {
		return Problem.of(code, Where.file(file), name);
	}
}
