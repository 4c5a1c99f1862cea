/**
 * Looks over a delivery as a whole while its rows are read: what CPR numbers tell, ages, dates, references between files,
 * placements that overlap; and says what a user can do about a rejected row. Entry points:
 * {@link dk.boligmonitor.dataimport.check.DeliveryChecks} and {@link dk.boligmonitor.dataimport.check.UnknownCode}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
