package dk.boligmonitor.demo.town;

/**
 * An access address (adgangsadresse): a door to the street.
 *
 * @param street the road
 * @param house  house number without padding, for example {@code 12A}
 * @param x      easting, metres, whole centimetres
 * @param y      northing, metres, whole centimetres
 * @param use    what stands there
 * @param group  the neighbourhood whose {@link Profile} applies
 */
public record Gate(Street street, String house, double x, double y, Use use, int group) {

	/** What stands at an address. */
	public enum Use {
		/** A house of one family. */
		HOUSE(0),
		/** A staircase in the old town. */
		TOWN_BLOCK(3),
		/** A staircase of an estate. */
		ESTATE_BLOCK(4),
		/** Nobody lives there: works, shops, summer houses. */
		OTHER(0),
		/** A house that is no more (nedlagt). */
		CLOSED(0);

		private final int floors;

		Use(int floors) {
			this.floors = floors;
		}

		/** Floors with two flats each; 0 for a house of one family. */
		public int floors() {
			return floors;
		}
	}
}
