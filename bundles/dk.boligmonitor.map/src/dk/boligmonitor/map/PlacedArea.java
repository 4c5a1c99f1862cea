package dk.boligmonitor.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * An area where it comes to lie in the map frame.
 *
 * @param area    which
 * @param outline pixels of the frame
 * @param bounds  of the outline
 * @param middle  where a label stands best
 * @param dot     true if it is too small to be seen and drawn as a dot instead
 */
record PlacedArea(MapArea area, Shape outline, Rectangle2D bounds, Point2D middle, boolean dot) {
}
