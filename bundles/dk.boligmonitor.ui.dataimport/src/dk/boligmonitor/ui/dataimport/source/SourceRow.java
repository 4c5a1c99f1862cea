package dk.boligmonitor.ui.dataimport.source;

import java.time.LocalDateTime;
import java.util.Optional;

import dk.boligmonitor.process.Source;

/**
 * A source on show.
 *
 * @param source  which
 * @param fetched when it was last fetched from this workbench
 * @param outcome what came out then, or an empty text
 */
record SourceRow(Source source, Optional<LocalDateTime> fetched, String outcome) {
}
