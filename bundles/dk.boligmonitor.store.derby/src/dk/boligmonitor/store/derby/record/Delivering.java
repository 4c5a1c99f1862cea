package dk.boligmonitor.store.derby.record;

import java.sql.Connection;

/**
 * The delivery that is being written, for those who write one kind of row.
 *
 * @param connection   its transaction
 * @param day          D, the day whose state it shows
 * @param previous     the day of the newest delivery before it that brought the same kind; {@link #FIRST} if there is none
 * @param municipality kommunekode
 * @param people       numbers of persons
 */
record Delivering(Connection connection, int day, int previous, String municipality, People people) {

	/** No such delivery before. */
	static final int FIRST = Integer.MIN_VALUE;
}
