/**
 * The view Rejected rows: what was left out, by rule, and what can be done about it. Entry point:
 * {@link dk.boligmonitor.ui.dataimport.reject.RejectsView}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.reject;

import org.eclipse.jdt.annotation.NonNullByDefault;
