package dk.boligmonitor.dataimport.source;

import java.time.Duration;

/**
 * How patient a fetch is.
 *
 * @param connect    longest wait for a connection
 * @param read       longest wait for the next bytes
 * @param retries    how often an attempt that got no further is repeated
 * @param firstPause before the first repetition; doubled before each further one, and each time shortened at random by up to half
 * @param mostPause  longest pause
 * @param settle     how long a new file must stay as it is before it is fetched; zero to trust the sender
 */
public record Limits(Duration connect, Duration read, int retries, Duration firstPause, Duration mostPause, Duration settle) {

	/** A pause of a day still fits a long after so many. */
	private static final int MOST_DOUBLINGS = 30;

	/** Half a minute for a connection, a minute for bytes, five repetitions over about a minute, ten seconds to settle. */
	public static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 5, Duration.ofSeconds(2),
			Duration.ofMinutes(5), Duration.ofSeconds(10));

	/**
	 * The pause after so many failures in a row.
	 *
	 * @param failures at least 1
	 * @param chance   from 0 to 1
	 */
	public Duration pause(int failures, double chance) {
		long doubled = firstPause.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
		long whole = Math.min(mostPause.toMillis(), doubled);
		return Duration.ofMillis(Math.round(whole * (1 - chance / 2)));
	}
}
