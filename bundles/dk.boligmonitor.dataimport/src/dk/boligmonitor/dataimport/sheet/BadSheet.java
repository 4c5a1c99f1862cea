package dk.boligmonitor.dataimport.sheet;

/** The workbook cannot be read, or not further. It has no message: a cell's text must not come out this way. */
final class BadSheet extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why. */
	enum Reason {
		/** It is no ZIP with a workbook in it. */
		NO_WORKBOOK,
		/** It is an old XLS file, or it is locked with a password. */
		OLD_OR_LOCKED,
		/** A part of it is damaged. */
		DAMAGED,
		/** It unfolds to more than any honest workbook of its size. */
		TOO_LARGE
	}

	private final Reason reason;

	BadSheet(Reason reason) {
		super(null, null, false, false);
		this.reason = reason;
	}

	/** Why. */
	Reason reason() {
		return reason;
	}
}
