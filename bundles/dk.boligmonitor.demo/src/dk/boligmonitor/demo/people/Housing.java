package dk.boligmonitor.demo.people;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Gate;
import dk.boligmonitor.demo.town.Gate.Use;
import dk.boligmonitor.demo.town.Town;

/** The homes of the town and which of them stand empty. One thread. */
final class Housing {

	private static final String[] FLOORS = { "st", "1", "2", "3" };
	private static final String[] SIDES = { "tv", "th" };
	/** Of the houses, people have got the letter wrong. */
	private static final double MISSPELT = 0.0016;

	private final List<Home> estates = new ArrayList<>();
	private final List<Home> others = new ArrayList<>();
	private final int estateGroups;
	private final int estateHomes;
	private final Chance chance;

	Housing(Town town, Chance chance) {
		this.chance = chance;
		this.estateGroups = town.estates().size();
		for (Gate gate : town.gates()) {
			if (gate.use() == Use.HOUSE) {
				boolean misspelt = chance.hit(MISSPELT) && Character.isDigit(gate.house().charAt(gate.house().length() - 1));
				vacate(home(gate, misspelt ? gate.house() + "Q" : gate.house(), "", ""));
			}
			for (int floor = 0; floor < gate.use().floors(); floor++) {
				for (String side : SIDES) {
					vacate(home(gate, gate.house(), FLOORS[floor], side));
				}
			}
		}
		this.estateHomes = estates.size();
	}

	private static Home home(Gate gate, String house, String floor, String side) {
		int digits = Character.isDigit(house.charAt(house.length() - 1)) ? house.length() : house.length() - 1;
		return new Home(gate.street().code(), "0".repeat(3 - digits) + house, floor, side, gate.street().name(), gate.group());
	}

	/** True if a home lies in an estate. */
	boolean inEstate(Home home) {
		return home.real() && home.group() < estateGroups;
	}

	/** A home that nobody lives in any more. */
	void vacate(Home home) {
		if (home.real()) {
			(inEstate(home) ? estates : others).add(home);
		}
	}

	/** True while more than 1 in 30 flats of the estates stand empty. */
	boolean estatesHaveRoom() {
		return estates.size() > estateHomes / 30;
	}

	/** True if a home is left. */
	boolean hasRoom(boolean estate) {
		return !(estate ? estates : others).isEmpty();
	}

	/** Any empty home. */
	Home take(boolean estate) {
		List<Home> from = estate ? estates : others;
		int i = chance.below(from.size());
		Home home = from.get(i);
		from.set(i, from.getLast());
		from.removeLast();
		return home;
	}
}
