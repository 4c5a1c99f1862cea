/**
 * A choropleth map as a value and its painting with Java2D. Entry points: {@link dk.boligmonitor.map.MapScene} and
 * {@link dk.boligmonitor.map.MapRenderer}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.map;

import org.eclipse.jdt.annotation.NonNullByDefault;
