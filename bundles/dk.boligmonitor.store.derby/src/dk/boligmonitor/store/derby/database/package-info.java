/**
 * The ground under the tables: the data directory's lock and keys, the encrypted database, its schema, transactions and
 * fast insertion. Knows nothing of what the rows mean. Entry point: {@link dk.boligmonitor.store.derby.database.Database}.
 */
@NonNullByDefault
package dk.boligmonitor.store.derby.database;

import org.eclipse.jdt.annotation.NonNullByDefault;
