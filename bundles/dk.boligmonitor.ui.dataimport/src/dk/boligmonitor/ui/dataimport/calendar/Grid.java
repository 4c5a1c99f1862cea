package dk.boligmonitor.ui.dataimport.calendar;

import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import dk.boligmonitor.ui.dataimport.calendar.Calendar.Spot;

/**
 * Where places stand on the canvas: a block for each year, the newest on top, with months from left to right and kinds from top
 * to bottom. In points.
 *
 * @param calendar what stands there
 * @param label    width of the column of names
 * @param cell     width of a month
 * @param row      height of a row, also of the line above each block
 */
record Grid(Calendar calendar, int label, int cell, int row) {

	private static final int MONTHS = 12;
	private static final int GAP = 10;

	Point size() {
		return new Point(label + MONTHS * cell, calendar.years() * block());
	}

	private int block() {
		return (1 + calendar.kinds().size()) * row + GAP;
	}

	/** Top of a year's block: the line with the names of months. */
	int top(int year) {
		return (calendar.last() - year) * block();
	}

	Rectangle bounds(Spot spot) {
		int kind = calendar.kinds().indexOf(spot.kind());
		return new Rectangle(label + (spot.month().getMonthValue() - 1) * cell, top(spot.month().getYear()) + (1 + kind) * row, cell,
				row);
	}

	/** The place at a point. */
	Optional<Spot> at(int x, int y) {
		if (x < label || y < 0 || calendar.years() == 0) {
			return Optional.empty();
		}
		int month = (x - label) / cell;
		int year = calendar.last() - y / block();
		int kind = y % block() / row - 1;
		boolean inside = month < MONTHS && year >= calendar.first() && kind >= 0 && kind < calendar.kinds().size();
		return inside ? Optional.of(new Spot(YearMonth.of(year, month + 1), calendar.kinds().get(kind))) : Optional.empty();
	}
}
