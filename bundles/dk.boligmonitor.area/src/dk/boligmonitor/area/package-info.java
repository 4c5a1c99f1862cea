/**
 * Reads area sets from files and says in which area a point lies. Entry points: {@link dk.boligmonitor.area.AreaFile} for
 * a file, {@link dk.boligmonitor.area.AreaLocator} for points. All coordinates that leave this package are metres in
 * EPSG:25832 (ETRS89, UTM zone 32), easting first.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.area;

import org.eclipse.jdt.annotation.NonNullByDefault;
