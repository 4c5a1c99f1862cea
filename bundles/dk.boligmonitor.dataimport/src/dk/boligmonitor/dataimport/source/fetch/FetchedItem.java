package dk.boligmonitor.dataimport.source.fetch;

/**
 * A file or folder of a source that fits its pattern.
 *
 * @param name    at the source
 * @param raw     its name in the raw zone, for {@link dk.boligmonitor.dataimport.source.raw.RawZone#delivery}
 * @param size    bytes at the source
 * @param outcome what became of it
 */
public record FetchedItem(String name, String raw, long size, FetchOutcome outcome) {
}
