package dk.boligmonitor.demo.people;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;

/** An invented person. Changes with time; one thread writes, any may read afterwards. {@link #toString()} says nothing. */
public final class Person {

	/** How a child goes to school. */
	enum School {
		ORDINARY("10", "10"), SPECIAL_CLASS("10", "20"), SPECIAL_CLASS_OTHER("10", "29"), SPECIAL_SCHOOL("20", "20"),
		TREATMENT("30", "29"), YOUTH("40", "10"), PRIVATE("", "");

		final String schoolType;
		final String classType;

		School(String schoolType, String classType) {
			this.schoolType = schoolType;
			this.classType = classType;
		}

		boolean segregated() {
			return this != ORDINARY && this != YOUTH && this != PRIVATE;
		}
	}

	final String cpr;
	final boolean woman;
	final int born;
	final Origin origin;
	final String citizenship;
	final boolean familyUnknown;
	final boolean hidden;
	Household household;
	int movedIn;
	/** The home left on {@link #movedIn}; null if the person was born or came from outside then. */
	@Nullable
	Home movedFrom;
	char civil = 'U';
	boolean child;
	boolean dead;
	boolean gone;
	@Nullable
	School school;
	/** First year of the school year of {@link #marks}. */
	int markYear;
	byte @Nullable [] marks;
	List<Care> cares = List.of();

	Person(String cpr, boolean woman, int born, Origin origin, String citizenship, Household household, Traits traits) {
		this.cpr = cpr;
		this.woman = woman;
		this.born = born;
		this.origin = origin;
		this.citizenship = citizenship;
		this.household = household;
		this.familyUnknown = traits.familyUnknown();
		this.hidden = traits.hidden();
	}

	/** Rare traits drawn for a person. */
	record Traits(boolean familyUnknown, boolean hidden) {
	}

	/** Moves inside the municipality. */
	void move(Home from, int when) {
		movedFrom = from;
		movedIn = when;
	}

	/** Completed years, about. */
	int age(int day) {
		return (int) ((day - born) / 365.2425);
	}

	/** CPR number of the kind that cannot belong to anybody: 60 is added to the day (facts.md 4.1). */
	public String cpr() {
		return cpr;
	}

	/** køn. */
	public boolean woman() {
		return woman;
	}

	/** Day of birth. */
	public int born() {
		return born;
	}

	/** herkomst. */
	public Origin origin() {
		return origin;
	}

	/** statsborgerskab, CPR authority code. */
	public String citizenship() {
		return citizenship;
	}

	/** civilstand, CPR letter. */
	public char civil() {
		return civil;
	}

	/** familietype. */
	public FamilyType familyType() {
		return familyUnknown ? FamilyType.UNKNOWN : household.familyType();
	}

	/** Registered address. */
	public Home home() {
		return household.home;
	}

	/** Day of moving in. */
	public int movedIn() {
		return movedIn;
	}

	/** The home in the municipality that was left on that day; empty if the person was born or came from outside. */
	public Optional<Home> movedFrom() {
		Home from = movedFrom;
		return from == null ? Optional.empty() : Optional.of(from);
	}

	/** True for name and address protection. */
	public boolean hidden() {
		return hidden;
	}

	/** True in the delivery after death. */
	public boolean dead() {
		return dead;
	}

	/** Measures, oldest first. */
	public List<Care> cares() {
		return cares;
	}

	@Override
	public String toString() {
		return "Person";
	}
}
