/**
 * Leads deliveries from their sources into the raw zone, and from there on. Not seen outside of this bundle. Entry point:
 * {@link dk.boligmonitor.process.fetch.StoredSources}.
 */
@NonNullByDefault
package dk.boligmonitor.process.fetch;

import org.eclipse.jdt.annotation.NonNullByDefault;
