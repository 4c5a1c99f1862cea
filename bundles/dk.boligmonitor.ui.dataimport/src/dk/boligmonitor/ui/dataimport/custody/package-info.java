/**
 * Care for the data directory: settings, backup, restore, purge, change of keys. Entry points are the handlers, one for each
 * command of the menu Data.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.custody;

import org.eclipse.jdt.annotation.NonNullByDefault;
