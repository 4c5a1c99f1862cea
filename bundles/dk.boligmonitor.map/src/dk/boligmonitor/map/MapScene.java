package dk.boligmonitor.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.model.result.AreaResult;

/**
 * All that a map of one indicator, period and area set shows, before anyone decides how large. Immutable.
 *
 * @param title  what the map says, as one line
 * @param areas  in the order in which they are drawn: big ones first
 * @param legend categories and states with their counts
 * @param notes  source, run, disclosure rule and the like, one line each
 * @param texts  the words
 */
public record MapScene(String title, List<MapArea> areas, Legend legend, List<String> notes, MapTexts texts) {

	/** Copies the lists. */
	public MapScene {
		areas = List.copyOf(areas);
		notes = List.copyOf(notes);
	}

	/**
	 * Puts a scene together.
	 *
	 * @param results classified results; those of the legend's indicator and period are shown, others passed over
	 */
	public static MapScene of(String title, AreaShapes shapes, Legend legend, List<AreaResult> results,
			List<String> notes, MapTexts texts) {
		List<AreaResult> shown = results.stream().filter(r -> r.indicator().id().equals(legend.indicator().id())
				&& r.period().equals(legend.period())).toList();
		return new MapScene(title, shapes.with(shown), legend, notes, texts);
	}

	/** What all areas span, in metres. */
	public Rectangle2D extent() {
		return areas.stream().map(a -> a.shape().bounds()).reduce(Rectangle2D::createUnion)
				.orElseGet(Rectangle2D.Double::new);
	}

	/**
	 * The area under a pixel of the map frame: the uppermost that contains it (its border included), else one that is
	 * drawn as a mere dot within reach of the pointer.
	 */
	public Optional<MapArea> areaAt(Viewport viewport, double x, double y) {
		double east = viewport.east(x);
		double north = viewport.north(y);
		for (MapArea area : areas.reversed()) {
			if (area.shape().contains(east, north)) {
				return Optional.of(area);
			}
		}
		for (MapArea area : areas.reversed()) {
			Point2D middle = area.shape().middle();
			boolean near = middle.distance(east, north) <= Symbols.DOT * viewport.metresPerPixel();
			if (near && Symbols.asDot(area.shape(), viewport.metresPerPixel(), 1)) {
				return Optional.of(area);
			}
		}
		return Optional.empty();
	}
}
