package dk.boligmonitor.model.place;

import java.util.Locale;
import java.util.Optional;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * The key of an access address (adgangsadresse): municipality, road and house number. It joins the CPR addresses of people
 * with the address register. Not stable over time: roads are renamed and houses renumbered.
 * <p>
 * Source of the layout: DAWA's KVH, 12 characters (facts.md 4.3).
 *
 * @param municipality kommunekode
 * @param road         vejkode, four digits
 * @param house        husnummer without leading zeros, with an optional capital letter, for example {@code 12A}
 */
public record Kvh(MunicipalityCode municipality, String road, String house) {

	/** From this road code on, codes are fictitious: people without a fixed address (facts.md 4.2). */
	private static final int FIRST_HIGH_ROAD = 9900;

	/**
	 * @throws IllegalArgumentException if a part has another form
	 */
	public Kvh {
		if (!MunicipalityCode.isCode(road) || !isHouse(house)) {
			throw new IllegalArgumentException("Not the parts of an address key");
		}
	}

	/**
	 * Reads the three parts as they stand in CPR, FLIS and DAWA files: leading zeros and blanks of any width, small letters.
	 * Empty if a part is missing or of another form.
	 */
	public static Optional<Kvh> parse(String municipality, String road, String house) {
		String m = pad(municipality.strip());
		String r = pad(road.strip());
		String h = stripZeros(house.strip().replace(" ", "")).toUpperCase(Locale.ROOT);
		if (!MunicipalityCode.isCode(m) || !MunicipalityCode.isCode(r) || !isHouse(h)) {
			return Optional.empty();
		}
		return Optional.of(new Kvh(new MunicipalityCode(m), r, h));
	}

	/** A number from 1 to 999 without leading zeros, then at most one capital letter. */
	private static boolean isHouse(String text) {
		int digits = 0;
		while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
			digits++;
		}
		boolean number = digits >= 1 && digits <= 3 && text.charAt(0) != '0';
		boolean bare = digits == text.length();
		return number && (bare || digits + 1 == text.length() && isLetter(text.charAt(digits)));
	}

	private static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z' || c == 'Æ' || c == 'Ø' || c == 'Å';
	}

	private static String pad(String digits) {
		return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
	}

	private static String stripZeros(String house) {
		int i = 0;
		while (i < house.length() && house.charAt(i) == '0') {
			i++;
		}
		return house.substring(i);
	}

	/** True for a road code that stands for "no fixed address": such people count in the municipality and in no area. */
	public boolean highRoad() {
		return Integer.parseInt(road) >= FIRST_HIGH_ROAD;
	}

	/** The 12 characters of DAWA's KVH, for example {@code 04201074___6}. */
	public String key() {
		return municipality.digits() + road + "_".repeat(4 - house.length()) + house;
	}

	@Override
	public String toString() {
		return key();
	}
}
