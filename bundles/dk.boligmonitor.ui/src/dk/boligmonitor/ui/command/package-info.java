/**
 * The steps as commands and import wizards, and what handlers and wizards of other bundles build on. Entry point:
 * {@link dk.boligmonitor.ui.command.StepHandler}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.ui.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
