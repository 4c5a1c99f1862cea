/**
 * What may leave the house. Every result passes here once, before it is stored, shown or written. Entry point:
 * {@link dk.boligmonitor.disclosure.DisclosureGate}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.disclosure;

import org.eclipse.jdt.annotation.NonNullByDefault;
