package dk.boligmonitor.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a delivery looks on the outside, and whether it has broken rows: what municipalities really send.
 *
 * @param encoding  of all its files
 * @param columns   their order
 * @param codes     how address codes are written
 * @param container folder or ZIP
 * @param manifest  whether there is a manifest.json
 * @param rows      whether broken rows are among the others
 */
record Form(Encoding encoding, Columns columns, Codes codes, Container container, Manifest manifest, Rows rows) {

	enum Encoding {
		UTF_8, UTF_8_BOM, WINDOWS_1252;

		Charset charset() {
			return this == WINDOWS_1252 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
		}
	}

	enum Columns {
		AS_AGREED,
		/** In another order, with a column {@code vejnavn} in BORGER that nobody asked for. */
		SHUFFLED
	}

	enum Codes {
		PADDED,
		/** A spreadsheet took the leading zeros from kommunekode, vejkode and husnr. */
		WITHOUT_ZEROS
	}

	enum Container {
		FOLDER, ZIP
	}

	enum Manifest {
		WRITTEN, LEFT_OUT
	}

	enum Rows {
		SOUND, SOME_BROKEN
	}

	private static final int SHORTEST_STORY = 3;
	private static final int CYCLE = 12;

	/** The form of the delivery {@code index}; plans with fewer than three deliveries have plain ones only. */
	static Form of(DemoPlan plan, int index) {
		int i = plan.quarters() < SHORTEST_STORY ? 0 : index % CYCLE;
		Encoding encoding = i == 2 ? Encoding.UTF_8_BOM : i == 6 ? Encoding.WINDOWS_1252 : Encoding.UTF_8;
		return new Form(encoding, i == 3 || i == 6 ? Columns.SHUFFLED : Columns.AS_AGREED,
				i == 6 ? Codes.WITHOUT_ZEROS : Codes.PADDED, i == 7 ? Container.ZIP : Container.FOLDER,
				i == 4 || i == 6 ? Manifest.LEFT_OUT : Manifest.WRITTEN, i == 1 || i == 5 || i == 8 ? Rows.SOME_BROKEN : Rows.SOUND);
	}
}
