package dk.boligmonitor.store.derby;

import java.util.List;

import dk.boligmonitor.store.derby.database.Schema;
import dk.boligmonitor.store.derby.database.Script;
import dk.boligmonitor.store.derby.record.RecordMigration;

/** The versions of our tables. */
final class Versions {

	/** All versions up to this one of the product. What was released stays as it is; a new version comes at the end. */
	static final Schema OURS = new Schema(List.of(new Script("001.sql"), new RecordMigration(), new Script("003.sql"),
			new RegisterMigration()));

	private Versions() {
	}
}
