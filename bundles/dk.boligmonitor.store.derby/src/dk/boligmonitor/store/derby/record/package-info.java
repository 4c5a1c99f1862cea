/**
 * Rows about persons: keeps what each delivery tells as sets of numbered rows, and derives from them what was valid when
 * (docs/adr/0010-records-as-blocks.md). Entry point:
 * {@link dk.boligmonitor.store.derby.record.DerbyRecordStore}.
 */
@NonNullByDefault
package dk.boligmonitor.store.derby.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
