/**
 * Danish and English sentences for the codes of the engines, shared by command line and workbench. Entry point:
 * {@link dk.boligmonitor.process.text.Texts}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.process.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
