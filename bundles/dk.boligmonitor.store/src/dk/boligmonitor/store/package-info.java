/**
 * What storage promises, without saying how. Entry point: {@link dk.boligmonitor.store.StoreProvider}, an OSGi service.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
