package dk.boligmonitor.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.boligmonitor.area.Outlines;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;

/**
 * The outlines of an area set, ready to be drawn. Make it once and use it for the maps of all indicators: it keeps the
 * generalised paths. Thread rule: safe for use by many threads.
 */
public final class AreaShapes {

	private record Drawn(AreaRef area, AreaShape shape) {
	}

	private final String set;
	private final List<Drawn> bigFirst = new ArrayList<>();

	/**
	 * @throws IllegalArgumentException if an outline of the set cannot be read
	 */
	public AreaShapes(AreaSet areas) {
		set = areas.name();
		for (AreaOutline area : areas.areas()) {
			AreaRef ref = new AreaRef(set, area.code(), area.name(), AreaRef.Role.AREA);
			bigFirst.add(new Drawn(ref, new AreaShape(Outlines.geometry(area))));
		}
		bigFirst.sort((a, b) -> Double.compare(b.shape.size(), a.shape.size()));
	}

	/** Name of the area set. */
	public String set() {
		return set;
	}

	/** What all areas span, in metres of EPSG:25832; empty at (0, 0) if the set has no areas. */
	public Rectangle2D extent() {
		return bigFirst.stream().map(d -> d.shape.bounds()).reduce(Rectangle2D::createUnion)
				.orElseGet(Rectangle2D.Double::new);
	}

	/** The areas with those of {@code results} that are about them, big ones first so that small ones come on top. */
	List<MapArea> with(List<AreaResult> results) {
		Map<AreaCode, AreaResult> byCode = new HashMap<>();
		for (AreaResult result : results) {
			if (result.area().role() == AreaRef.Role.AREA && result.area().set().equals(set)) {
				byCode.put(result.area().code(), result);
			}
		}
		return bigFirst.stream().map(d -> MapArea.of(d.area, d.shape, byCode.get(d.area.code()))).toList();
	}
}
