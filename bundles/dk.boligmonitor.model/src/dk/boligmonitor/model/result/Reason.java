package dk.boligmonitor.model.result;

/** Why a result is not a plain value. Sentences live where they are shown. */
public enum Reason {
	/** No delivery covers the period yet. */
	NO_DELIVERY,
	/** The record kind that it needs was never delivered for the period. */
	NO_ROWS,
	/** Deliveries begin inside or after the period, so those who had left before are missing. */
	HISTORY_INCOMPLETE,
	/** Nobody belongs to the denominator. */
	EMPTY_POPULATION,
	/** 0 &lt; numerator &lt; minimum. */
	SMALL_NUMERATOR,
	/** 0 &lt; denominator − numerator &lt; minimum. */
	SMALL_COMPLEMENT,
	/** The denominator is below the indicator's minimum. */
	SMALL_DENOMINATOR,
	/** The area has fewer residents than the policy demands. */
	SMALL_POPULATION,
	/** The contributing pack failed; its name stands with the outcome. */
	PACK_FAILED
}
