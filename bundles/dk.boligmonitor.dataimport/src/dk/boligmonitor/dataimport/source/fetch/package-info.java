/**
 * Fetches what is new at a source into the raw zone. Entry point: {@link dk.boligmonitor.dataimport.source.fetch.Fetcher}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.source.fetch;

import org.eclipse.jdt.annotation.NonNullByDefault;
