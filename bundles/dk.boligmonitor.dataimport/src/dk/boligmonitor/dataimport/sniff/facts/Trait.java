package dk.boligmonitor.dataimport.sniff.facts;

/** What a cell may look like; a cell may have several traits. Source of those about CPR numbers: facts.md 4.1. */
public enum Trait {
	/** Digits only, perhaps with a sign before them. */
	WHOLE,
	/** Digits that begin with a zero and do not end there. */
	LEADING_ZERO,
	/** More digits than a number has in any program. */
	LONG_DIGITS,
	/** Nine digits. */
	NINE_DIGITS,
	/** Nine digits whose first five, with a zero before them, are a date. */
	CPR_NINE,
	/** Ten digits. */
	TEN_DIGITS,
	/** Ten characters whose first six are a date, perhaps with a hyphen between. */
	CPR_TEN,
	/** As {@link #CPR_TEN}, with a hyphen. */
	CPR_HYPHEN,
	/** As {@link #CPR_TEN}, the day raised by sixty or with letters: a replacement number. */
	CPR_REPLACEMENT,
	/** A number whose comma can only stand before decimals. */
	COMMA_DECIMAL,
	/** A number whose point can only stand before decimals. */
	POINT_DECIMAL,
	/** A number whose comma may stand before three decimals or after thousands. */
	COMMA_OPEN,
	/** A number whose point may stand before three decimals or after thousands. */
	POINT_OPEN,
	/** A number whose commas can only stand after thousands. */
	COMMA_GROUPS,
	/** A number whose points can only stand after thousands. */
	POINT_GROUPS,
	/** A number with blanks after thousands. */
	BLANK_GROUPS,
	/** A number with something else in the cell, such as {@code 169.777 (48)} or a percent sign. */
	NOTED_NUMBER,
	/** A date in a form that profiles know; see {@link ColumnFacts#dates()}. */
	DATE,
	/** A date whose year has two digits. */
	SHORT_YEAR,
	/** A period such as {@code 2015}, {@code 2015K1}, {@code 2015M03}, {@code 2014/15} or {@code uge 46 2022}. */
	PERIOD,
	/** Name or code of a municipality or region. */
	AREA,
	/** A UUID. */
	UUID,
	/** A text that often stands for nothing, such as {@code NULL} or {@code ..}. */
	NOTHING,
	/** Has a letter. */
	LETTERS,
	/** A worksheet's number: it needs no signs. */
	SHEET_NUMBER,
	/** A worksheet's day. */
	SHEET_DAY,
	/** A worksheet's error. */
	SHEET_ERROR;
}
