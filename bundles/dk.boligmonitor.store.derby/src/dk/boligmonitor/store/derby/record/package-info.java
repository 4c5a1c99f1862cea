/**
 * Rows about persons: compares a delivery with what is stored and writes the difference with its validity. Entry point:
 * {@link dk.boligmonitor.store.derby.record.DerbyRecordStore}.
 */
@NonNullByDefault
package dk.boligmonitor.store.derby.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
