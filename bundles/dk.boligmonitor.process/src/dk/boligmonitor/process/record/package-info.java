/**
 * What only the rooms for raw data may ask: rejected rows and unmatched addresses. Entry point:
 * {@link dk.boligmonitor.process.record.RecordMonitor}. Beyond the privacy line nobody imports this package.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.process.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
