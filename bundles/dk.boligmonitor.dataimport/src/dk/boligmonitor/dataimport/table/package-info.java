/**
 * Rows of files: encoding, header, rows, cells, keys that come twice, and how a bad cell is told without telling of a person.
 * Knows nothing of deliveries. Entry points: {@link dk.boligmonitor.dataimport.table.RowSource}, which every sort of file ends
 * as, and {@link dk.boligmonitor.dataimport.table.CsvRows}.
 */
@NonNullByDefault
package dk.boligmonitor.dataimport.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
