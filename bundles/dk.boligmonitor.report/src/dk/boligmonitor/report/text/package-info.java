/**
 * The words and number formats of reports, in Danish and English. Internal. Entry point:
 * {@link dk.boligmonitor.report.text.Words}.
 */
@NonNullByDefault
package dk.boligmonitor.report.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
