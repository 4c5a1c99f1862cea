package dk.boligmonitor.area;

import java.util.List;
import java.util.Set;

import dk.boligmonitor.model.Problem;

/**
 * What a GeoJSON file says, before any of it is judged as an area.
 *
 * @param features in the order of the file
 * @param crsNames the names of coordinate systems that the file, a feature or a geometry states, each once
 * @param crsNull  true if the file states that its coordinate system is not known ({@code "crs": null})
 * @param problems why the file cannot be read; if there is one, the rest may be incomplete
 */
record RawFile(List<RawFeature> features, Set<String> crsNames, boolean crsNull, List<Problem> problems) {
}
