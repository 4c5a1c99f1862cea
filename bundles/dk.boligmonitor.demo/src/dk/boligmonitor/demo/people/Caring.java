package dk.boligmonitor.demo.people;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Profile;

/** Decides which children and young people get a measure, and for how long. One thread. */
final class Caring {

	private static final double YEAR = 365.2425;
	private static final double PLACEMENT_YEARS = 3.2;
	private static final double PREVENTIVE_YEARS = 1.3;
	/** More begin than end of themselves, because measures also end when families leave. */
	private static final double PLACEMENT_RENEWAL = 1.7;
	private static final double PREVENTIVE_RENEWAL = 1.4;
	private static final int LAST_AGE = 22;

	private final Chance chance;
	private int cases = 10_000;

	Caring(Chance chance) {
		this.chance = chance;
	}

	/** Measures that already run on the first day. */
	void stock(Person person, Profile profile, int day) {
		if (chance.hit(placed(profile) * age(person, day))) {
			begin(person, true, day - (int) chance.exponential(PLACEMENT_YEARS * YEAR) - 1, day);
		}
		if (chance.hit(preventive(profile) * age(person, day))) {
			begin(person, false, day - (int) chance.exponential(PREVENTIVE_YEARS * YEAR) - 1, day);
		}
	}

	/** New measures of a quarter that ends on {@code day}. */
	void quarter(Person person, Profile profile, int day, int length) {
		double years = length / YEAR;
		double age = age(person, day);
		if (chance.hit(placed(profile) * age * years * PLACEMENT_RENEWAL / PLACEMENT_YEARS)) {
			int start = day - chance.below(length);
			begin(person, true, start, start);
		}
		if (chance.hit(preventive(profile) * age * years * PREVENTIVE_RENEWAL / PREVENTIVE_YEARS)) {
			int start = day - chance.below(length);
			begin(person, false, start, start);
		}
	}

	private static double placed(Profile profile) {
		return 0.004 + 0.022 * profile.strain() * profile.strain();
	}

	private static double preventive(Profile profile) {
		return 0.012 + 0.085 * profile.strain() * profile.strain();
	}

	/** More often in the teens; nothing after 22. */
	private static double age(Person person, int day) {
		int age = person.age(day);
		return age > LAST_AGE ? 0 : age < 6 ? 0.55 : age < 12 ? 1.0 : age < 18 ? 1.65 : 0.6;
	}

	/** Starts not before birth, runs beyond {@code after} and ends at the latest on the 23rd birthday. */
	private void begin(Person person, boolean placement, int start, int after) {
		int from = Math.max(start, person.born);
		int end = after + 20 + (int) chance.exponential((placement ? PLACEMENT_YEARS : PREVENTIVE_YEARS) * YEAR);
		int last = person.born + (int) ((LAST_AGE + 1) * YEAR) - 1;
		if (last <= from) {
			return;
		}
		List<Care> cares = new ArrayList<>(person.cares);
		cares.add(new Care("S" + cases++, placement, chance.below(2), from, Math.min(end, last)));
		person.cares = cares;
	}
}
