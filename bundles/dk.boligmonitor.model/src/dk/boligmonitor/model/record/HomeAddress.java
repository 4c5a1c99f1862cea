package dk.boligmonitor.model.record;

import java.util.Optional;

import dk.boligmonitor.model.place.Kvh;

/**
 * Where a person is registered as living, as CPR has it. {@link #toString()} says nothing.
 *
 * @param municipality kommunekode as delivered, four digits, or empty
 * @param road         vejkode, four digits, or empty
 * @param house        house number as CPR writes it, without leading zeros, or empty
 * @param floor        etage, or empty
 * @param door         side or door, or empty
 */
public record HomeAddress(String municipality, String road, String house, String floor, String door) {

	/** The key to look up in the address register; empty if parts are missing or malformed. */
	public Optional<Kvh> kvh() {
		return Kvh.parse(municipality, road, house);
	}

	@Override
	public String toString() {
		return "HomeAddress";
	}
}
