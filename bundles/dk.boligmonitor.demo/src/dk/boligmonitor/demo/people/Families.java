package dk.boligmonitor.demo.people;

import dk.boligmonitor.demo.people.Person.Traits;
import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Profile;
import dk.boligmonitor.model.record.Origin;

/** Makes households as the profile of a neighbourhood draws them: who lives together, how old, from where. One thread. */
final class Families {

	private static final double YEAR = 365.2425;
	private static final String DENMARK = "5100";
	/** Poland, Germany, Romania: codes of the CPR authority register. */
	private static final String[] WESTERN = { "5154", "5180", "5158" };
	/** Turkey, Lebanon, Iraq, Somalia, Pakistan, Syria, Bosnia, Afghanistan, stateless. */
	private static final String[] NON_WESTERN = { "5172", "5456", "5436", "5289", "5472", "5486", "5754", "5404", "5103" };
	private static final double[] NON_WESTERN_WEIGHTS = { 25, 15, 14, 14, 8, 7, 8, 6, 3 };

	private enum Root {
		DANISH, WESTERN, NON_WESTERN
	}

	private final Chance chance;
	private final CprNumbers numbers;

	Families(Chance chance, CprNumbers numbers) {
		this.chance = chance;
		this.numbers = numbers;
	}

	/**
	 * A new household that lives at {@code home} on {@code day}.
	 *
	 * @param since first day on which it can have moved in; {@link Integer#MIN_VALUE} for any time
	 */
	Household make(Home home, Profile profile, int day, int since) {
		int kind = chance.weighted(profile.mix().weights());
		Household household = new Household(home, kind == 1);
		boolean family = kind == 3 || kind == 4;
		Root root = root(profile, family, kind >= 6);
		switch (kind) {
		case 0 -> adult(household, root, chance.between(19, 27), day);
		case 1 -> shared(household, profile, day);
		case 2 -> single(household, root, day);
		case 3 -> family(household, root, day, 1);
		case 4 -> family(household, root, day, 2);
		case 5 -> pair(household, root, chance.hit(0.27) ? chance.between(21, 33) : chance.between(40, 66), day);
		case 6 -> pair(household, root, old(), day);
		default -> person(household, root, chance.hit(0.68), day - days(old() + chance.between(0, 9)), day).civil = chance
				.hit(0.7) ? 'E' : 'F';
		}
		settle(household, since == Integer.MIN_VALUE ? day - 1 - (int) chance.exponential(0.8 * YEAR / profile.turnover())
				: chance.between(since, day), day);
		return household;
	}

	/** A newborn child of {@code mother}. */
	Person baby(Person mother, int day) {
		Origin origin = switch (mother.origin) {
		case IMMIGRANT_NONWESTERN -> chance.hit(0.85) ? Origin.DESCENDANT_NONWESTERN : Origin.DANISH;
		case DESCENDANT_NONWESTERN -> chance.hit(0.5) ? Origin.DESCENDANT_NONWESTERN : Origin.DANISH;
		case IMMIGRANT_WESTERN -> chance.hit(0.5) ? Origin.DESCENDANT_WESTERN : Origin.DANISH;
		default -> mother.origin == Origin.UNKNOWN ? Origin.UNKNOWN : Origin.DANISH;
		};
		boolean woman = chance.hit(0.487);
		Person baby = new Person(numbers.next(day, woman), woman, day, origin,
				origin == Origin.DANISH ? DENMARK : mother.citizenship, mother.household, traits());
		baby.child = true;
		baby.movedIn = day;
		mother.household.add(baby);
		return baby;
	}

	/** A person on their own without a fixed address. */
	Household homeless(Home home, int day) {
		Household household = new Household(home, false);
		adult(household, chance.hit(0.2) ? Root.NON_WESTERN : Root.DANISH, chance.between(22, 64), day).movedIn = day
				- (int) chance.exponential(400) - 1;
		return household;
	}

	private Root root(Profile profile, boolean family, boolean old) {
		double tilt = old ? 0.3 : family ? 1.1 : 0.87;
		if (chance.hit(Math.min(0.95, profile.nonWestern() * tilt))) {
			return Root.NON_WESTERN;
		}
		return chance.hit(profile.western()) ? Root.WESTERN : Root.DANISH;
	}

	private int old() {
		return 65 + (int) Math.min(24, chance.exponential(8.5));
	}

	private void shared(Household household, Profile profile, int day) {
		for (int n = chance.between(3, 5); n > 0; n--) {
			adult(household, root(profile, false, false), chance.between(19, 34), day);
		}
	}

	private void single(Household household, Root root, int day) {
		int age = chance.between(24, 66);
		Person p = adult(household, root, age, day);
		p.civil = age > 38 && chance.hit(0.55) ? 'F' : 'U';
	}

	private void pair(Household household, Root root, int age, int day) {
		Person a = adult(household, root, age, day);
		boolean mixed = root == Root.DANISH && chance.hit(0.02);
		Root other = mixed ? Root.NON_WESTERN : root;
		int otherAge = Math.max(19, age + chance.between(-4, 5));
		Person b = person(household, other, !a.woman, day - days(otherAge), day);
		char civil = chance.hit(Math.min(0.9, (age - 20) / 25.0)) ? 'G' : 'U';
		a.civil = civil;
		b.civil = civil;
	}

	private void family(Household household, Root root, int day, int parents) {
		int age = chance.between(root == Root.NON_WESTERN ? 23 : 26, 50);
		if (parents == 2) {
			pair(household, root, age, day);
		} else {
			Person p = person(household, root, chance.hit(0.87), day - days(age), day);
			p.civil = chance.hit(0.5) ? 'F' : 'U';
		}
		Person parent = household.members.getFirst();
		int children = 1 + (chance.hit(0.58) ? 1 : 0) + (chance.hit(root == Root.NON_WESTERN ? 0.45 : 0.14) ? 1 : 0)
				+ (root == Root.NON_WESTERN && chance.hit(0.3) ? 1 : 0);
		int parentAge = parent.age(day);
		int eldest = Math.clamp(parentAge - chance.between(22, 33), 0, 19);
		for (int i = 0; i < children && eldest >= 0; i++) {
			Person child = person(household, root, chance.hit(0.487), day - days(eldest), day);
			child.child = true;
			eldest -= chance.between(1, 4);
		}
	}

	private Person adult(Household household, Root root, int age, int day) {
		return person(household, root, chance.hit(0.5), day - days(age), day);
	}

	/** Whole years and a bit less than one more, in days. */
	private int days(int years) {
		return (int) (years * YEAR) + 1 + chance.below(364);
	}

	private Person person(Household household, Root root, boolean woman, int born, int day) {
		boolean young = day - born < 19 * YEAR;
		Origin origin = switch (root) {
		case NON_WESTERN -> chance.hit(young ? 0.82 : day - born < 30 * YEAR ? 0.35 : 0.03) ? Origin.DESCENDANT_NONWESTERN
				: Origin.IMMIGRANT_NONWESTERN;
		case WESTERN -> chance.hit(young ? 0.5 : 0.04) ? Origin.DESCENDANT_WESTERN : Origin.IMMIGRANT_WESTERN;
		case DANISH -> chance.hit(0.003) ? Origin.UNKNOWN : Origin.DANISH;
		};
		Person person = new Person(numbers.next(born, woman), woman, born, origin, citizenship(origin), household, traits());
		household.add(person);
		return person;
	}

	private String citizenship(Origin origin) {
		return switch (origin) {
		case DANISH, UNKNOWN -> DENMARK;
		case IMMIGRANT_WESTERN -> chance.hit(0.85) ? WESTERN[chance.below(WESTERN.length)] : DENMARK;
		case DESCENDANT_WESTERN -> chance.hit(0.5) ? WESTERN[chance.below(WESTERN.length)] : DENMARK;
		case IMMIGRANT_NONWESTERN -> chance.hit(0.6) ? NON_WESTERN[chance.weighted(NON_WESTERN_WEIGHTS)] : DENMARK;
		case DESCENDANT_NONWESTERN -> chance.hit(0.25) ? NON_WESTERN[chance.weighted(NON_WESTERN_WEIGHTS)] : DENMARK;
		};
	}

	private Traits traits() {
		return new Traits(chance.hit(0.003), chance.hit(0.011));
	}

	/** Sets the day of moving in: together, but children from birth and adults not before they were 18. */
	private static void settle(Household household, int day, int latest) {
		int since = day;
		for (Person p : household.members) {
			if (!p.child) {
				since = Math.max(since, p.born + (int) (18 * YEAR) + 30);
			}
		}
		for (Person p : household.members) {
			p.movedIn = Math.min(latest, Math.max(since, p.born));
		}
	}
}
