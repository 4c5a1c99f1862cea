package dk.boligmonitor.model.result;

/** How an indicator's value comes from its numerator and denominator. */
public enum Kind {
	/** Share of a population: {@code factor × n / N}, the numerator is part of the denominator. */
	PROPORTION,
	/** Events per population: {@code factor × n / N}, the numerator is not part of the denominator. */
	RATE,
	/** Mean: sum of the members' values over the number of members. */
	MEAN
}
