package dk.boligmonitor.store.derby.record;

import java.util.ArrayList;
import java.util.List;

/** Any number of cells as one text, each with its length before it. */
final class Cells {

	private static final char END_OF_LENGTH = ':';

	private Cells() {
	}

	static String join(List<String> cells) {
		StringBuilder text = new StringBuilder();
		cells.forEach(cell -> text.append(cell.length()).append(END_OF_LENGTH).append(cell));
		return text.toString();
	}

	static List<String> split(String text) {
		List<String> cells = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			int colon = text.indexOf(END_OF_LENGTH, at);
			int end = colon + 1 + Integer.parseInt(text, at, colon, 10);
			cells.add(text.substring(colon + 1, end));
			at = end;
		}
		return cells;
	}
}
