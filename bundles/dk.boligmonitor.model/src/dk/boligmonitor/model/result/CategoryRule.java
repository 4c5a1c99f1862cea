package dk.boligmonitor.model.result;

/**
 * When a value counts as yellow (risiko) or red (udsat), seen from the municipality's value.
 * <p>
 * Source: KL's guide, step 4, gives red from 30 % over the municipality; yellow from 10 % and the differences for grades
 * are assumptions (facts.md 7.1).
 *
 * @param basis  what is compared
 * @param yellow limit of yellow, a share (0.10) for {@link Basis#RATIO} or units of the value for {@link Basis#DIFFERENCE}
 * @param red    limit of red, not less than {@code yellow}
 */
public record CategoryRule(Basis basis, double yellow, double red) {

	/** What is compared with the limits. */
	public enum Basis {
		/** Value over municipal value, less one. */
		RATIO,
		/** Value less municipal value. */
		DIFFERENCE
	}

	/** KL's example: red from 30 %, yellow from 10 %. */
	public static final CategoryRule KL = new CategoryRule(Basis.RATIO, 0.10, 0.30);

	/**
	 * @throws IllegalArgumentException if the limits are not positive and in order
	 */
	public CategoryRule {
		if (!(yellow > 0) || !(red >= yellow)) {
			throw new IllegalArgumentException("Limits must be positive and in order: " + yellow + ", " + red);
		}
	}
}
