/**
 * Makes Demokøbing, a municipality that does not exist, as files that look like a real municipality's: deliveries,
 * an address register and areas. Entry point: {@link dk.boligmonitor.demo.DemoMunicipality}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;
