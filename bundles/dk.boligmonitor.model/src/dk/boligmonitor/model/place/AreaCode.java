package dk.boligmonitor.model.place;

/**
 * Names one area inside its set.
 *
 * @param value the code as the area file has it, not blank
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

	/** Stands for all who live in the municipality but in no area of the set. */
	public static final AreaCode REST = new AreaCode("UDENFOR");

	/**
	 * @throws IllegalArgumentException if blank
	 */
	public AreaCode {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An area code may not be blank");
		}
	}

	@Override
	public int compareTo(AreaCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
