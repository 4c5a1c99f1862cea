/**
 * Building blocks of views: the view that knows what is missing, the table with sorting and copying, the bar that shows the
 * shared selection. Entry point: {@link dk.boligmonitor.ui.part.MonitorView}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.ui.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
