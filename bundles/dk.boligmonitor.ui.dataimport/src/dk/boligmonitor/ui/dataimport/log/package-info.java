/**
 * The view Access log: who used data about persons, when and for what. Entry point:
 * {@link dk.boligmonitor.ui.dataimport.log.LogView}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
