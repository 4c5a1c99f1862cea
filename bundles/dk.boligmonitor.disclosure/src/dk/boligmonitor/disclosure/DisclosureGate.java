package dk.boligmonitor.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.RawResult;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Standing;

/**
 * The one door through which results leave the calculation. With numerator n and denominator N, a result is suppressed if
 * <ul>
 * <li>the area has fewer residents than the policy demands of the indicator's class, or their number is not known while
 * the policy demands one;
 * <li>N is below the indicator's minimum denominator or the policy's minimum cell;
 * <li>0 &lt; n &lt; minimum (not for means, whose numerator is a sum);
 * <li>the indicator is sensitive, n is part of N, and 0 &lt; N − n &lt; minimum.
 * </ul>
 * The minimum of n and N − n is the greater of the policy's minimum cell and the indicator's minimum numerator. The first
 * rule that applies gives the reason, so the reason that tells least of the numerator comes first. The municipality and
 * those outside every area are judged like any area. n = 0 and n = N are shown.
 * <p>
 * Not done here: secondary suppression. A reader who knows the municipality's numerator and those of all areas but one can
 * subtract; a later step will hide a second cell in each such sum.
 * <p>
 * Source: facts.md 6.2. Thread rule: immutable.
 */
public final class DisclosureGate {

	private final DisclosurePolicy policy;

	/** A gate that keeps {@code policy}. */
	public DisclosureGate(DisclosurePolicy policy) {
		this.policy = policy;
	}

	/**
	 * Releases results in their order, unclassified. States without figures pass unchanged; what is suppressed keeps its
	 * area, period and coverage and loses every figure.
	 *
	 * @param run id of the run that made them
	 * @throws IllegalArgumentException if a figure is not a finite number or the denominator is not above zero: such a
	 *                                  result cannot be judged and must not pass
	 */
	public List<AreaResult> release(List<RawResult> raw, String run) {
		return raw.stream().map(r -> new AreaResult(r.area(), r.indicator(), r.period(), judge(r), Standing.NONE,
				r.coverage(), run)).toList();
	}

	private Outcome judge(RawResult raw) {
		Outcome outcome = raw.outcome();
		return outcome.shown().flatMap(figures -> objection(raw.indicator(), figures, raw.residents()))
				.<Outcome>map(Outcome.Suppressed::new).orElse(outcome);
	}

	private Optional<Reason> objection(IndicatorInfo indicator, Figures figures, OptionalLong residents) {
		double n = figures.numerator();
		double all = figures.denominator();
		if (!Double.isFinite(n) || !Double.isFinite(figures.value()) || !(all > 0 && Double.isFinite(all))) {
			throw new IllegalArgumentException("Figures of " + indicator.id() + " cannot be judged");
		}
		double smallest = Math.max(policy.minCell(), indicator.minNumerator());
		if (residents.orElse(0) < policy.minPopulation(indicator.disclosure())) {
			return Optional.of(Reason.SMALL_POPULATION);
		}
		if (all < Math.max(policy.minCell(), indicator.minDenominator())) {
			return Optional.of(Reason.SMALL_DENOMINATOR);
		}
		if (indicator.kind() != Kind.MEAN && tooFew(n, smallest)) {
			return Optional.of(Reason.SMALL_NUMERATOR);
		}
		boolean complementTells = indicator.kind() == Kind.PROPORTION
				&& indicator.disclosure() == DisclosureClass.SENSITIVE;
		return complementTells && tooFew(all - n, smallest) ? Optional.of(Reason.SMALL_COMPLEMENT) : Optional.empty();
	}

	private static boolean tooFew(double persons, double smallest) {
		return persons > 0 && persons < smallest;
	}
}
