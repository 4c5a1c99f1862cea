package dk.boligmonitor.demo.people;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.demo.people.Person.School;
import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Profile;
import dk.boligmonitor.model.SchoolYear;

/** Sends children to school and examines those of the ninth class. One thread. */
public final class Schooling {

	/**
	 * A test: subject and form (facts.md 1.3, indicator 14; the codes of tests that are not bundne are invented).
	 *
	 * @param subject fagkode
	 * @param form    proeveform
	 * @param bound   bunden prøve
	 */
	public record Test(String subject, String form, boolean bound) {
	}

	/** The tests, in the order of {@link #marks(Person)}: the 8 bundne, then three others. */
	public static final List<Test> TESTS = List.of(new Test("110", "L", true), new Test("120", "M", true),
			new Test("150", "S", true), new Test("140", "R", true), new Test("410", "M", true), new Test("570", "M", true),
			new Test("210", "P", true), new Test("220", "F", true), new Test("150", "O", false), new Test("430", "M", false),
			new Test("610", "M", false));

	/** klassetrin of the final tests. */
	static final int LAST_LEVEL = 9;

	private static final int[] SCALE = { -3, 0, 2, 4, 7, 10, 12 };
	private static final double[] NOT_MARKS_WEIGHTS = { 2, 6, 1 };
	private static final int[] NOT_MARKS = { 85, 89, 81 };

	private static final double COMING_BACK = 0.12;
	private static final double[] SPECIAL_WEIGHTS = { 45, 20, 25, 10 };

	private final Chance chance;

	Schooling(Chance chance) {
		this.chance = chance;
	}

	/** klassetrin in the school year, by year of birth; below 0 or above 9 outside school. */
	public static int level(Person person, SchoolYear year) {
		return year.startYear() - LocalDate.ofEpochDay(person.born).getYear() - 6;
	}

	/** Marks on the 7-step scale or codes from 81 up, by {@link #TESTS}; empty if the person was never examined. */
	public static byte[] marks(Person person) {
		byte @Nullable [] marks = person.marks;
		return marks == null ? new byte[0] : marks.clone();
	}

	/** The school year of the marks. */
	public static SchoolYear markYear(Person person) {
		return new SchoolYear(person.markYear);
	}

	/** skoletype and klassetype; empty for a child of a private school, whom FLIS does not have. */
	public static List<String> types(Person person) {
		School school = person.school;
		return school == null || school == School.PRIVATE ? List.of() : List.of(school.schoolType, school.classType);
	}

	/** Gives a child a school; each year some come to special classes and some come back. */
	void enrol(Person person, Profile profile) {
		double special = 0.02 + 0.13 * profile.strain() * profile.strain();
		School now = person.school;
		if (now == null || now.segregated() && chance.hit(COMING_BACK)) {
			person.school = chance.hit(special) ? segregated() : ordinary();
		} else if (!now.segregated() && chance.hit(COMING_BACK * special)) {
			person.school = segregated();
		}
	}

	private School segregated() {
		return School.values()[1 + chance.weighted(SPECIAL_WEIGHTS)];
	}

	private School ordinary() {
		return chance.hit(0.07) ? School.PRIVATE : chance.hit(0.004) ? School.YOUTH : School.ORDINARY;
	}

	/** Examines a pupil who was in the ninth class. */
	void examine(Person person, Profile profile, int year) {
		School school = person.school;
		if (school == School.PRIVATE || person.marks != null) {
			return;
		}
		boolean special = school != null && school.segregated();
		double ability = 7.35 - 2.4 * profile.strain() - (special ? 2.2 : 0) + (person.woman ? 0.35 : -0.35)
				+ 2.1 * chance.normal();
		byte[] marks = new byte[TESTS.size()];
		boolean absent = chance.hit(special ? 0.35 : 0.02);
		for (int i = 0; i < marks.length; i++) {
			boolean none = absent ? chance.hit(0.75) : chance.hit(0.012);
			marks[i] = (byte) (none ? NOT_MARKS[chance.weighted(NOT_MARKS_WEIGHTS)] : mark(ability + 1.7 * chance.normal()));
		}
		person.marks = marks;
		person.markYear = year;
	}

	private static int mark(double performance) {
		int best = SCALE[0];
		for (int step : SCALE) {
			if (Math.abs(step - performance) < Math.abs(best - performance)) {
				best = step;
			}
		}
		return best;
	}
}
