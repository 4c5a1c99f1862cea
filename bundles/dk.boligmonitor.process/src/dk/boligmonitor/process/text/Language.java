package dk.boligmonitor.process.text;

import java.util.Locale;

/** The languages of the product, Danish first. */
public enum Language {
	DANISH(Locale.of("da", "DK")), ENGLISH(Locale.UK);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/** For numbers, dates and message files. */
	public Locale locale() {
		return locale;
	}

	/** English for an English locale, Danish for every other. */
	public static Language of(Locale locale) {
		return locale.getLanguage().equals("en") ? ENGLISH : DANISH;
	}
}
