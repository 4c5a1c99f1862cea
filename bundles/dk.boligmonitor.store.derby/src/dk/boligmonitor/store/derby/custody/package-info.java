/**
 * The custody of data about persons: keys and their rotation, the access log, backups, and letting go for good what was deleted.
 * Entry point: {@link dk.boligmonitor.store.derby.custody.KeyedDatabase}.
 */
@NonNullByDefault
package dk.boligmonitor.store.derby.custody;

import org.eclipse.jdt.annotation.NonNullByDefault;
