/**
 * Where deliveries are fetched from: what a source is, the file that lists them, and their secrets, which are kept apart. Entry
 * points: {@link dk.boligmonitor.dataimport.source.SourceFile} and {@link dk.boligmonitor.dataimport.source.SecretFiles};
 * fetching itself is in {@link dk.boligmonitor.dataimport.source.fetch}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
