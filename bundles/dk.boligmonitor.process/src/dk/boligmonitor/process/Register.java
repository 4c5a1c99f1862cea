package dk.boligmonitor.process;

import dk.boligmonitor.geocoding.KvhIndex;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;

/**
 * The address register in memory: keys and points by address number. Callers do not change the arrays.
 *
 * @param keys      finds an address by its key
 * @param eastings  metres, EPSG:25832
 * @param northings metres, EPSG:25832
 */
record Register(KvhIndex keys, double[] eastings, double[] northings) {

	/** Reads the register in use; without addresses if there is none. */
	static Register read(DataStore store) throws StoreException {
		int addresses = Math.toIntExact(store.places().register().map(RegisterVersion::addresses).orElse(0L));
		KvhIndex.Builder keys = KvhIndex.builder(addresses);
		double[] eastings = new double[addresses];
		double[] northings = new double[addresses];
		store.places().addresses((number, address) -> {
			keys.add(number, address);
			eastings[number] = address.easting();
			northings[number] = address.northing();
		});
		return new Register(keys.build(), eastings, northings);
	}
}
