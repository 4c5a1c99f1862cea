/**
 * Writes released results as files: the HTML report for people, CSV and JSON for programs. Entry points:
 * {@link dk.boligmonitor.report.HtmlReport} and {@link dk.boligmonitor.report.ResultsCsv}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
