package dk.boligmonitor.demo;

import java.io.IOException;
import java.util.List;

/** Writes rows given in the agreed order of columns in the order of a {@link Form}. One thread. */
final class Table {

	private static final int STRIDE = 7;

	private final CsvFile csv;
	private final int[] order;
	private final String[] out;

	/** Writes the header; the last of {@code columns} is left out unless the form shuffles. */
	Table(CsvFile csv, List<String> columns, Form.Columns form) throws IOException {
		this.csv = csv;
		this.order = new int[form == Form.Columns.SHUFFLED ? columns.size() : columns.size() - 1];
		this.out = new String[order.length];
		int stride = form == Form.Columns.AS_AGREED ? 1 : order.length % STRIDE == 0 ? STRIDE + 2 : STRIDE;
		for (int i = 0; i < order.length; i++) {
			order[i] = (i * stride + (stride > 1 ? 2 : 0)) % order.length;
		}
		row(columns.toArray(String[]::new));
	}

	/** One row in the order of the columns. */
	void row(String... cells) throws IOException {
		for (int i = 0; i < order.length; i++) {
			out[i] = cells[order[i]];
		}
		csv.row(out);
	}
}
