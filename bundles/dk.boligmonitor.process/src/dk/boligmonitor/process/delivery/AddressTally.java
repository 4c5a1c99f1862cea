package dk.boligmonitor.process.delivery;

import java.util.Optional;

import dk.boligmonitor.dataimport.drift.Statistics;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.record.Resident;

/** Counts, while a delivery is read, how many residents have an address that the register does not have. One thread. */
final class AddressTally {

	private final Optional<RegisterKeys> register;
	private final MunicipalityCode own;
	private long missing;
	private long looked;

	/**
	 * @param register empty if there is none
	 * @param own      only addresses of this municipality are looked up
	 */
	AddressTally(Optional<RegisterKeys> register, MunicipalityCode own) {
		this.register = register;
		this.own = own;
	}

	/** Looks up the address of a resident. */
	void add(Resident row) {
		if (register.isEmpty() || !Resident.lives(row.status())) {
			return;
		}
		Optional<Kvh> kvh = row.home().kvh();
		if (kvh.isPresent() && !kvh.get().highRoad() && kvh.get().municipality().equals(own)) {
			looked++;
			if (!register.get().has(kvh.get())) {
				missing++;
			}
		}
	}

	/** The statistics with what was counted. */
	Statistics in(Statistics statistics) {
		return register.isPresent() ? statistics.withUnmatched(missing, looked) : statistics;
	}
}
