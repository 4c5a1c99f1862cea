package dk.boligmonitor.demo.people;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.model.record.FamilyType;

/** People who live together, from the day they moved in. Changes with time; one thread. */
final class Household {

	final List<Person> members = new ArrayList<>();
	/** True if the members are no family (kollektiv). */
	final boolean shared;
	Home home;

	Household(Home home, boolean shared) {
		this.home = home;
		this.shared = shared;
	}

	void add(Person person) {
		members.add(person);
		person.household = this;
	}

	/** Living adults; grown-up children at home are not counted. */
	int adults() {
		int n = 0;
		for (Person p : members) {
			n += p.child || p.dead ? 0 : 1;
		}
		return n;
	}

	boolean hasChildren() {
		for (Person p : members) {
			if (p.child && !p.dead) {
				return true;
			}
		}
		return false;
	}

	FamilyType familyType() {
		int adults = adults();
		if (shared && adults > 1 || adults > 2 || adults == 0) {
			return FamilyType.OTHER;
		}
		if (hasChildren()) {
			return adults == 1 ? FamilyType.SINGLE_WITH_CHILDREN : FamilyType.COUPLE_WITH_CHILDREN;
		}
		return adults == 1 ? FamilyType.SINGLE : FamilyType.COUPLE;
	}
}
