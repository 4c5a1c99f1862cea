/**
 * Dictionaries: distinct things and their numbers, in memory and as blocks in the database. Knows nothing of what they mean.
 * Entry point: {@link dk.boligmonitor.store.derby.record.block.Dictionary}.
 */
@NonNullByDefault
package dk.boligmonitor.store.derby.record.block;

import org.eclipse.jdt.annotation.NonNullByDefault;
