package dk.boligmonitor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.report.page.Page.Cell;
import dk.boligmonitor.report.text.Words;

/** Turns results into cells with colour, sign and words. */
final class Cells {

	private final Words words;

	Cells(Words words) {
		this.words = words;
	}

	/** The cell of a result. */
	Cell of(AreaResult result) {
		boolean municipality = result.area().role() == AreaRef.Role.MUNICIPALITY;
		boolean shown = result.outcome().shown().isPresent();
		Mark mark = Mark.of(result);
		boolean judged = shown && !municipality && mark != Mark.UNJUDGED;
		String figure = words.figure(result);
		String full = words.state(result.outcome());
		if (judged) {
			full = words.label(result) + ", " + words.mark(mark)
					+ (Mark.unreliable(result) ? ", " + words.state(result.outcome()) : "");
		} else if (shown) {
			full = words.label(result);
		}
		String style = municipality && shown ? "plain" : style(mark);
		return new Cell(style, judged ? symbol(mark) : "", figure, full, Mark.unreliable(result));
	}

	/** What stands where there is no result at all. */
	Cell missing() {
		return new Cell(style(Mark.NO_DATA), "", words.texts().of("short." + Mark.NO_DATA), words.mark(Mark.NO_DATA), false);
	}

	/** A cell for each mark, for the key. */
	List<Cell> key() {
		List<Cell> key = new ArrayList<>();
		for (Mark mark : Mark.values()) {
			String text = switch (mark) {
			case RED, YELLOW, GREEN, ABOVE, NEAR, BELOW -> symbol(mark);
			case UNJUDGED, UNRELIABLE, SUPPRESSED, NO_DATA, NOT_APPLICABLE, FAILED -> "";
			};
			key.add(new Cell(mark == Mark.UNRELIABLE ? "plain" : style(mark), text, "", words.mark(mark),
					mark == Mark.UNRELIABLE));
		}
		return key;
	}

	static String style(Mark mark) {
		return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The sign that says the category without colour, as on the maps. */
	static String symbol(Mark mark) {
		return switch (mark) {
		case RED -> "■";
		case YELLOW -> "▲";
		case GREEN -> "●";
		case ABOVE -> "△";
		case NEAR -> "○";
		case BELOW -> "▽";
		case UNJUDGED, UNRELIABLE, SUPPRESSED, NO_DATA, NOT_APPLICABLE, FAILED -> "";
		};
	}

	static String role(AreaRef area) {
		return area.role().name().toLowerCase(Locale.ROOT);
	}
}
