package dk.boligmonitor.demo.town;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine and Java version. One thread.
 * <p>
 * Source: SplitMix64, Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */
public final class Chance {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private final long seed;
	private long state;

	/** Chance of its own for each seed. */
	public Chance(long seed) {
		this.seed = seed;
		this.state = mix(seed);
	}

	/** Chance for one purpose, independent of how much was drawn here. */
	public Chance of(int purpose) {
		return new Chance(mix(seed + purpose * GOLDEN));
	}

	/** Scatters the bits of {@code z}; the same in, the same out. */
	public static long mix(long z) {
		long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
		return b ^ b >>> 31;
	}

	/** Any 64 bits. */
	public long bits() {
		state += GOLDEN;
		return mix(state);
	}

	/** From 0 inclusive to 1 exclusive. */
	public double unit() {
		return (bits() >>> 11) * 0x1.0p-53;
	}

	/** From 0 to {@code n} − 1. */
	public int below(int n) {
		return (int) (unit() * n);
	}

	/** From {@code low} to {@code high}, both included. */
	public int between(int low, int high) {
		return low + below(high - low + 1);
	}

	/** From {@code low} inclusive to {@code high} exclusive. */
	public double between(double low, double high) {
		return low + unit() * (high - low);
	}

	/** True with probability {@code p}. */
	public boolean hit(double p) {
		return unit() < p;
	}

	/** Standard normal (Marsaglia's polar method). */
	public double normal() {
		while (true) {
			double u = 2 * unit() - 1;
			double v = 2 * unit() - 1;
			double s = u * u + v * v;
			if (s > 0 && s < 1) {
				return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
			}
		}
	}

	/** Waiting time with this mean. */
	public double exponential(double mean) {
		return -mean * StrictMath.log(1 - unit());
	}

	/** The index of one of {@code weights}, by weight. */
	public int weighted(double[] weights) {
		double sum = 0;
		for (double w : weights) {
			sum += w;
		}
		double left = unit() * sum;
		for (int i = 0; i < weights.length - 1; i++) {
			left -= weights[i];
			if (left < 0) {
				return i;
			}
		}
		return weights.length - 1;
	}
}
