/**
 * Backup, keys, deletion in time, and what may be asked of the access log. Not seen outside of this bundle. Entry point:
 * {@link dk.boligmonitor.process.custody.StoredCustody}.
 */
@NonNullByDefault
package dk.boligmonitor.process.custody;

import org.eclipse.jdt.annotation.NonNullByDefault;
