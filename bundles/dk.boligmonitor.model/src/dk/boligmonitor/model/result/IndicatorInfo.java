package dk.boligmonitor.model.result;

/**
 * What a reader, the disclosure gate and the classifier must know of an indicator; how it is computed stands in its
 * definition.
 *
 * @param id             full id
 * @param name           for display, in the user's language
 * @param theme          heading that it stands under, in the user's language
 * @param description    numerator and denominator in plain words
 * @param reading        how to read it and what it does not say
 * @param source         where the data come from, for example {@code FLIS}
 * @param kind           how the value comes about
 * @param unit           unit of the value
 * @param decimals       digits after the decimal sign on display
 * @param direction      which way is worse
 * @param rule           limits of the categories
 * @param disclosure     how carefully it is guarded
 * @param minNumerator   smallest numerator (and complement, if sensitive) other than zero that may be shown
 * @param minDenominator smallest denominator that may be shown
 * @param assumption     true if the definition is an assumption of ours rather than published; it is marked wherever shown
 * @param version        version of the definition, counted from 1
 * @param pack           symbolic name of the bundle that contributed it
 */
public record IndicatorInfo(IndicatorId id, String name, String theme, String description, String reading, String source,
		Kind kind, Unit unit, int decimals, Direction direction, CategoryRule rule, DisclosureClass disclosure,
		double minNumerator, double minDenominator, boolean assumption, int version, String pack) {
}
