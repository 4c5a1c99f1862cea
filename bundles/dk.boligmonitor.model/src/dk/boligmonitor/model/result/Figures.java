package dk.boligmonitor.model.result;

import java.util.Optional;

/**
 * The figures of a result.
 *
 * @param numerator   count, weighted count or sum; may be a decimal number
 * @param denominator count or weighted count, above zero
 * @param value       in the indicator's unit, not rounded
 * @param interval    95 % interval where the indicator's kind has one
 */
public record Figures(double numerator, double denominator, double value, Optional<Interval> interval) {
}
