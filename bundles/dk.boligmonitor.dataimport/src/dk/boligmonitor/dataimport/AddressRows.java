package dk.boligmonitor.dataimport;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Masking;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;

/** Turns rows of an address register into access addresses. */
final class AddressRows<X extends Exception> implements RowReader<X> {

	/** DAWA's names, then those of 2014. Which kind of file it is shows in {@code adgangsadresseid}. */
	static final FileLayout LAYOUT = FileLayout.delimitedBy(",", ";").required(Masking.STRAY, "id")
			.required(Masking.STRAY, "kommunekode").required(Masking.STRAY, "vejkode").required(Masking.STRAY, "husnr")
			.required(Masking.STRAY, "vejnavn").required(Masking.STRAY, "etrs89koordinat_øst", "etrs89oest")
			.required(Masking.STRAY, "etrs89koordinat_nord", "etrs89nord").optional(Masking.STRAY, "postnr")
			.optional(Masking.STRAY, "postnrnavn").optional(Masking.STRAY, "nøjagtighed", "noejagtighed")
			.optional(Masking.STRAY, "status").optional(Masking.STRAY, "darstatus")
			.optional(Masking.STRAY, "adgangsadresseid").optional(Masking.STRAY, "adgangsadresse_status")
			.optional(Masking.STRAY, "adgangsadresse_darstatus").build();

	private static final double WEST = 440_000;
	private static final double EAST = 900_000;
	private static final double SOUTH = 6_040_000;
	private static final double NORTH = 6_410_000;
	private static final int UUID_LENGTH = 36;

	private final AddressSink<X> sink;
	private final Set<Object> ids = new HashSet<>();
	private final Column id = LAYOUT.column("id");
	private final Column accessId = LAYOUT.column("adgangsadresseid");
	private final Column municipality = LAYOUT.column("kommunekode");
	private final Column road = LAYOUT.column("vejkode");
	private final Column house = LAYOUT.column("husnr");
	private final Column street = LAYOUT.column("vejnavn");
	private final Column postcode = LAYOUT.column("postnr");
	private final Column town = LAYOUT.column("postnrnavn");
	private final Column easting = LAYOUT.column("etrs89koordinat_øst");
	private final Column northing = LAYOUT.column("etrs89koordinat_nord");
	private final Column accuracy = LAYOUT.column("nøjagtighed");
	private final Column status = LAYOUT.column("status");
	private final Column darStatus = LAYOUT.column("darstatus");
	private final Column accessStatus = LAYOUT.column("adgangsadresse_status");
	private final Column accessDarStatus = LAYOUT.column("adgangsadresse_darstatus");
	private long accepted;
	private long withoutPoint;

	AddressRows(AddressSink<X> sink) {
		this.sink = sink;
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		boolean unit = !row.text(accessId).isEmpty();
		Column idColumn = unit ? accessId : id;
		String text = Cells.obligatory(row, idColumn).toLowerCase(Locale.ROOT);
		Object key = key(text);
		if (unit && ids.contains(key)) {
			return true;
		}
		if (lacksPointOrKey(row)) {
			withoutPoint++;
			return true;
		}
		Optional<Kvh> kvh = Kvh.parse(row.text(municipality), row.text(road), row.text(house));
		if (kvh.isEmpty()) {
			throw BadCell.text(ProblemCode.ADDRESS_INVALID, row, badPart(row));
		}
		RegisterAddress address = new RegisterAddress(text, kvh.get(), row.text(street), postcode(row), row.text(town),
				metres(row, easting, WEST, EAST), metres(row, northing, SOUTH, NORTH), accuracy(row), current(row, unit));
		if (!ids.add(key)) {
			throw BadCell.of(ProblemCode.DUPLICATE_ADDRESS, row, idColumn, text);
		}
		accepted++;
		sink.address(address);
		return true;
	}

	/** Access addresses handed on. */
	long accepted() {
		return accepted;
	}

	/** Rows left out for want of a point or a key. */
	long withoutPoint() {
		return withoutPoint;
	}

	private boolean lacksPointOrKey(Row row) {
		return row.text(easting).isEmpty() || row.text(northing).isEmpty() || row.text(municipality).isEmpty()
				|| row.text(road).isEmpty() || row.text(house).isEmpty();
	}

	/** A UUID takes less room than its text, which matters for the ids of a large city. */
	private static Object key(String text) {
		if (text.length() == UUID_LENGTH) {
			try {
				return UUID.fromString(text);
			} catch (IllegalArgumentException e) {
				return text;
			}
		}
		return text;
	}

	private Column badPart(Row row) {
		if (Kvh.parse(row.text(municipality), "1", "1").isEmpty()) {
			return municipality;
		}
		return Kvh.parse("1", row.text(road), "1").isEmpty() ? road : house;
	}

	private String postcode(Row row) {
		String text = row.text(postcode);
		return text.isEmpty() || text.length() >= 4 ? text : "0".repeat(4 - text.length()) + text;
	}

	private static double metres(Row row, Column column, double least, double most) throws BadCell {
		String text = row.text(column).replace(',', '.');
		double value = plain(text) ? Double.parseDouble(text) : Double.NaN;
		if (!(value >= least && value <= most)) {
			throw BadCell.text(ProblemCode.COORDINATE_INVALID, row, column);
		}
		return value;
	}

	/** Digits with one point among or behind them. */
	private static boolean plain(String text) {
		int points = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			points += c == '.' ? 1 : 0;
			if (c != '.' && (c < '0' || c > '9')) {
				return false;
			}
		}
		return points <= 1 && text.length() > points;
	}

	private PointAccuracy accuracy(Row row) throws BadCell {
		return switch (row.text(accuracy)) {
		case "A", "a" -> PointAccuracy.A;
		case "B", "b" -> PointAccuracy.B;
		case "U", "u", "" -> PointAccuracy.U;
		default -> throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, accuracy, "A, B, U");
		};
	}

	/** Gældende and foreløbig are current, nedlagt and henlagt are not; without any status an address is current. */
	private boolean current(Row row, boolean unit) throws BadCell {
		Column plain = unit ? accessStatus : status;
		Column dar = unit ? accessDarStatus : darStatus;
		if (!row.text(plain).isEmpty()) {
			return switch (row.text(plain).toLowerCase(Locale.ROOT)) {
			case "1", "3", "gældende", "foreløbig" -> true;
			case "2", "4", "nedlagt", "henlagt" -> false;
			default -> throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, plain, "1–4");
			};
		}
		return switch (row.text(dar).toLowerCase(Locale.ROOT)) {
		case "", "2", "3", "gældende", "foreløbig" -> true;
		case "4", "5", "nedlagt", "henlagt" -> false;
		default -> throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, dar, "2–5");
		};
	}
}
