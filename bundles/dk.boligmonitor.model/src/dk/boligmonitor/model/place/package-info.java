/**
 * Where things lie: address keys, the address register and area sets. Nothing here belongs to one person. Entry point:
 * {@link dk.boligmonitor.model.place.Kvh}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.model.place;

import org.eclipse.jdt.annotation.NonNullByDefault;
