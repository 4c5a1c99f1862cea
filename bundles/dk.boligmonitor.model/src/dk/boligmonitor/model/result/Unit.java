package dk.boligmonitor.model.result;

/** The unit of a value; the code stands in the results file. */
public enum Unit {
	PERCENT("pct", 100), PER_1000("per1000", 1000), MEAN("mean", 1);

	private final String code;
	private final double factor;

	Unit(String code, double factor) {
		this.code = code;
		this.factor = factor;
	}

	/** As written in results. */
	public String code() {
		return code;
	}

	/** What numerator / denominator is multiplied by. */
	public double factor() {
		return factor;
	}
}
