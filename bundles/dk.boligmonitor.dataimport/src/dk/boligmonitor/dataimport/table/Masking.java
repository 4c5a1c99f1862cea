package dk.boligmonitor.dataimport.table;

/** How much of a bad cell may be shown. What is hidden keeps its shape, so that the user can see what kind of fault it is. */
public enum Masking {
	/** Nothing: every digit becomes {@code *}, every letter {@code x}. */
	SHAPE {
		@Override
		public String apply(String text) {
			return shape(text, 0);
		}
	},
	/** Of a date of birth the year, if it stands first. */
	YEAR {
		@Override
		public String apply(String text) {
			boolean yearFirst = text.length() > 4 && text.charAt(4) == '-' && digitsUpTo(text, 4) == 4;
			return shape(text, yearFirst ? 4 : 0);
		}
	},
	/** A code, number or date as it is, unless it looks like something that has strayed in from another column. */
	STRAY {
		@Override
		public String apply(String text) {
			return looksLikeCode(text) ? text : shape(text, 0);
		}
	};

	private static final int SHOWN = 24;
	private static final int MOST_DIGITS = 8;
	private static final int LONGEST_RUN = 4;

	/** The text as it may be shown. */
	public abstract String apply(String text);

	private static String shape(String text, int keep) {
		int length = Math.min(text.length(), SHOWN);
		StringBuilder masked = new StringBuilder(length + 1).append(text, 0, Math.min(keep, length));
		for (int i = masked.length(); i < length; i++) {
			char c = text.charAt(i);
			if (Character.isDigit(c)) {
				masked.append('*');
			} else if (Character.isLetter(c)) {
				masked.append('x');
			} else {
				masked.append(c >= ' ' && c < 127 ? c : '?');
			}
		}
		return length < text.length() ? masked.append('…').toString() : masked.toString();
	}

	/** One short word without blanks, not capitalised like a name, and without digits enough for a CPR number or its date. */
	private static boolean looksLikeCode(String text) {
		if (text.length() > SHOWN) {
			return false;
		}
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int run = digitsUpTo(text.substring(i), LONGEST_RUN + 1);
			if (run > LONGEST_RUN || !Character.isLetterOrDigit(c) && "-_/+.,−".indexOf(c) < 0) {
				return false;
			}
			digits += Character.isDigit(c) ? 1 : 0;
		}
		return digits <= MOST_DIGITS && !likeName(text);
	}

	private static boolean likeName(String text) {
		return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
	}

	/** How many digits {@code text} begins with, counted up to {@code most}. */
	private static int digitsUpTo(String text, int most) {
		int n = 0;
		while (n < most && n < text.length() && Character.isDigit(text.charAt(n))) {
			n++;
		}
		return n;
	}
}
