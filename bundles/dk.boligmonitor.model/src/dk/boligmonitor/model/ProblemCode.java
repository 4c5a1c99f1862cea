package dk.boligmonitor.model;

import static dk.boligmonitor.model.Severity.ERROR;
import static dk.boligmonitor.model.Severity.INFO;
import static dk.boligmonitor.model.Severity.WARNING;

/**
 * Every rule about input that the product knows. A sentence for each, in Danish and English, stands in the message files
 * of process (used by the command line and the workbench alike); a test holds the two together.
 */
public enum ProblemCode {
	// the delivery as a whole
	/** {0} = the name; must be FLIS_kommunekode_YYYYMM. */
	DELIVERY_NAME(ERROR),
	/** {0} = the code. */
	UNKNOWN_MUNICIPALITY(ERROR),
	/** {0} = the delivery's code, {1} = the code of the data directory. */
	OTHER_MUNICIPALITY(ERROR),
	/** {0} = the missing file. */
	FILE_MISSING(ERROR),
	/** {0} = file that no record kind is known for. */
	FILE_IGNORED(INFO),
	/** {0} = detail. */
	ARCHIVE_BROKEN(ERROR),
	/** {0} = rows or sha256, {1} = promised, {2} = found. */
	MANIFEST_MISMATCH(ERROR),
	/** {0} = detail. */
	MANIFEST_BROKEN(ERROR),
	/** {0} = delivery's period, {1} = the newest stored period. */
	DELIVERY_OUT_OF_ORDER(ERROR),
	// one file
	/** {0} = the delimiter expected, {1} = the one that the header seems to use. */
	WRONG_DELIMITER(ERROR),
	/** {0} = the missing column. */
	COLUMN_MISSING(ERROR),
	/** {0} = the ignored column. */
	COLUMN_IGNORED(INFO),
	/** {0} = a column that stands twice. */
	COLUMN_TWICE(ERROR),
	/** Bytes are neither UTF-8 nor Windows-1252; {0} = offset. */
	BROKEN_ENCODING(ERROR),
	/** No header, or no rows where there must be some (a delivery may well have no measures, pupils or grades). */
	FILE_EMPTY(ERROR),
	/** {0} = fields found, {1} = fields expected. */
	FIELD_COUNT(ERROR),
	/** A quote is opened and never closed, or the like; {0} = detail. */
	CSV_BROKEN(ERROR),
	// one row
	/** {0} = masked text. */
	CPR_INVALID(ERROR),
	/** Leading zeros were put back; {0} = in how many rows. */
	CPR_PADDED(INFO),
	/** {0} = the text. */
	DATE_INVALID(ERROR),
	/** {0} = the date, {1} = the delivery's last day. */
	DATE_IN_FUTURE(ERROR),
	/** {0} = start, {1} = end. */
	END_BEFORE_START(ERROR),
	/** {0} = the text, {1} = what is allowed. */
	CODE_UNKNOWN(ERROR),
	/** {0} = the text. */
	NUMBER_INVALID(ERROR),
	/** An obligatory cell is empty. */
	VALUE_MISSING(ERROR),
	/** {0} = line of the first row about the same person. */
	DUPLICATE_PERSON(ERROR),
	/** {0} = line of the first row with the same key. */
	DUPLICATE_ROW(ERROR),
	/** {0} = masked text. */
	ADDRESS_INVALID(ERROR),
	/** The CPR number says another date of birth than the column; {0} = in how many rows. */
	BIRTH_DATE_DIFFERS(WARNING),
	// address register
	/** {0} = rows left out for want of a point or a key. */
	ADDRESS_WITHOUT_POINT(WARNING),
	/** {0} = the value. */
	COORDINATE_INVALID(ERROR),
	/** {0} = register id seen twice. */
	DUPLICATE_ADDRESS(ERROR),
	// areas
	/** No coordinate system is named and the numbers do not settle it; {0} = a likely one, or an empty text. */
	CRS_MISSING(ERROR),
	/** {0} = the name that could not be read. */
	CRS_UNKNOWN(ERROR),
	/** {0} = easting, {1} = northing found; the axes seem to be swapped. */
	AXES_SWAPPED(ERROR),
	/** {0}, {1} = a coordinate far outside Denmark. */
	OUTSIDE_DENMARK(ERROR),
	/** {0} = detail. */
	GEOJSON_BROKEN(ERROR),
	/** {0} = the property that holds no code, {1} = the properties that exist. */
	AREA_CODE_MISSING(ERROR),
	/** {0} = area code seen twice. */
	AREA_CODE_TWICE(ERROR),
	/** {0} = area name. */
	AREA_NOT_POLYGON(ERROR),
	/** {0} = area name, {1} = what was wrong; the outline was repaired. */
	AREA_REPAIRED(WARNING),
	/** {0} = area name, {1} = what is wrong. */
	AREA_INVALID(ERROR),
	/** {0} and {1} = areas that overlap, {2} = square metres. */
	AREAS_OVERLAP(WARNING),
	/** {0} = the file type. */
	FORMAT_UNKNOWN(ERROR);

	private final Severity severity;

	ProblemCode(Severity severity) {
		this.severity = severity;
	}

	/** How much it hurts, always the same for one code. */
	public Severity severity() {
		return severity;
	}
}
