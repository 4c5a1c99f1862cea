/**
 * Delimited text files whose columns are found by name: encoding, header, rows, cells, and how a bad cell is told without
 * telling of a person. Knows nothing of deliveries. Entry point: {@link dk.boligmonitor.dataimport.table.CsvRows}.
 */
@NonNullByDefault
package dk.boligmonitor.dataimport.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
