package dk.boligmonitor.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How large Demokøbing is to be, and over which time. The same plan always gives the same bytes.
 *
 * @param people    residents in every delivery, about; at least 2,000
 * @param seed      picks one of many Demokøbings
 * @param addresses access addresses (adgangsadresser), about; at least 1,000
 * @param quarters  deliveries, three months apart
 * @param lastMonth month of the newest delivery
 * @param areas     housing areas (boligområder)
 * @param vertices  corners of all outlines of one area file together, about; 0 leaves the outlines as drawn
 */
public record DemoPlan(int people, long seed, int addresses, int quarters, YearMonth lastMonth, int areas, int vertices) {

	private static final int STANDARD_PEOPLE = 60_000;
	private static final int STANDARD_ADDRESSES = 25_000;
	private static final int STANDARD_AREAS = 12;

	/**
	 * @throws IllegalArgumentException if the plan is too small to make a town of, or a number is negative
	 */
	public DemoPlan {
		if (people < 2_000 || addresses < 1_000 || quarters < 1 || areas < 1 || vertices < 0) {
			throw new IllegalArgumentException("Too small for a municipality: " + people + " people, " + addresses
					+ " addresses, " + quarters + " quarters, " + areas + " areas, " + vertices + " vertices");
		}
	}

	/** 60,000 residents, 25,000 addresses and 12 housing areas; 12 quarters from June 2012 to March 2015. */
	public static DemoPlan standard() {
		return new DemoPlan(STANDARD_PEOPLE, 2015, STANDARD_ADDRESSES, 12, YearMonth.of(2015, 3), STANDARD_AREAS, 0);
	}

	/** Two deliveries, the second of which changes about 2 % of the people, and neither faults nor odd encodings. */
	public static DemoPlan benchmark(int people, int addresses, int areas, int vertices) {
		return new DemoPlan(people, 2015, addresses, 2, YearMonth.of(2015, 3), areas, vertices);
	}

	/** This plan for {@code count} residents, with as many addresses for each resident as before. */
	public DemoPlan withPeople(int count) {
		return new DemoPlan(count, seed, (int) Math.max(1_000, (long) addresses * count / people), quarters, lastMonth, areas,
				vertices);
	}

	/** This plan for another seed. */
	public DemoPlan withSeed(long other) {
		return new DemoPlan(people, other, addresses, quarters, lastMonth, areas, vertices);
	}

	/** Month of the delivery {@code index}, counted from 0. */
	YearMonth month(int index) {
		return lastMonth.minusMonths(3L * (quarters - 1 - index));
	}

	/** The day that the delivery {@code index} tells of: the last of its month. */
	LocalDate day(int index) {
		return month(index).atEndOfMonth();
	}
}
