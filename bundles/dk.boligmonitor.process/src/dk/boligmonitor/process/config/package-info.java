/**
 * The small JSON files of a data directory that a person may read and edit: settings, sources, and where deliveries came from.
 * Not seen outside of this bundle. Entry point: {@link dk.boligmonitor.process.config.SettingsFile}.
 */
@NonNullByDefault
package dk.boligmonitor.process.config;

import org.eclipse.jdt.annotation.NonNullByDefault;
