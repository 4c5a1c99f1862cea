package dk.boligmonitor.ui.dataimport.calendar;

import org.eclipse.swt.graphics.RGB;

import dk.boligmonitor.process.record.DeliveryState.State;

/**
 * How a state looks: a sign and a colour each, so that nobody needs to tell colours apart.
 * <p>
 * Source of the colours: Okabe and Ito, Color Universal Design (2008).
 *
 * @param sign   before the number
 * @param colour of the edge, and mixed into the ground
 */
record CellState(String sign, RGB colour) {

	private static final CellState STORED = new CellState("✓", new RGB(0, 158, 115));
	private static final CellState REJECTS = new CellState("▲", new RGB(230, 159, 0));
	private static final CellState LATE = new CellState("↻", new RGB(0, 114, 178));
	private static final CellState MISSING = new CellState("○", new RGB(213, 94, 0));

	static CellState of(State state) {
		return switch (state) {
		case STORED -> STORED;
		case PARTLY_REJECTED -> REJECTS;
		case LATE -> LATE;
		case MISSING -> MISSING;
		};
	}
}
