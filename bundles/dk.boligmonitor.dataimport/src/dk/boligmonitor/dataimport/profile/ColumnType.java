package dk.boligmonitor.dataimport.profile;

import java.util.Locale;

/** What a column holds. {@link #CPR} and {@link #IDENTIFIER} are never read as numbers, whatever their cells look like. */
public enum ColumnType {
	/** A CPR number; it becomes a pseudonym and is never kept. */
	CPR,
	/** A name of something that may look like a number: taken as it stands, with its leading zeros. */
	IDENTIFIER,
	/** Words. */
	TEXT,
	/** A whole number. */
	WHOLE,
	/** A number that may have decimals. */
	DECIMAL,
	/** A day. */
	DATE,
	/** One of a list of codes. */
	CODE;

	/** As profiles write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** True if the signs for decimals and thousands matter. */
	public boolean number() {
		return this == WHOLE || this == DECIMAL;
	}
}
