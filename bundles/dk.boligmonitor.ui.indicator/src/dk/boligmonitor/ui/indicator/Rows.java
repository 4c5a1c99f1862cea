package dk.boligmonitor.ui.indicator;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.RGB;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.map.Palette;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaRef.Role;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.ui.MonitorSelection;

/** Which results stand in a table, and how they are marked there. */
final class Rows {

	private Rows() {
	}

	/** The chosen indicator's results in the chosen area set, its rest and the municipality. */
	static List<AreaResult> ofIndicator(PeriodResults results, MonitorSelection selection) {
		return results.results().stream().filter(r -> selection.indicator().equals(Optional.of(r.indicator().id())))
				.filter(r -> inSet(r.area(), selection)).toList();
	}

	/** All results in the chosen area set, its rest and the municipality. */
	static List<AreaResult> ofSet(PeriodResults results, MonitorSelection selection) {
		return results.results().stream().filter(r -> inSet(r.area(), selection)).toList();
	}

	private static boolean inSet(AreaRef area, MonitorSelection selection) {
		return area.role() == Role.MUNICIPALITY || selection.areaSet().equals(Optional.of(area.set()));
	}

	/** Areas before the rest, the rest before the municipality. */
	static int group(AreaRef area) {
		return area.role().ordinal();
	}

	/** The colour that the map gives the result; empty where the map has a pattern instead. */
	static Optional<RGB> colour(AreaResult result) {
		return switch (Mark.of(result)) {
		case RED, YELLOW, GREEN, ABOVE, NEAR, BELOW -> Optional.of(rgb(Palette.colour(Mark.of(result))));
		case UNJUDGED, UNRELIABLE, SUPPRESSED, NO_DATA, NOT_APPLICABLE, FAILED -> Optional.empty();
		};
	}

	private static RGB rgb(Color colour) {
		return new RGB(colour.getRed(), colour.getGreen(), colour.getBlue());
	}

	/** Codes of the areas among some rows. */
	static Set<AreaCode> areas(List<AreaRef> rows) {
		return rows.stream().filter(a -> a.role() == Role.AREA).map(AreaRef::code).collect(Collectors.toSet());
	}
}
