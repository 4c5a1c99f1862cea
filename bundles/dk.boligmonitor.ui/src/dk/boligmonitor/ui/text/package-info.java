/**
 * Words and numbers on the screen, in the language of the workbench. Entry point: {@link dk.boligmonitor.ui.text.Wording}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.ui.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
