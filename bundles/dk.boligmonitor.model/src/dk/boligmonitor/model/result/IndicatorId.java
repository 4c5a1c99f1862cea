package dk.boligmonitor.model.result;

/**
 * Names an indicator, for example {@code kl.anbringelser}; one category of a distribution has it after a slash:
 * {@code kl.alder/0-5}.
 *
 * @param value the full id
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

	/**
	 * @throws IllegalArgumentException if blank
	 */
	public IndicatorId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An indicator id may not be blank");
		}
	}

	/** The part before the slash: {@code kl.alder} of {@code kl.alder/0-5}. */
	public String family() {
		int slash = value.indexOf('/');
		return slash < 0 ? value : value.substring(0, slash);
	}

	@Override
	public int compareTo(IndicatorId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
