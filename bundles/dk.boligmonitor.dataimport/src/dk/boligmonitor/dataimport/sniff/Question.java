package dk.boligmonitor.dataimport.sniff;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person has to say, since more than one answer fits what was found.
 *
 * @param code      what is asked
 * @param id        tells it from other questions of the same code; stays the same while others are answered
 * @param file      which file it is about; empty if it is about all
 * @param arguments words of its sentence
 * @param choices   codes of the answers that fit; of {@link Code#KIND} names of kinds, or {@link #LEAVE_OUT}; of
 *                  {@link Code#PERSON_COLUMN} numbers of columns
 * @param answer    the choice that was made, if one was
 */
public record Question(Code code, String id, String file, List<String> arguments, List<String> choices, Optional<String> answer) {

	/** The comma stands before decimals, a point after thousands. */
	public static final String COMMA_DECIMAL = "COMMA_DECIMAL";
	/** The point stands before decimals, a comma after thousands. */
	public static final String POINT_DECIMAL = "POINT_DECIMAL";
	/** The day stands before the month. */
	public static final String DAY_FIRST = "DAY_FIRST";
	/** The month stands before the day. */
	public static final String MONTH_FIRST = "MONTH_FIRST";
	/** CPR numbers that have lost the zero before them. */
	public static final String CPR = "CPR";
	/** Numbers that name something else. */
	public static final String IDENTIFIER = "IDENTIFIER";
	/** The first row has the names of the columns. */
	public static final String NAMES = "NAMES";
	/** The first row is a row like the others. */
	public static final String ROW = "ROW";
	/** The sign stands for zero. */
	public static final String ZERO = "ZERO";
	/** The sign says that nothing is known. */
	public static final String UNKNOWN = "UNKNOWN";
	/** The file is not read. */
	public static final String LEAVE_OUT = "LEAVE_OUT";

	/** What can be asked. */
	public enum Code {
		/** {0} = the sign in question, {1} = a column with it, {2} = cells: is {@code 1.234} a thousand or one and a bit? */
		NUMBER_SIGNS,
		/** {0} = the form with the day first, {1} = a column with it, {2} = cells: which is the day? */
		DATE_ORDER,
		/** {0} = the column, {1} = cells: are nine digits CPR numbers? */
		NINE_DIGITS,
		/** {0} = columns with CPR numbers: which is the person that a row is about? */
		PERSON_COLUMN,
		/** What are the rows of the file? */
		KIND,
		/** Does the first row have names? */
		HEADER,
		/** {0} = cells: does a lone hyphen stand for zero, or for something unknown? */
		DASH
	}

	/** Copies the lists. */
	public Question {
		arguments = List.copyOf(arguments);
		choices = List.copyOf(choices);
	}

	/** True if nobody has answered. */
	public boolean open() {
		return answer.isEmpty();
	}
}
