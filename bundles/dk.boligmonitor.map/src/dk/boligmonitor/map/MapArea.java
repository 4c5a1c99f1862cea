package dk.boligmonitor.map;

import java.awt.Shape;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;

/** One area on a map with what is known of it. */
public final class MapArea {

	private final AreaRef area;
	private final AreaShape shape;
	private final Optional<AreaResult> result;

	private MapArea(AreaRef area, AreaShape shape, Optional<AreaResult> result) {
		this.area = area;
		this.shape = shape;
		this.result = result;
	}

	static MapArea of(AreaRef area, AreaShape shape, @Nullable AreaResult result) {
		return new MapArea(area, shape, result == null ? Optional.empty() : Optional.of(result));
	}

	/** Which area. */
	public AreaRef area() {
		return area;
	}

	/** Its result; empty if the run did not calculate the area, for example because it was imported later. */
	public Optional<AreaResult> result() {
		return result;
	}

	/** How it is drawn; {@link Mark#NO_DATA} if there is no result. */
	public Mark mark() {
		return result.map(Mark::of).orElse(Mark.NO_DATA);
	}

	/**
	 * The outline in metres of EPSG:25832 (y runs north), generalised to half a pixel at a scale. Callers do not change
	 * it.
	 */
	public Shape outline(double metresPerPixel) {
		return shape.path(metresPerPixel);
	}

	AreaShape shape() {
		return shape;
	}
}
