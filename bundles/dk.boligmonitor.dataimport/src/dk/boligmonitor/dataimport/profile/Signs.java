package dk.boligmonitor.dataimport.profile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How texts, numbers and dates are written. A cell that says otherwise is rejected, never reinterpreted: {@code 1.234} is a
 * thousand if and only if {@code .} separates thousands here.
 *
 * @param encoding  of text files
 * @param decimal   sign before decimals: comma or point
 * @param thousands sign between thousands, never the decimal sign; empty if there is none
 * @param dates     forms of dates, tried in order, at least one
 * @param nulls     texts that mean that nothing is known, beside the empty text; they are compared as written
 */
public record Signs(Encoding encoding, char decimal, Optional<Character> thousands, List<DateForm> dates, List<String> nulls) {

	/** How text files are encoded. */
	public enum Encoding {
		/** UTF-8 or Windows-1252, found from the bytes, per file. */
		AUTO("auto", Optional.empty()),
		/** With or without byte order mark. */
		UTF_8("utf-8", Optional.of(StandardCharsets.UTF_8)),
		/** The western encoding of Windows. */
		WINDOWS_1252("windows-1252", Optional.of(Charset.forName("windows-1252"))),
		/** Latin-1. */
		ISO_8859_1("iso-8859-1", Optional.of(StandardCharsets.ISO_8859_1));

		private final String code;
		private final Optional<Charset> charset;

		Encoding(String code, Optional<Charset> charset) {
			this.code = code;
			this.charset = charset;
		}

		/** As profiles write it. */
		public String code() {
			return code;
		}

		/** To decode with; empty if it is to be found from the bytes. */
		public Optional<Charset> charset() {
			return charset;
		}
	}

	/** Decimal comma, no sign between thousands, dates {@code YYYY-MM-DD}: the contract's own. */
	public static final Signs CONTRACT = new Signs(Encoding.AUTO, ',', Optional.empty(), List.of(DateForm.ISO), List.of());

	/** Copies the lists. */
	public Signs {
		dates = List.copyOf(dates);
		nulls = List.copyOf(nulls);
		if (dates.isEmpty() || thousands.isPresent() && thousands.get().charValue() == decimal) {
			throw new IllegalArgumentException("Signs contradict each other");
		}
	}
}
