package dk.boligmonitor.dataimport.source.fetch;

/**
 * What lies at a source.
 *
 * @param items files and folders that fit its pattern
 * @param fresh how many of these are new or changed
 */
public record Look(int items, int fresh) {
}
