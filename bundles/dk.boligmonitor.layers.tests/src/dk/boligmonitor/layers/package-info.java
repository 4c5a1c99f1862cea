/**
 * Reads the manifests and sources of all bundles and holds them to the rules in {@code docs/architecture.md}. Entry point:
 * {@link dk.boligmonitor.layers.LayersTest}.
 */
@NonNullByDefault
package dk.boligmonitor.layers;

import org.eclipse.jdt.annotation.NonNullByDefault;
