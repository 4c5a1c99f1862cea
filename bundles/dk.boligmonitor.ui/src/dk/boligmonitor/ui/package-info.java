/**
 * What all perspectives stand on: the open data directory, the selection they share, and steps that run in the background.
 * Entry points: {@link dk.boligmonitor.ui.Session} and {@link dk.boligmonitor.ui.SharedSelection}, OSGi services that a part
 * gets from its site.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
