/**
 * What an indicator is, the language that it is written in, and the runner that tallies it over columns of people and
 * events. Entry points: {@link dk.boligmonitor.indicator.IndicatorRunner} for a run,
 * {@link dk.boligmonitor.indicator.IndicatorCatalogue} for what is installed.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.indicator;

import org.eclipse.jdt.annotation.NonNullByDefault;
