/**
 * Rows about persons, kept with validity so that any past date can be asked for. Entry point:
 * {@link dk.boligmonitor.store.record.RecordStore}. Beyond the privacy line nobody imports this package.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.store.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
