package dk.boligmonitor.dataimport;

/**
 * Control totals of one file: {@code read = rejected + accepted}.
 *
 * @param read     data rows seen
 * @param rejected rows left out
 * @param accepted rows handed on
 */
public record FileCount(long read, long rejected, long accepted) {
}
