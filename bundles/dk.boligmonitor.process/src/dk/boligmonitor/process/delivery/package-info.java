/**
 * Leads deliveries from their files into the store, with profiles, rejected rows and drift. Not seen outside of this bundle. Entry
 * point: {@link dk.boligmonitor.process.delivery.StoredDeliveries}.
 */
@NonNullByDefault
package dk.boligmonitor.process.delivery;

import org.eclipse.jdt.annotation.NonNullByDefault;
