package dk.boligmonitor.demo;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/** Texts of days ({@code YYYY-MM-DD}), each made once. One thread. */
final class Dates {

	private static final int FIRST = (int) LocalDate.of(1890, 1, 1).toEpochDay();
	private static final int DAYS = 60_000;

	private final @Nullable String[] texts = new String[DAYS];

	/** The text of a day, counted from 1970. */
	String text(int epochDay) {
		int i = epochDay - FIRST;
		String known = texts[i];
		if (known != null) {
			return known;
		}
		String text = LocalDate.ofEpochDay(epochDay).toString();
		texts[i] = text;
		return text;
	}
}
