/**
 * The ground that the people of Demokøbing live on: outlines, streets, house numbers and what life is like behind them.
 * Coordinates are metres in EPSG:25832. Entry point: {@link dk.boligmonitor.demo.town.Town}.
 */
@NonNullByDefault
package dk.boligmonitor.demo.town;

import org.eclipse.jdt.annotation.NonNullByDefault;
