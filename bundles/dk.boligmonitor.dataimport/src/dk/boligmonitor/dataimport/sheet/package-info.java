/**
 * Worksheets of XLSX workbooks, row by row and in bounded memory, whatever the file claims to be. Knows nothing of deliveries.
 * Entry point: {@link dk.boligmonitor.dataimport.sheet.Workbook}.
 * <p>
 * Source: ECMA-376 part 1 (SpreadsheetML). Read with the platform's own ZIP and StAX parsers: cells are data of persons, so that
 * neither an exception nor a broken reference may carry their text or decide how much memory is taken.
 */
@NonNullByDefault
package dk.boligmonitor.dataimport.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
