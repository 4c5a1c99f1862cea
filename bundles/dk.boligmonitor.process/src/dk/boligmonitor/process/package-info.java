/**
 * The whole way as one open monitor: each step leads its engine, stores what came out and says what happened. Entry point:
 * {@link dk.boligmonitor.process.MonitorProvider}, an OSGi service.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.process;

import org.eclipse.jdt.annotation.NonNullByDefault;
