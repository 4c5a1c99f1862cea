/**
 * The perspective Geocoding: how many residents were found in the address register, which streets were not, and what the
 * register and the area sets are. One of the two rooms for raw data. Entry point:
 * {@link dk.boligmonitor.ui.geocoding.GeocodingPerspective}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.geocoding;

import org.eclipse.jdt.annotation.NonNullByDefault;
