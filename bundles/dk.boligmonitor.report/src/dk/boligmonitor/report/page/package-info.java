/**
 * The HTML report as values that a template fills in. Every number is already text. Internal. Entry point:
 * {@link dk.boligmonitor.report.page.PageBuilder}.
 */
@NonNullByDefault
package dk.boligmonitor.report.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
