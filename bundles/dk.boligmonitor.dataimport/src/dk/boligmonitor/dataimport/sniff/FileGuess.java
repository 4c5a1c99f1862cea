package dk.boligmonitor.dataimport.sniff;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.record.RecordKind;

/**
 * What was found out about a file.
 *
 * @param file     its name
 * @param kind     what its rows become; empty if the file is left out or cannot be read
 * @param findings about the file as a whole
 * @param columns  in the order of the file; of fixed width the columns of the profile that fits
 * @param missing  columns that rows of the kind must have and no column is proposed for
 */
public record FileGuess(String file, Optional<RecordKind> kind, List<Finding> findings, List<ColumnGuess> columns,
		List<String> missing) {

	/** Copies the lists. */
	public FileGuess {
		findings = List.copyOf(findings);
		columns = List.copyOf(columns);
		missing = List.copyOf(missing);
	}
}
