package dk.boligmonitor.store;

import java.time.Instant;

/**
 * Which address register is in use.
 *
 * @param source    file name
 * @param imported  when
 * @param addresses how many
 */
public record RegisterVersion(String source, Instant imported, long addresses) {
}
