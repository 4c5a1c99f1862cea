/**
 * Reads the extension point {@code dk.boligmonitor.indicator.registry.indicators}. Entry point:
 * {@link dk.boligmonitor.indicator.registry.RegistryCatalogue}, which is exported so that a pack can be tested against a
 * registry of the test's own.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.indicator.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
