/**
 * The perspective Data import: what was delivered, and which rows were left out. One of the two rooms for raw data: texts of
 * rejected rows are shown masked. Entry point: {@link dk.boligmonitor.ui.dataimport.DataImportPerspective}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport;

import org.eclipse.jdt.annotation.NonNullByDefault;
