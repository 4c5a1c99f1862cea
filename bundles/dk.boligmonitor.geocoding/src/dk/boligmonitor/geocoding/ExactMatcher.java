package dk.boligmonitor.geocoding;

import java.util.Optional;

import dk.boligmonitor.geocoding.MatchOutcome.Matched;
import dk.boligmonitor.geocoding.MatchOutcome.Unmatched;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.record.HomeAddress;

/**
 * Finds a home in the register by its key of municipality, road and house number, and in no other way: a near miss is a
 * miss. Leading zeros, blanks and small letters in the parts make no difference ({@link Kvh#parse}).
 * <p>
 * Immutable and safe for use by many threads.
 */
public final class ExactMatcher {

	private final KvhIndex register;
	private final MunicipalityCode own;

	/**
	 * @param own the municipality whose residents are looked up
	 */
	public ExactMatcher(KvhIndex register, MunicipalityCode own) {
		this.register = register;
		this.own = own;
	}

	/** Looks one home up. */
	public MatchOutcome match(HomeAddress home) {
		return noRoad(home.road()) ? Unmatched.NO_FIXED_ADDRESS : match(home, home.kvh());
	}

	private MatchOutcome match(HomeAddress home, Optional<Kvh> key) {
		if (key.isEmpty()) {
			return highRoad(home) ? Unmatched.NO_FIXED_ADDRESS : Unmatched.MALFORMED;
		}
		Kvh kvh = key.get();
		if (kvh.highRoad()) {
			return Unmatched.NO_FIXED_ADDRESS;
		}
		if (!kvh.municipality().equals(own)) {
			return Unmatched.ELSEWHERE;
		}
		int slot = register.slot(kvh);
		return slot < 0 ? Unmatched.NOT_IN_REGISTER : new Matched(register.number(slot), register.closed(slot));
	}

	/** High road codes often come without a house number; any number will do to ask about the road. */
	private static boolean highRoad(HomeAddress home) {
		return Kvh.parse(home.municipality(), home.road(), "1").map(Kvh::highRoad).orElse(false);
	}

	/** True for an empty road or one of zeros only. */
	private static boolean noRoad(String road) {
		for (int i = 0; i < road.length(); i++) {
			if (road.charAt(i) != '0' && road.charAt(i) != ' ') {
				return false;
			}
		}
		return true;
	}
}
