package dk.boligmonitor.classification;

import java.util.Optional;

/**
 * One line of a legend.
 *
 * @param mark  how it is drawn
 * @param range the values that it stands for; empty for states and where there is no benchmark
 * @param count areas that carry the mark, 0 for an empty category
 */
public record LegendEntry(Mark mark, Optional<ValueRange> range, int count) {
}
