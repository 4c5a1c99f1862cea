package dk.boligmonitor.demo;

import java.nio.file.Path;
import java.time.YearMonth;

/**
 * One delivery of Demokøbing.
 *
 * @param path      folder or ZIP named {@code FLIS_0999_YYYYMM}
 * @param month     the month that it tells of
 * @param residents rows of BORGER that are fit to be accepted, the dead of the quarter among them
 * @param rejects   rows of all its files that are broken on purpose, as in real life; each breaks one rule
 */
public record DemoDelivery(Path path, YearMonth month, int residents, int rejects) {
}
