package dk.boligmonitor.model.place;

/**
 * An access address (adgangsadresse) of the public register.
 *
 * @param id       the register's id (UUID), stable over time
 * @param kvh      key that joins it with people's addresses
 * @param street   street name for display
 * @param postcode four digits, or empty
 * @param town     name of the postal district, or empty
 * @param easting  metres, EPSG:25832
 * @param northing metres, EPSG:25832
 * @param accuracy how well the point is placed
 * @param current  false if the address is closed (nedlagt) or was never used (henlagt)
 */
public record RegisterAddress(String id, Kvh kvh, String street, String postcode, String town, double easting,
		double northing, PointAccuracy accuracy, boolean current) {
}
