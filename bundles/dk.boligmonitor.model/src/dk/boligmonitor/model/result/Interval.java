package dk.boligmonitor.model.result;

/**
 * An interval around a value, in the value's unit.
 *
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double lower, double upper) {
}
