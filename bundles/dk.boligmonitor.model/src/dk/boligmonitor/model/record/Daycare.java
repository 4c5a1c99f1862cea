package dk.boligmonitor.model.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's place in day care (DAGTILBUD).
 *
 * @param person      the child
 * @param institution institutionsnr
 * @param start       first day
 * @param end         last day, if it is known
 */
public record Daycare(Pseudonym person, String institution, LocalDate start, Optional<LocalDate> end) {
}
