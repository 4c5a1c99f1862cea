package dk.boligmonitor.demo.town;

/**
 * A road with its name.
 *
 * @param code  vejkode, four digits
 * @param name  vejnavn
 * @param place supplerende bynavn, or empty
 * @param post  postal district
 * @param known false for a new street that the address register does not have yet
 */
public record Street(String code, String name, String place, Post post, boolean known) {

	/** Postal districts; the numbers are not in use in Denmark. */
	public enum Post {
		CENTRE("9993", "Demokøbing C"), NORTH("9994", "Demokøbing N"), EAST("9995", "Åstrup"), WEST("9997", "Ølsted");

		private final String number;
		private final String town;

		Post(String number, String town) {
			this.number = number;
			this.town = town;
		}

		/** Postnummer. */
		public String number() {
			return number;
		}

		/** Name of the postal district. */
		public String town() {
			return town;
		}
	}
}
