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
	/** {0} = the name, {1} = the pattern that it must fit. */
	DELIVERY_NAME(ERROR),
	/** The name does not tell it and nobody has said: {0} = kommunekode or month. */
	DELIVERY_UNDATED(ERROR),
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
	/** It came after a later one and was put in its place in time; {0} = its month, {1} = the newest stored month. */
	DELIVERY_LATE(INFO),
	/** It tells changes only, and what it changes is not stored; {0} = its month, {1} = the month that is missing. */
	BASE_MISSING(ERROR),
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
	/** {0} = masked text, {1} = the first rule that it breaks, as a word. */
	CPR_INVALID(ERROR),
	/** Leading zeros were put back; {0} = in how many rows. */
	CPR_PADDED(INFO),
	/** {0} = the text. */
	DATE_INVALID(ERROR),
	/** {0} = the date, {1} = the delivery's last day. */
	DATE_IN_FUTURE(ERROR),
	/** {0} = start, {1} = end. */
	END_BEFORE_START(ERROR),
	/** {0} = the text, {1} = what is allowed, {2} = the code that is likely meant, if one is. */
	CODE_UNKNOWN(ERROR),
	/** {0} = the text. */
	NUMBER_INVALID(ERROR),
	/** The cell of a workbook holds an error; {0} = which, such as #N/A. */
	CELL_ERROR(ERROR),
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
	/** The person is born after the delivery's last day, as BORGER says; {0} = that day. */
	NOT_YET_BORN(ERROR),
	// noticed over all rows of a file; the place is the first of them
	/** Numbers that fail modulus 11, which is no fault; {0} = in how many rows. */
	CPR_WITHOUT_CHECK_DIGIT(INFO),
	/** Replacement numbers (erstatningspersonnumre); {0} = in how many rows. */
	CPR_REPLACEMENT(INFO),
	/** Numbers of people born before 1900; {0} = in how many rows. */
	CPR_IMPLAUSIBLE(WARNING),
	/** The CPR number says another sex than the column; {0} = in how many rows. */
	SEX_DIFFERS(WARNING),
	/** {0} = in how many rows, {1} = youngest age expected, {2} = oldest age expected. */
	AGE_UNUSUAL(WARNING),
	/** {0} = in how many rows, {1} = the latest day expected. */
	DATE_TOO_LATE(WARNING),
	/** Something began before the person was born; {0} = in how many rows. */
	DATE_BEFORE_BIRTH(WARNING),
	/** {0} = placements that begin while another of the same person lasts. */
	PLACEMENTS_OVERLAP(WARNING),
	/** {0} = rows whose case belongs to another person. */
	CASE_SHARED(WARNING),
	/** Rows about persons who are not in BORGER; {0} = how many, {1} = their share in percent. */
	NOT_IN_BORGER(INFO),
	/** As {@link #NOT_IN_BORGER}, but more than expected; {2} = share expected at most. */
	MANY_NOT_IN_BORGER(WARNING),
	/** Rows that another municipality pays for; {0} = how many, {1} = their share in percent. */
	OTHER_PAYER(INFO),
	/** As {@link #OTHER_PAYER}, but more than expected; {2} = share expected at most. */
	MANY_OTHER_PAYER(WARNING),
	/** Residents of another municipality; {0} = how many rows, {1} = their share in percent. */
	OTHER_RESIDENCE(INFO),
	/** As {@link #OTHER_RESIDENCE}, but more than expected; {2} = share expected at most. */
	MANY_OTHER_RESIDENCE(WARNING),
	// compared with the delivery before
	/** {0} = file that the delivery before had. */
	DRIFT_FILE_GONE(WARNING),
	/** {0} = file that the delivery before did not have. */
	DRIFT_FILE_NEW(WARNING),
	/** {0} = column that the delivery before had. */
	DRIFT_COLUMN_GONE(WARNING),
	/** {0} = column that the delivery before did not have. */
	DRIFT_COLUMN_NEW(WARNING),
	/** {0} = change in percent with sign, {1} = rows before, {2} = rows now. */
	DRIFT_ROWS(WARNING),
	/** {0} = column, {1} = code that the delivery before did not have, {2} = rows now. */
	DRIFT_CODE_NEW(WARNING),
	/** {0} = column, {1} = code that only the delivery before has, {2} = rows before. */
	DRIFT_CODE_GONE(WARNING),
	/** {0} = column, {1} = code that moved most, {2} and {3} = its share in percent before and now, {4} = stability index. */
	DRIFT_SHARE(WARNING),
	/** {0} = column, {1} and {2} = share of empty cells in percent before and now. */
	DRIFT_MISSING(WARNING),
	/** {0} and {1} = share of residents' addresses not found in the register in percent, before and now. */
	DRIFT_UNMATCHED(WARNING),
	/** What was so twelve months ago: {0} = code from above, {1} = column or file, {2} = code, {3}, {4}, {5} = before, now, then. */
	DRIFT_SEASONAL(INFO),
	// what a file promises about itself, and limits that no real delivery reaches
	/** {0} = rows promised in the first or last line, {1} = rows found. */
	ROW_COUNT_DIFFERS(ERROR),
	/** Two files of one kind; {0} and {1} = their names. */
	FILE_TWICE(ERROR),
	/** One file tells everything, another changes only; {0} = one of them, {1} = the other. */
	SCOPE_MIXED(ERROR),
	/** The first line tells nothing that can be read; {0} = which part. */
	PREAMBLE_BROKEN(ERROR),
	/** {0} = the most characters that a line may have. */
	LINE_TOO_LONG(ERROR),
	/** {0} = a file in the ZIP that unfolds to more than {1} megabytes. */
	ARCHIVE_TOO_LARGE(ERROR),
	/** {0} = a name in the ZIP that leads out of it. */
	ARCHIVE_PATH(ERROR),
	/** Rows that a rule of the profile leaves out, such as totals; {0} = how many. */
	ROWS_LEFT_OUT(INFO),
	/** {0} = the sheet that the workbook lacks. */
	SHEET_MISSING(ERROR),
	/** {0} = why, as a word. */
	WORKBOOK_BROKEN(ERROR),
	/** {0} = the text, {1} = decimal sign of the profile, {2} = its sign between thousands, or a word for none. */
	NUMBER_SIGNS(ERROR),
	/** {0} = the text, {1} = forms of dates that the profile allows. */
	DATE_FORM(ERROR),
	/** {0} = the text. */
	PERIOD_INVALID(ERROR),
	/** Something like a CPR number among words; {0} = masked text. */
	CPR_IN_TEXT(ERROR),
	// profiles and declared kinds; the column is the character in the line
	/** {0} = a file with a profile or a kind that cannot be opened. */
	PROFILE_UNREADABLE(ERROR),
	/** The file is no JSON from here on. */
	PROFILE_SYNTAX(ERROR),
	/** {0} = the missing field with its path. */
	PROFILE_FIELD_MISSING(ERROR),
	/** {0} = the unknown field, {1} = the nearest known one. */
	PROFILE_FIELD_UNKNOWN(ERROR),
	/** {0} = the field, {1} = what it says, {2} = what is allowed. */
	PROFILE_VALUE(ERROR),
	/** {0} = a kind that is already declared. */
	KIND_TWICE(ERROR),
	// sources and fetched files
	/** The file of sources is no list of sources from here on; the column is the character in the line. */
	SETTINGS_BROKEN(ERROR),
	/** {0} = the missing field. */
	SETTING_MISSING(ERROR),
	/** {0} = the field that is not known. */
	SETTING_UNKNOWN(ERROR),
	/** {0} = the field, {1} = what it says, {2} = what is allowed. */
	SETTING_INVALID(ERROR),
	/** {0} = a name that two sources have. */
	SETTING_TWICE(ERROR),
	/** {0} = SHA-256 or MD5, {1} = as the sender says, {2} = as it came. */
	CHECKSUM_WRONG(ERROR),
	/** {0} = the sender's file with a checksum in which none can be found. */
	CHECKSUM_UNREADABLE(ERROR),
	/** {0} = the name, its odd characters replaced. */
	REMOTE_NAME(ERROR),
	/** Fetched, but not deleted or moved at the source as asked; {0} = the server's answer. */
	REMOTE_NOT_CLEARED(WARNING),
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
