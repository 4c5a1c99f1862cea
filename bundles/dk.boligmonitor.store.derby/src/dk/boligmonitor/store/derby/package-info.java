/**
 * Keeps the promise of storage in an encrypted Apache Derby database. Entry point:
 * {@link dk.boligmonitor.store.derby.DerbyStoreProvider}.
 */
@NonNullByDefault
package dk.boligmonitor.store.derby;

import org.eclipse.jdt.annotation.NonNullByDefault;
