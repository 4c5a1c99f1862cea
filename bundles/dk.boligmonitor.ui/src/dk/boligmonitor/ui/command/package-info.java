/**
 * The steps as commands and import wizards. Entry point: {@link dk.boligmonitor.ui.Steps}, which both call.
 */
@NonNullByDefault
package dk.boligmonitor.ui.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
