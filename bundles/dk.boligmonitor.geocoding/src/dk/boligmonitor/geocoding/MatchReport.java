package dk.boligmonitor.geocoding;

import java.util.List;
import java.util.OptionalDouble;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * How the homes of a municipality fared against its address register.
 *
 * @param matched        found in the register, those of {@code viaClosed} included
 * @param viaClosed      found, but only under a closed address
 * @param noFixedAddress homes without a fixed address; there is nothing to find
 * @param malformed      the parts of the address are no key
 * @param elsewhere      in another municipality
 * @param notInRegister  a sound key that the register does not have
 * @param streets        those of {@code notInRegister} by road, the one with most residents first, then by code: the order in
 *                       which mending them pays
 */
public record MatchReport(Count matched, Count viaClosed, Count noFixedAddress, Count malformed, Count elsewhere,
		Count notInRegister, List<UnmatchedStreet> streets) {

	/**
	 * So many homes, and the people in them.
	 *
	 * @param homes     different addresses, floor and door included
	 * @param residents people who live there
	 */
	public record Count(long homes, long residents) {
	}

	/**
	 * A road with homes that the register does not have. {@link #toString()} says nothing: these are people's addresses.
	 *
	 * @param road   vejkode, four digits
	 * @param houses ordered by number and letter
	 * @param count  sum over the houses
	 */
	public record UnmatchedStreet(MunicipalityCode municipality, String road, List<UnmatchedHouse> houses, Count count) {

		/** Copies the houses. */
		public UnmatchedStreet {
			houses = List.copyOf(houses);
		}

		@Override
		public String toString() {
			return "UnmatchedStreet";
		}
	}

	/**
	 * A house number that the register does not have. {@link #toString()} says nothing.
	 *
	 * @param house husnummer with its letter
	 */
	public record UnmatchedHouse(String house, Count count) {

		@Override
		public String toString() {
			return "UnmatchedHouse";
		}
	}

	/** Copies the streets. */
	public MatchReport {
		streets = List.copyOf(streets);
	}

	/**
	 * The share (0–1) of residents that were matched, of all who should be: those with a fixed address in this
	 * municipality. Empty if there are none.
	 */
	public OptionalDouble matchRate() {
		long all = matched.residents + malformed.residents + notInRegister.residents;
		return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) matched.residents / all);
	}
}
