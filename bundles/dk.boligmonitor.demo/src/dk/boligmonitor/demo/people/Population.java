package dk.boligmonitor.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Profile;
import dk.boligmonitor.demo.town.Town;
import dk.boligmonitor.model.SchoolYear;

/**
 * The people of the town: settled on the first day, then born, moved, parted and buried from quarter to quarter. The same
 * town and chance give the same lives. One thread.
 */
public final class Population {

	private static final double YEAR = 365.2425;
	private static final double HIGH_ROAD = 0.003;
	private static final double NO_ADDRESS = 0.002;
	private static final double GROWTH = 0.0008;

	private final Town town;
	private final int people;
	private final int quarters;
	private final double pace;
	private final Chance chance;
	private final Housing housing;
	private final Families families;
	private final Schooling schooling;
	private final Caring caring;
	private final List<Household> households = new ArrayList<>();
	private final List<Person> residents = new ArrayList<>();
	private final List<Household> singles = new ArrayList<>();
	private final Profile[] profiles;
	private int day;
	private int quarter;

	/**
	 * Settles the town.
	 *
	 * @param quarters how many states will be asked for, so that a neighbourhood's change is complete at the last
	 * @param first    the first day
	 * @param pace     1 = as in real life; less for fewer events
	 */
	public Population(Town town, int people, int quarters, LocalDate first, double pace, Chance chance) {
		this.town = town;
		this.people = people;
		this.quarters = quarters;
		this.pace = pace;
		this.chance = chance.of(1);
		this.day = (int) first.toEpochDay();
		this.housing = new Housing(town, chance.of(2));
		this.families = new Families(chance.of(3), new CprNumbers());
		this.schooling = new Schooling(chance.of(4));
		this.caring = new Caring(chance.of(5));
		this.profiles = new Profile[town.groups()];
		profiles();
		fill(Integer.MIN_VALUE);
		SchoolYear year = SchoolYear.containing(first);
		for (Person p : residents) {
			Profile profile = profile(p.household);
			caring.stock(p, profile, day);
			school(p, profile, year, true);
			for (int back = 1; back <= 2; back++) {
				examine(p, profile, new SchoolYear(year.startYear() - back));
			}
		}
	}

	/** Everybody registered, and those who died in the last quarter; oldest residents of the register first. */
	public List<Person> residents() {
		return residents;
	}

	/** Lets time pass to {@code date}. */
	public void liveUntil(LocalDate date) {
		int before = day;
		day = (int) date.toEpochDay();
		quarter++;
		profiles();
		bury();
		singles.clear();
		int known = households.size();
		for (int i = 0; i < known; i++) {
			live(households.get(i), before);
		}
		pairUp(before);
		households.removeIf(h -> h.members.isEmpty());
		fill(before + 1);
		residents.removeIf(p -> p.gone);
		SchoolYear year = SchoolYear.containing(date);
		boolean newYear = !year.equals(SchoolYear.containing(LocalDate.ofEpochDay(before)));
		for (Person p : residents) {
			if (!p.dead) {
				Profile profile = profile(p.household);
				caring.quarter(p, profile, day, day - before);
				if (newYear) {
					examine(p, profile, new SchoolYear(year.startYear() - 1));
				}
				school(p, profile, year, newYear);
			}
		}
	}

	private void profiles() {
		double time = quarters > 1 ? (double) quarter / (quarters - 1) : 0;
		for (int g = 0; g < profiles.length; g++) {
			profiles[g] = town.profile(g, time);
		}
	}

	private Profile profile(Household household) {
		Home home = household.home;
		return profiles[home.real() ? home.group() : town.estates().size()];
	}

	private void school(Person p, Profile profile, SchoolYear year, boolean newYear) {
		int level = Schooling.level(p, year);
		if (level >= 0 && level <= Schooling.LAST_LEVEL && (newYear || p.school == null)) {
			schooling.enrol(p, profile);
		}
	}

	private void examine(Person p, Profile profile, SchoolYear year) {
		if (Schooling.level(p, year) == Schooling.LAST_LEVEL) {
			schooling.examine(p, profile, year.startYear());
		}
	}

	private boolean happens(double perYear, int before) {
		return chance.hit(perYear * pace * (day - before) / YEAR);
	}

	private int someDay(int before) {
		return before + 1 + chance.below(day - before);
	}

	private void bury() {
		for (Person p : residents) {
			if (p.dead) {
				p.gone = true;
				Household h = p.household;
				h.members.remove(p);
				if (h.members.isEmpty()) {
					housing.vacate(h.home);
				}
			}
		}
	}

	private void live(Household h, int before) {
		for (Person p : h.members) {
			die(h, p, before);
		}
		if (h.members.stream().anyMatch(p -> p.dead)) {
			return;
		}
		for (int i = h.members.size() - 1; i >= 0; i--) {
			Person p = h.members.get(i);
			if (p.child) {
				leaveParents(h, p, before);
			} else if (p.woman && !h.shared) {
				giveBirth(h, p, before);
			}
		}
		int adults = h.adults();
		if (adults == 2 && !h.shared && happens(0.010, before)) {
			part(h, before);
		} else if (adults == 1 && !h.hasChildren() && h.members.size() == 1 && h.home.real() && happens(0.08, before)) {
			singles.add(h);
		} else if (adults > 0 && happens(profile(h).turnover(), before)) {
			move(h, before);
		}
	}

	private void die(Household h, Person p, int before) {
		double hazard = 0.00003 * StrictMath.exp(0.098 * p.age(day));
		boolean needed = !p.child && h.adults() == 1 && h.hasChildren();
		if (!needed && happens(Math.min(1, hazard), before)) {
			p.dead = true;
			for (Person other : h.members) {
				other.civil = other.civil == 'G' && !other.dead ? 'E' : other.civil;
			}
		}
	}

	private void giveBirth(Household h, Person p, int before) {
		int age = p.age(day);
		if (age < 20 || age > 42 || h.members.size() > 6) {
			return;
		}
		double couple = age >= 24 && age <= 35 ? 0.19 : 0.05;
		if (happens(h.adults() == 2 ? couple : 0.012, before)) {
			residents.add(families.baby(p, someDay(before)));
		}
	}

	private void leaveParents(Household h, Person p, int before) {
		int age = p.age(day);
		if (age < 18 || !happens(age > 23 ? 3 : 0.32, before)) {
			return;
		}
		h.members.remove(p);
		p.child = false;
		if (chance.hit(0.45) || !housing.hasRoom(false)) {
			p.gone = true;
			return;
		}
		settleAlone(p, Math.max(someDay(before), p.born + (int) (18 * YEAR) + 1));
	}

	private void settleAlone(Person p, int when) {
		boolean estate = housing.hasRoom(true) && chance.hit(0.35) || !housing.hasRoom(false);
		Household own = new Household(housing.take(estate), false);
		p.movedFrom = p.home();
		own.add(p);
		p.movedIn = Math.min(day, when);
		households.add(own);
	}

	/** One of a couple moves out; the children stay. */
	private void part(Household h, int before) {
		if (!housing.hasRoom(false)) {
			return;
		}
		Person leaver = h.members.getFirst();
		for (Person p : h.members) {
			if (!p.child) {
				leaver = p.woman ? leaver : p;
				p.civil = p.civil == 'G' ? 'F' : p.civil;
			}
		}
		if (!leaver.child) {
			h.members.remove(leaver);
			settleAlone(leaver, someDay(before));
		}
	}

	/** Singles of similar age move together, two by two. */
	private void pairUp(int before) {
		singles.sort((a, b) -> Integer.compare(a.members.getFirst().born, b.members.getFirst().born));
		for (int i = 0; i + 1 < singles.size(); i += 2) {
			Household stays = singles.get(i);
			Household comes = singles.get(i + 1);
			Person p = comes.members.getFirst();
			if (stays.members.getFirst().woman == p.woman) {
				continue;
			}
			comes.members.clear();
			p.movedFrom = comes.home;
			housing.vacate(comes.home);
			stays.add(p);
			p.movedIn = someDay(before);
		}
	}

	private void move(Household h, int before) {
		boolean wasEstate = housing.inEstate(h.home);
		Home old = h.home;
		boolean leaves = chance.hit(0.45);
		boolean estate = chance.hit(wasEstate ? 0.4 : 0.2);
		if (!leaves && !housing.hasRoom(estate)) {
			return;
		}
		if (leaves) {
			h.members.forEach(p -> p.gone = true);
			h.members.clear();
		} else {
			h.home = housing.take(estate);
			int when = someDay(before);
			h.members.forEach(p -> p.move(old, Math.max(when, p.born)));
		}
		housing.vacate(old);
	}

	/** Newcomers, first to the estates, until the town has the people it should have. */
	private void fill(int since) {
		int living = 0;
		int high = 0;
		int none = 0;
		for (Person p : residents) {
			boolean there = !p.gone && !p.dead;
			living += there ? 1 : 0;
			high += there && p.home().road().equals(Home.HIGH_ROAD) ? 1 : 0;
			none += there && p.home().road().isEmpty() ? 1 : 0;
		}
		for (; high < people * HIGH_ROAD; high++) {
			living += add(families.homeless(new Home(Home.HIGH_ROAD, "", "", "", "", 0), day));
		}
		for (; none < people * NO_ADDRESS; none++) {
			living += add(families.homeless(new Home("", "", "", "", "", 0), day));
		}
		double target = people * (1 + GROWTH * quarter);
		while (housing.estatesHaveRoom()) {
			living += settle(true, since);
		}
		while (living < target && housing.hasRoom(false)) {
			living += settle(false, since);
		}
	}

	private int settle(boolean estate, int since) {
		Home home = housing.take(estate);
		return add(families.make(home, profiles[home.group()], day, since));
	}

	private int add(Household h) {
		households.add(h);
		residents.addAll(h.members);
		return h.members.size();
	}
}
