package dk.boligmonitor.indicator.registry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.runtime.IConfigurationElement;

import dk.boligmonitor.indicator.CatalogueProblem.Code;

/**
 * Reads the attributes of one element. What is missing or wrong is noted as a problem and answered with a harmless value;
 * whoever reads must look at the problems before using it.
 */
final class Attributes {

	private final IConfigurationElement element;
	private final Reading reading;
	private final String indicator;

	Attributes(IConfigurationElement element, Reading reading, String indicator) {
		this.element = element;
		this.reading = reading;
		this.indicator = indicator;
	}

	/** A text, translated if it is a key; empty if it is not there or blank. */
	Optional<String> optional(String name) {
		return Optional.ofNullable(element.getAttribute(name)).filter(text -> !text.isBlank());
	}

	/** A text that must be there. */
	String text(String name) {
		Optional<String> text = optional(name);
		if (text.isEmpty()) {
			problem(Code.ATTRIBUTE_MISSING, element.getName(), name);
		}
		return text.orElse("");
	}

	/** A number with decimal point, not below {@code least}. */
	double number(String name, double least) {
		String text = text(name);
		try {
			double number = text.isEmpty() ? least : Double.parseDouble(text);
			if (Double.isFinite(number) && number >= least) {
				return number;
			}
		} catch (NumberFormatException e) {
			// falls through to the problem: the text is not a number
		}
		problem(Code.NUMBER_INVALID, name, text);
		return least;
	}

	/** A whole number, not below {@code least}. */
	int whole(String name, int least) {
		double number = number(name, least);
		if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
			problem(Code.NUMBER_INVALID, name, text(name));
			return least;
		}
		return (int) number;
	}

	/** One of a few codes; {@code fallback} stands in for a missing or wrong one. */
	<T> T choice(String name, Map<String, T> choices, T fallback) {
		String text = text(name);
		T choice = choices.get(text);
		if (choice == null) {
			if (!text.isEmpty()) {
				problem(Code.CODE_NOT_ALLOWED, name, text, String.join(" ", new TreeSet<>(choices.keySet())));
			}
			return fallback;
		}
		return choice;
	}

	/** Yes or no; no if it is not there. */
	boolean flag(String name) {
		return optional(name).isPresent() && choice(name, Map.of("true", true, "false", false), false);
	}

	private void problem(Code code, String... arguments) {
		reading.problem(element.getContributor().getName(), indicator, code, arguments);
	}
}
