package dk.boligmonitor.process;

/**
 * How many residents of the newest delivery could be placed on an address.
 *
 * @param residents     all residents
 * @param matched       found in the register
 * @param noAddress     without a fixed address (high road code or none at all)
 * @param notInRegister with a well-formed address that the register does not have
 * @param malformed     with an address that cannot be read
 */
public record GeocodeSummary(long residents, long matched, long noAddress, long notInRegister, long malformed) {
}
