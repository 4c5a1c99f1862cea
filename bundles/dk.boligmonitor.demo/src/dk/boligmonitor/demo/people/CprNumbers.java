package dk.boligmonitor.demo.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives out CPR numbers that cannot belong to anybody: 60 is added to the day, as in a replacement number
 * (erstatningspersonnummer). Each is given once; the last digit tells the sex, the seventh the century. One thread.
 * <p>
 * Source: facts.md 4.1.
 */
final class CprNumbers {

	private static final int IMPOSSIBLE = 60;
	private static final int SERIALS = 2_000;
	private static final int STRIDE = 1_237;
	private static final int CENTURY_2000 = 4_000;

	private final Map<Integer, Integer> given = new HashMap<>();

	/**
	 * A new number for a person born on this day, in 1900 or later.
	 *
	 * @throws IllegalStateException if the numbers of the day are used up
	 */
	String next(int born, boolean woman) {
		int key = born * 2 + (woman ? 0 : 1);
		int n = given.merge(key, 1, Integer::sum);
		LocalDate date = LocalDate.ofEpochDay(born);
		int serial = 2 * ((born % 911 + 911 + n * STRIDE) % SERIALS) + (woman ? 0 : 1);
		if (serial == 0) {
			return next(born, woman);
		}
		if (n >= SERIALS) {
			throw new IllegalStateException("More than " + SERIALS + " people of one sex were born on one day");
		}
		int number = serial + (date.getYear() >= 2000 ? CENTURY_2000 : 0);
		int front = ((date.getDayOfMonth() + IMPOSSIBLE) * 100 + date.getMonthValue()) * 100 + date.getYear() % 100;
		return Long.toString(front * 10_000L + number);
	}
}
