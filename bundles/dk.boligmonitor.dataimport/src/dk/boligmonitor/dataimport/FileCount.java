package dk.boligmonitor.dataimport;

/**
 * Control totals of one file: {@code read = rejected + duplicates + accepted}.
 *
 * @param read       data rows seen
 * @param rejected   rows left out, with a reason each
 * @param duplicates rows that said word for word what an earlier row of the file had said
 * @param accepted   rows handed on
 */
public record FileCount(long read, long rejected, long duplicates, long accepted) {

	/** Nothing was read. */
	static final FileCount NONE = new FileCount(0, 0, 0, 0);

	/** Both together. */
	FileCount plus(FileCount other) {
		return new FileCount(read + other.read, rejected + other.rejected, duplicates + other.duplicates,
				accepted + other.accepted);
	}
}
