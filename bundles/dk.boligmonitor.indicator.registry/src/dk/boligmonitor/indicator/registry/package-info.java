/**
 * Reads the extension points {@code dk.boligmonitor.indicator.registry.indicators} and
 * {@code dk.boligmonitor.indicator.registry.deliveries}. Entry points:
 * {@link dk.boligmonitor.indicator.registry.RegistryCatalogue} and
 * {@link dk.boligmonitor.indicator.registry.RegistryDeliveries}, which are exported so that a bundle can be tested against a
 * registry of the test's own.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.indicator.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
