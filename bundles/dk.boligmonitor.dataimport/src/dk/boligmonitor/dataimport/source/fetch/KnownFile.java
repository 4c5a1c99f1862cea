package dk.boligmonitor.dataimport.source.fetch;

import java.time.Instant;

/**
 * A file that was fetched.
 *
 * @param source   name of the source
 * @param path     at the source
 * @param size     bytes
 * @param modified as the server listed it
 * @param sha256   of its bytes in hex
 * @param at       when it was fetched
 */
public record KnownFile(String source, String path, long size, Instant modified, String sha256, Instant at) {
}
