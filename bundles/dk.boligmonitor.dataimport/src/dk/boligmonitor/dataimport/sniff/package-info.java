/**
 * Looks at files that nobody has described and proposes a profile for them: what was found, with evidence for each column, and
 * questions where more than one answer fits. Nothing is guessed that would change what a cell says. No text of a cell leaves this
 * package unmasked. Entry point: {@link dk.boligmonitor.dataimport.sniff.Sniffer}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.sniff;

import org.eclipse.jdt.annotation.NonNullByDefault;
