/**
 * The wizard that makes a profile from a file: what was found and why, what has to be asked, and what comes out. Entry point:
 * {@link dk.boligmonitor.ui.dataimport.profile.ProfileWizard}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;
