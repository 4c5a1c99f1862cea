package dk.boligmonitor.demo;

/** Writes numbers with a fixed number of decimals and a point, whatever the language of the machine. */
final class Decimals {

	private Decimals() {
	}

	/** A number from 0 up, rounded to at most 8 decimals, all of which are written. */
	static String of(double value, int decimals) {
		long unit = 1;
		for (int i = 0; i < decimals; i++) {
			unit *= 10;
		}
		long scaled = Math.round(value * unit);
		String fraction = Long.toString(unit + scaled % unit).substring(1);
		return scaled / unit + "." + fraction;
	}
}
