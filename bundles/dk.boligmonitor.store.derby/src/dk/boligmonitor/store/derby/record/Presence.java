package dk.boligmonitor.store.derby.record;

import dk.boligmonitor.model.record.Resident;

/** How a row of BORGER counts. The order of the constants is part of the schema. */
enum Presence {
	/** Lives in the municipality. */
	RESIDENT,
	/** Lives elsewhere, or is gone for another reason than death. */
	AWAY,
	/** Dead. */
	DEAD;

	/** How {@code row} counts in {@code municipality}. */
	static Presence of(Resident row, String municipality) {
		if (row.status().equals(Resident.DEAD)) {
			return DEAD;
		}
		return row.lives() && row.home().municipality().equals(municipality) ? RESIDENT : AWAY;
	}
}
