package dk.boligmonitor.store.derby.database;

import java.sql.Connection;
import java.sql.SQLException;

import dk.boligmonitor.store.StoreException;

/**
 * Leads the tables from one version to the next. A migration that was released is never changed, so one written in Java uses
 * no class that may change with the product.
 */
public interface Migration {

	/**
	 * Changes tables and their rows in the caller's transaction, and ends neither the transaction nor the connection. A failure
	 * takes back this migration, those before it in the same {@link Schema#update}, and the version.
	 */
	void apply(Connection connection) throws SQLException, StoreException;
}
