/**
 * What a delivery looks like in numbers, and what is unusual about it against the one before. Entry points:
 * {@link dk.boligmonitor.dataimport.drift.StatisticsCollector} and {@link dk.boligmonitor.dataimport.drift.Drift}. Nothing here
 * tells of a person: counts only, and codes of code lists.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.drift;

import org.eclipse.jdt.annotation.NonNullByDefault;
