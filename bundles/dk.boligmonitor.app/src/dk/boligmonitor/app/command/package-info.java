/**
 * The commands that need bundles which ui may not see: the report and Demokøbing. Named in {@code plugin.xml}.
 */
@NonNullByDefault
package dk.boligmonitor.app.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
