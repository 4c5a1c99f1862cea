package dk.boligmonitor.dataimport;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/**
 * What reading an address file came to. In a file of unit addresses (adresser) several rows make one access address, so
 * {@code read} may be more than {@code accepted + rejected}; rows without point or key are in neither.
 *
 * @param read     data rows seen
 * @param accepted access addresses handed on
 * @param rejected rows left out because they are wrong
 * @param problems what is wrong with the file, and the first {@value #MOST_ROWS} rejected rows, with line and column;
 *                 {@code ADDRESS_WITHOUT_POINT} comes once, with its number as argument 0
 */
public record AddressReport(long read, long accepted, long rejected, List<Problem> problems) {

	/** How many rejected rows are told one by one. */
	public static final int MOST_ROWS = 1000;

	private static final Set<ProblemCode> WHOLE_FILE = EnumSet.of(ProblemCode.WRONG_DELIMITER, ProblemCode.COLUMN_MISSING,
			ProblemCode.COLUMN_TWICE, ProblemCode.BROKEN_ENCODING, ProblemCode.FILE_EMPTY, ProblemCode.CSV_BROKEN);

	/** Copies the list. */
	public AddressReport {
		problems = List.copyOf(problems);
	}

	/** True if the file as a whole is bad: then nothing of it may be stored, whatever the counts say. */
	public boolean refused() {
		return problems.stream().anyMatch(p -> WHOLE_FILE.contains(p.code()));
	}
}
