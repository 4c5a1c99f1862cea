package dk.boligmonitor.store.derby.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;

import org.apache.derby.vti.VTITemplate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Inserts many rows quickly: collects them column by column and lets Derby draw thousands at once through a table function,
 * in the caller's transaction. About three times as fast as batches of a prepared statement (measured with Derby 10.17). One
 * thread. Values are added in the order of the table's columns, then {@link #end()} ends the row.
 * <p>
 * The table {@code t} needs a function {@code t_rows()} with the same columns and {@link #rows()} behind it.
 */
public final class RowBatch implements AutoCloseable {

	/** Stands for no value in a column of whole numbers. */
	public static final int NONE = Integer.MIN_VALUE;

	/** Type of a column. */
	public enum Column {
		INT, LONG, TEXT
	}

	private static final int ROWS = 8192;

	/** Hands a batch to {@link #rows()}, which Derby calls without arguments inside {@link #flush()}, on the same thread. */
	private static final ThreadLocal<@Nullable RowBatch> FLUSHING = new ThreadLocal<>();

	private final Connection connection;
	private final String table;
	private final int[][] ints;
	private final long[][] longs;
	private final String[][] texts;
	private @Nullable PreparedStatement insert;
	private int column;
	private int row;

	/** A batch for {@code table} with these columns. */
	public RowBatch(Connection connection, String table, Column... columns) {
		this.connection = connection;
		this.table = table;
		ints = new int[columns.length][];
		longs = new long[columns.length][];
		texts = new String[columns.length][];
		for (int c = 0; c < columns.length; c++) {
			switch (columns[c]) {
			case INT -> ints[c] = new int[ROWS];
			case LONG -> longs[c] = new long[ROWS];
			case TEXT -> texts[c] = new String[ROWS];
			}
		}
	}

	/** The next value of the row. */
	public RowBatch add(int value) {
		ints[column++][row] = value;
		return this;
	}

	/** The next value of the row. */
	public RowBatch add(long value) {
		longs[column++][row] = value;
		return this;
	}

	/** The next value of the row. */
	public RowBatch add(String value) {
		texts[column++][row] = value;
		return this;
	}

	/** Ends the row. */
	public void end() throws SQLException {
		if (column != ints.length) {
			throw new IllegalStateException(table + ": " + column + " values");
		}
		column = 0;
		row++;
		if (row == ROWS) {
			flush();
		}
	}

	/** Inserts what was collected. */
	public void flush() throws SQLException {
		if (row == 0) {
			return;
		}
		Thread thread = Thread.currentThread();
		ClassLoader loader = thread.getContextClassLoader();
		// Derby finds this class through the context class loader
		thread.setContextClassLoader(RowBatch.class.getClassLoader());
		FLUSHING.set(this);
		try {
			PreparedStatement ready = insert;
			if (ready == null) {
				lock();
				ready = connection.prepareStatement("INSERT INTO %s SELECT * FROM TABLE(%s_rows()) r".formatted(table, table));
				insert = ready;
			}
			ready.executeUpdate();
		} finally {
			FLUSHING.remove();
			thread.setContextClassLoader(loader);
		}
		row = 0;
	}

	/** One lock on the table instead of thousands on its rows. */
	private void lock() throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
		}
	}

	@Override
	public void close() throws SQLException {
		PreparedStatement used = insert;
		if (used != null) {
			used.close();
		}
	}

	/** Called by Derby while a batch is being inserted; nobody else has a use for it. */
	public static ResultSet rows() {
		RowBatch batch = FLUSHING.get();
		if (batch == null) {
			throw new IllegalStateException("No batch is being inserted");
		}
		return batch.new Cursor();
	}

	/** Walks over the collected rows. */
	private final class Cursor extends VTITemplate {

		private int at = -1;
		private boolean wasNone;

		@Override
		public boolean next() {
			return ++at < row;
		}

		@Override
		public int getInt(int c) {
			int value = ints[c - 1][at];
			wasNone = value == NONE;
			// Derby asks wasNull only after a zero
			return wasNone ? 0 : value;
		}

		@Override
		public long getLong(int c) {
			wasNone = false;
			return longs[c - 1][at];
		}

		@Override
		public String getString(int c) {
			wasNone = false;
			return texts[c - 1][at];
		}

		@Override
		public boolean wasNull() {
			return wasNone;
		}

		@Override
		public ResultSetMetaData getMetaData() throws SQLException {
			throw new SQLException("Declared with the function");
		}

		@Override
		public void close() {
			// nothing is held
		}
	}
}
