/**
 * The view Sources: where deliveries are fetched from, and when the workbench does it by itself. Entry points:
 * {@link dk.boligmonitor.ui.dataimport.source.SourcesView} and {@link dk.boligmonitor.ui.dataimport.source.FetchClock}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
