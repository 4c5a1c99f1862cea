/**
 * The perspective Map: one indicator, period and area set as a thematic map beside its table. The drawing comes from the map
 * bundle, this one shows it in a window. Entry point: {@link dk.boligmonitor.ui.map.MapPerspective}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.map;

import org.eclipse.jdt.annotation.NonNullByDefault;
