package dk.boligmonitor.dataimport.sniff;

import java.util.Arrays;
import java.util.List;

/**
 * Something that was found, as a code with the words of its sentence; the sentence itself lives where it is shown. Arguments are
 * counts, signs, names of columns and short codes, never text about a person.
 *
 * @param code      what was found
 * @param arguments in the order of its sentence
 */
public record Finding(Code code, List<String> arguments) {

	/** What can be found. */
	public enum Code {
		// the file
		/** All is English letters, so that any encoding will do. */
		ENCODING_ASCII,
		/** UTF-8. */
		ENCODING_UTF_8,
		/** UTF-8 with its byte order mark. */
		ENCODING_UTF_8_MARK,
		/** One byte a letter: Windows-1252, of which ISO 8859-1 is a part. */
		ENCODING_WINDOWS_1252,
		/** Not read: two or four bytes a letter. */
		ENCODING_UTF_16,
		/** Not read: partly UTF-8, partly not. */
		ENCODING_MIXED,
		/** Not read: no text. */
		ENCODING_BINARY,
		/** Not read: there is nothing in it. */
		FILE_EMPTY,
		/** Not read: the first line never ends. */
		NO_LINES,
		/** Not read: the workbook is damaged, locked or old. */
		WORKBOOK_BROKEN,
		/** Only parts were looked at; {0} = percent of the file, {1} = rows. */
		SAMPLED,
		/** All was looked at; {0} = rows. */
		READ_WHOLE,
		/** {0} = delimiter, {1} = cells in a row, {2} = percent of the rows that have so many. */
		DELIMITER,
		/** There is one column. */
		ONE_COLUMN,
		/** {0} = rows with another number of cells. */
		RAGGED,
		/** {0} = the sign around cells. */
		QUOTE,
		/** Quotes stand inside cells only and mean nothing. */
		QUOTES_MEAN_NOTHING,
		/** A backslash stands before signs that mean themselves. */
		BACKSLASH,
		/** {0} = lines before the header. */
		LINES_SKIPPED,
		/** The first line tells of the file itself (STAR). */
		PREAMBLE,
		/** The first row has names; {0} = how many of them we know. */
		HEADER_KNOWN,
		/** The first row has texts above numbers and dates. */
		HEADER_DIFFERS,
		/** The first row looks like all others. */
		HEADER_NONE,
		/** {0} = number of columns at fixed places. */
		FIXED_WIDTH,
		/** {0} = record types. */
		RECORD_TYPES,
		/** {0} = sheet that was looked at, {1} = number of other sheets. */
		SHEET,
		/** {0} = rows at the end that sum up the others, {1} = their words. */
		TOTALS,
		/** {0} = kind that the file's name says. */
		KIND_BY_NAME,
		/** {0} = kind, {1} = its columns that were found, {2} = its columns. */
		KIND_BY_COLUMNS,
		/** There is no CPR number, so these are figures of areas. */
		KIND_NO_PERSONS,
		/** The file is left out. */
		LEFT_OUT,
		/** The file is left out because it is built otherwise than the others. */
		OTHER_FORM,
		/** {0} = known profile that fits as it is, {1} and {2} = its title in Danish and English. */
		PROFILE_FITS,
		// signs
		/** {0} = decimal sign, {1} = column that proves it, {2} = its cells that do. */
		DECIMAL_SIGN,
		/** {0} = sign between thousands, {1} = a column, {2} = its cells that have it. */
		THOUSANDS_SIGN,
		/** Some cells can only have a decimal comma, others only a decimal point; {0} and {1} = how many. */
		SIGNS_CONTRADICT,
		/** {0} = form of dates, {1} = cells, {2} = cells that prove the order of day and month. */
		DATE_ORDER_PROVEN,
		/** Some dates have the day first, others the month; {0} and {1} = how many. */
		DATES_CONTRADICT,
		/** {0} = text that stands for nothing, {1} = cells. */
		NULL_TEXT,
		/** {0} = columns that each stand for one {1}: a wide table, of whose rows each makes several. */
		WIDE,
		// one column
		/** The name is ours; {0} = it. */
		NAME_SAME,
		/** {0} = the name, which is another name for {1}. */
		NAME_OTHER,
		/** {0} = the name, which is nearly {1}. */
		NAME_NEAR,
		/** {0} = cells that are CPR numbers, {1} = cells: ten characters whose first six are a date. */
		CPR_NUMBERS,
		/** {0} = CPR numbers with a hyphen. */
		CPR_HYPHEN,
		/** {0} = CPR numbers of nine digits, which lost the zero before them. */
		CPR_ZERO_LOST,
		/** {0} = replacement numbers. */
		CPR_REPLACEMENT,
		/** {0} = cells of nine digits. */
		NINE_DIGITS,
		/** The column holds CPR numbers and can go nowhere else. */
		CPR_ONLY,
		/** {0} = percent of the cells that are in the code list of {1}. */
		IN_CODE_LIST,
		/** {0} = codes that the list does not have, {1} = cells with them. */
		CODES_UNKNOWN,
		/** {0} = cells that begin with a zero: so names and no numbers. */
		LEADING_ZEROS,
		/** {0} = digits, more than a number has: so names and no numbers. */
		LONG_DIGITS,
		/** {0} = cells with a UUID. */
		UUIDS,
		/** {0} = whole numbers. */
		WHOLE_NUMBERS,
		/** {0} = numbers with decimals. */
		DECIMAL_NUMBERS,
		/** {0} = numbers whose sign may stand before decimals or after thousands. */
		NUMBERS_OPEN,
		/** {0} = dates, {1} = cells, {2} = their form. */
		DATES,
		/** {0} = dates whose year has two digits, which profiles cannot read. */
		SHORT_YEARS,
		/** {0} = periods. */
		PERIODS,
		/** {0} = percent of the cells that name a municipality or region. */
		AREAS,
		/** {0} = cells with a number and something else beside it. */
		NOTED_NUMBERS,
		/** {0} = different codes in {1} cells. */
		FEW_CODES,
		/** {0} = cells with words. */
		WORDS,
		/** The column is empty. */
		ALL_EMPTY,
		/** {0} = percent of the cells that are empty. */
		PARTLY_EMPTY,
		/** {0} = cells of the workbook that show an error. */
		SHEET_ERRORS,
		/** The workbook itself says that these are numbers or dates; {0} = how many. */
		SHEET_SAYS,
		/** {0} = cells that do not fit what {1} holds. */
		DOES_NOT_FIT,
		/** {0} = our column, which another column has already taken. */
		TAKEN,
		/** {0} = record type, or empty, {1} = first place, {2} = number of places. */
		AT_PLACES,
		/** {0} = our column, whose cells all come from the columns of which this is one, {1} = what this one stands for. */
		SPREAD
	}

	/** Copies the list. */
	public Finding {
		arguments = List.copyOf(arguments);
	}

	/** A finding with its arguments in order. */
	public static Finding of(Code code, Object... arguments) {
		return new Finding(code, Arrays.stream(arguments).map(String::valueOf).toList());
	}
}
