/**
 * The view Drift: how a delivery differs from the one before it. Entry point:
 * {@link dk.boligmonitor.ui.dataimport.drift.DriftView}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.drift;

import org.eclipse.jdt.annotation.NonNullByDefault;
