package dk.boligmonitor.ui.dataimport.drift;

import dk.boligmonitor.ui.text.Wording;

/** Numbers of findings as people write them. */
final class DriftWords {

	private final Wording wording;

	DriftWords(Wording wording) {
		this.wording = wording;
	}

	String before(Change change) {
		return text(change.before(), change.unit());
	}

	String now(Change change) {
		return text(change.now(), change.unit());
	}

	private String text(double number, Change.Unit unit) {
		return switch (unit) {
		case ROWS -> wording.count(Math.round(number));
		case PERCENT -> wording.number(number, 1) + " %";
		};
	}
}
