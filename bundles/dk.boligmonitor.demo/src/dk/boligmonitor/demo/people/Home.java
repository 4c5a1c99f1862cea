package dk.boligmonitor.demo.people;

/**
 * Where a household is registered: a flat, a house or one of the addresses that are none.
 *
 * @param road  vejkode; from 9900 for people without a fixed address, empty for people without any
 * @param house husnr as CPR has it, three digits and a letter, or empty
 * @param floor etage
 * @param door  sidedoer
 * @param name  vejnavn
 * @param group neighbourhood
 */
public record Home(String road, String house, String floor, String door, String name, int group) {

	/** Road code of people without a fixed address (høj vejkode). */
	static final String HIGH_ROAD = "9910";

	/** False for people without a fixed address, whose homes nobody else can move into. */
	boolean real() {
		return !house.isEmpty();
	}
}
