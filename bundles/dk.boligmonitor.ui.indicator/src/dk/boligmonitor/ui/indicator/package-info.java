/**
 * The perspective Indicators: figures of areas as tables, and what each indicator means. Entry point:
 * {@link dk.boligmonitor.ui.indicator.IndicatorPerspective}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.indicator;

import org.eclipse.jdt.annotation.NonNullByDefault;
