package dk.boligmonitor.process;

import java.util.Optional;

/** What a user can set for a data directory; words for each in {@code process.text}. */
public enum Setting {
	/** Delivered files in the raw zone are deleted so many days after they were fetched. */
	RAW_DAYS("raw.days", "30", Form.WHOLE),
	/** Entries of the access log are let go after so many months (facts.md 6.4: six). */
	LOG_MONTHS("log.months", "6", Form.WHOLE),
	/** Deliveries are deleted so many months after their own; empty keeps them. */
	DATA_MONTHS("data.months", "", Form.WHOLE_OR_EMPTY),
	/** What data about persons are used for, unless a command says otherwise. */
	PURPOSE("purpose", "", Form.TEXT),
	/** Change of a file's number of rows that is unusual. */
	DRIFT_ROWS("drift.rows.percent", "10", Form.DECIMAL),
	/** Change of a code's share of the rows, in percentage points. */
	DRIFT_SHARE("drift.share.points", "3", Form.DECIMAL),
	/** Change of a column's share of empty cells, in percentage points. */
	DRIFT_MISSING("drift.missing.points", "5", Form.DECIMAL),
	/** Rise of the share of addresses that are not in the register, in percentage points. */
	DRIFT_UNMATCHED("drift.unmatched.points", "2", Form.DECIMAL),
	/** A code that comes or goes counts from this share of the rows on. */
	DRIFT_CODE_PERCENT("drift.code.percent", "0.1", Form.DECIMAL),
	/** A code that comes or goes counts from so many rows on. */
	DRIFT_CODE_ROWS("drift.code.rows", "20", Form.WHOLE),
	/** Standard deviations that a change must exceed to be more than chance. */
	DRIFT_DEVIATIONS("drift.deviations", "4", Form.DECIMAL),
	/** A living resident's age at most. */
	CHECK_OLDEST("check.oldest", "120", Form.WHOLE),
	/** A pupil's age at least. */
	CHECK_PUPIL_FROM("check.pupil.from", "4", Form.WHOLE),
	/** A pupil's age at most. */
	CHECK_PUPIL_TO("check.pupil.to", "25", Form.WHOLE),
	/** A placed person's age at most. */
	CHECK_PLACEMENT_TO("check.placement.to", "22", Form.WHOLE),
	/** Age at most of a child in day care. */
	CHECK_DAYCARE_TO("check.daycare.to", "7", Form.WHOLE),
	/** So many days after the delivery's last day something planned may begin. */
	CHECK_PLANNED("check.planned.days", "366", Form.WHOLE),
	/** So many days two placements may share. */
	CHECK_HANDOVER("check.handover.days", "1", Form.WHOLE),
	/** Share at most of rows about persons who are not in BORGER. */
	CHECK_NOT_IN_BORGER("check.notinborger.percent", "20", Form.DECIMAL),
	/** Share at most of rows that another municipality pays for. */
	CHECK_OTHER_PAYER("check.otherpayer.percent", "20", Form.DECIMAL),
	/** Share at most of residents of another municipality. */
	CHECK_OTHER_PLACE("check.otherplace.percent", "10", Form.DECIMAL),
	/** Fewer rows than this never make a share remarkable. */
	CHECK_FEW_ROWS("check.few.rows", "10", Form.WHOLE);

	/** What a value looks like. */
	public enum Form {
		/** A whole number, not negative. */
		WHOLE,
		/** A whole number, or nothing. */
		WHOLE_OR_EMPTY,
		/** Not negative, may have decimals, with a point. */
		DECIMAL,
		/** One line. */
		TEXT
	}

	private final String key;
	private final String initial;
	private final Form form;

	Setting(String key, String initial, Form form) {
		this.key = key;
		this.initial = initial;
		this.form = form;
	}

	/** How the settings file and the command line name it. */
	public String key() {
		return key;
	}

	/** The value as long as nobody has set one. */
	public String initial() {
		return initial;
	}

	/** What its value looks like. */
	public Form form() {
		return form;
	}

	/** Says whether it may have this value. */
	public boolean allows(String value) {
		return switch (form) {
		case WHOLE -> value.matches("\\d{1,4}");
		case WHOLE_OR_EMPTY -> value.isEmpty() || value.matches("[1-9]\\d{0,3}");
		case DECIMAL -> value.matches("\\d{1,4}(\\.\\d{1,4})?");
		case TEXT -> value.length() <= 200 && value.chars().noneMatch(Character::isISOControl);
		};
	}

	/** The setting of a key. */
	public static Optional<Setting> of(String key) {
		for (Setting setting : values()) {
			if (setting.key.equals(key)) {
				return Optional.of(setting);
			}
		}
		return Optional.empty();
	}
}
