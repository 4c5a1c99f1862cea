package dk.boligmonitor.geocoding;

/** What came of looking up one home in the address register. */
public sealed interface MatchOutcome {

	/**
	 * The home is in the register.
	 *
	 * @param number    the number of its register address
	 * @param viaClosed true if only closed (nedlagt) addresses have the key; the point is where the house was
	 */
	record Matched(int number, boolean viaClosed) implements MatchOutcome {
	}

	/** Why a home has no point. */
	enum Unmatched implements MatchOutcome {
		/** A road code that stands for no fixed address, or no road at all; there is nothing to find. */
		NO_FIXED_ADDRESS,
		/** The parts are no key; the delivery is wrong. */
		MALFORMED,
		/** The home lies in another municipality, whose addresses are not asked for. */
		ELSEWHERE,
		/** A sound key that the register does not have; the register may be too old. */
		NOT_IN_REGISTER
	}
}
