/**
 * Results that have passed the disclosure gate, and the runs that made them. Entry point:
 * {@link dk.boligmonitor.store.result.ResultStore}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.store.result;

import org.eclipse.jdt.annotation.NonNullByDefault;
