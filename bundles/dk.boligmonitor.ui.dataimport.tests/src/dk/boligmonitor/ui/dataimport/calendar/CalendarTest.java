package dk.boligmonitor.ui.dataimport.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.ui.dataimport.calendar.Calendar.Spot;

class CalendarTest {

	private static final RecordKind[] KINDS = { RecordKind.BORGER, RecordKind.ELEV };

	/** Sixty months of two kinds, from January 2015. */
	private static Calendar fiveYears() {
		List<DeliveryState> states = IntStream.range(0, 120)
				.mapToObj(i -> new DeliveryState(YearMonth.of(2015, 1).plusMonths(i / 2), KINDS[i % 2], DeliveryState.State.STORED,
						Optional.of("FLIS"), Optional.empty()))
				.toList();
		return Calendar.of(states);
	}

	private static Spot spot(int year, int month, RecordKind kind) {
		return new Spot(YearMonth.of(year, month), kind);
	}

	@Test
	void eachPlaceIsFoundWhereItIsDrawn() {
		Grid grid = new Grid(fiveYears(), 100, 70, 24);
		for (int year = 2015; year <= 2019; year++) {
			for (int month = 1; month <= 12; month++) {
				for (RecordKind kind : KINDS) {
					Spot spot = spot(year, month, kind);
					Rectangle box = grid.bounds(spot);
					assertEquals(Optional.of(spot), grid.at(box.x, box.y));
					assertEquals(Optional.of(spot), grid.at(box.x + box.width - 1, box.y + box.height - 1));
				}
			}
		}
	}

	@Test
	void theNewestYearStandsOnTopAndAllFiveFit() {
		Grid grid = new Grid(fiveYears(), 100, 70, 24);
		assertEquals(0, grid.top(2019));
		assertTrue(grid.top(2015) > grid.top(2016));
		Rectangle last = grid.bounds(spot(2015, 12, RecordKind.ELEV));
		Point size = grid.size();
		assertTrue(last.x + last.width <= size.x && last.y + last.height <= size.y);
		assertEquals(Optional.empty(), grid.at(99, 30), "names are no month");
		assertEquals(Optional.empty(), grid.at(120, 3), "nor are headings");
	}

	@Test
	void walkingGoesOverTheEndsOfYearsAndStopsAtTheEdges() {
		Calendar calendar = fiveYears();
		assertEquals(spot(2016, 1, RecordKind.BORGER), calendar.move(spot(2015, 12, RecordKind.BORGER), 1, 0));
		assertEquals(spot(2015, 1, RecordKind.BORGER), calendar.move(spot(2015, 1, RecordKind.BORGER), -1, 0));
		assertEquals(spot(2018, 5, RecordKind.BORGER), calendar.move(spot(2019, 5, RecordKind.ELEV), 0, 1));
		assertEquals(spot(2019, 5, RecordKind.ELEV), calendar.move(spot(2018, 5, RecordKind.BORGER), 0, -1));
		assertEquals(spot(2015, 5, RecordKind.ELEV), calendar.move(spot(2015, 5, RecordKind.ELEV), 0, 1));
	}

	@Test
	void nothingIsNoYear() {
		assertEquals(0, Calendar.of(List.of()).years());
		assertFalse(Calendar.EMPTY.has(spot(2015, 1, RecordKind.BORGER)));
		assertEquals(Optional.empty(), new Grid(Calendar.EMPTY, 100, 70, 24).at(150, 30));
	}

	@Test
	void everyStateHasASignOfItsOwn() {
		List<String> signs = List.of(DeliveryState.State.values()).stream().map(s -> CellState.of(s).sign()).distinct().toList();
		assertEquals(DeliveryState.State.values().length, signs.size());
	}
}
