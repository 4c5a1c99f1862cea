package dk.boligmonitor.model;

/**
 * Names a Danish municipality (kommunekode): four digits, zero-padded, for example {@code 0217} for Helsingør.
 *
 * @param digits four digits; three digits are padded by {@link #of(String)}
 */
public record MunicipalityCode(String digits) implements Comparable<MunicipalityCode> {

	/**
	 * @throws IllegalArgumentException if {@code digits} is not four decimal digits
	 */
	public MunicipalityCode {
		if (!isCode(digits)) {
			throw new IllegalArgumentException("A municipality code has four digits: " + digits);
		}
	}

	/** Pads a code such as {@code 217} to four digits. */
	public static MunicipalityCode of(String text) {
		return new MunicipalityCode("0".repeat(Math.max(0, 4 - text.length())) + text);
	}

	/** Says whether {@code text} could be a code, without judging whether such a municipality exists. */
	public static boolean isCode(String text) {
		boolean code = text.length() == 4;
		for (int i = 0; code && i < 4; i++) {
			code = text.charAt(i) >= '0' && text.charAt(i) <= '9';
		}
		return code;
	}

	@Override
	public int compareTo(MunicipalityCode other) {
		return digits.compareTo(other.digits);
	}

	@Override
	public String toString() {
		return digits;
	}
}
