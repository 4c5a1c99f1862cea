package dk.boligmonitor.store.derby;

import java.util.OptionalDouble;

/** Decimal numbers as the tables of results hold them: text that gives back every bit, empty where there is no number. */
final class Numbers {

	private Numbers() {
	}

	static String text(double number) {
		return Double.toString(number);
	}

	static String text(OptionalDouble number) {
		return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
	}

	static double number(String text) {
		return Double.parseDouble(text);
	}

	static OptionalDouble optional(String text) {
		return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
	}
}
