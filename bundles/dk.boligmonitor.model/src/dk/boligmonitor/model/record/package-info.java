/**
 * Rows about one person, always under a pseudonym. Bundles beyond the privacy line (see docs/architecture.md) cannot import
 * this package. Entry point: {@link dk.boligmonitor.model.record.Resident}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.model.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
