package dk.boligmonitor.model.place;

/**
 * An area as it is stored.
 *
 * @param code unique in its set
 * @param name for display
 * @param wkb  the outline as well-known binary of a MultiPolygon in EPSG:25832; callers do not change the array
 */
public record AreaOutline(AreaCode code, String name, byte[] wkb) {
}
