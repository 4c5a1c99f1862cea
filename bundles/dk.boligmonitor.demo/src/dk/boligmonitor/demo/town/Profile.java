package dk.boligmonitor.demo.town;

/**
 * What life is like in a neighbourhood: whom it draws and how they fare. Invented figures of a plausible size, see facts.md
 * 1.3 and 9.
 *
 * @param nonWestern share of newcomer households from non-western countries
 * @param western    share from other foreign countries
 * @param turnover   share of households that leave their home in a year
 * @param strain     0 = carefree … 1 = hard pressed; drives measures, special classes and grades
 * @param mix        who moves in
 */
public record Profile(double nonWestern, double western, double turnover, double strain, Mix mix) {

	/**
	 * Weights of the kinds of household.
	 *
	 * @param student   one young person
	 * @param shared    several young people, no family (kollektiv)
	 * @param single    one adult
	 * @param lone      one adult with children
	 * @param family    a couple with children
	 * @param couple    a couple without children
	 * @param oldCouple a couple of pensioners
	 * @param oldSingle one pensioner
	 */
	public record Mix(double student, double shared, double single, double lone, double family, double couple,
			double oldCouple, double oldSingle) {

		/** The weights in the order of the components. */
		public double[] weights() {
			return new double[] { student, shared, single, lone, family, couple, oldCouple, oldSingle };
		}
	}

	private static final double[] ESTATE_NON_WESTERN = { 0.50, 0.36, 0.30, 0.24, 0.20, 0.17, 0.15, 0.18, 0.16, 0.22, 0.15,
			0.14 };
	private static final double[] ESTATE_STRAIN = { 0.95, 0.70, 0.62, 0.75, 0.40, 0.45, 0.25, 0.50, 0.30, 0.55, 0.35, 0.20 };
	private static final double[] ESTATE_CHANGE = { 0, -0.55, 0.40, -0.50, 0, 0, 0.05, 0, 0, -0.05, 0.05, 0 };
	private static final double[] ESTATE_SIZE = { 2600, 1900, 1700, 1500, 1300, 1250, 1000, 1200, 1100, 1150, 1050, 1000 };

	/** Residents of the estate {@code index} in proportion to the others. */
	static double estateSize(int index) {
		return ESTATE_SIZE[index % ESTATE_SIZE.length];
	}

	/**
	 * A multi-storey estate. The second and fourth improve over time, the third gets worse.
	 *
	 * @param time 0 = first delivery … 1 = last
	 */
	static Profile estate(int index, double time) {
		int i = index % ESTATE_STRAIN.length;
		double change = ESTATE_CHANGE[i] * time;
		double strain = Math.clamp(ESTATE_STRAIN[i] + change, 0.05, 1.0);
		double nonWestern = Math.clamp(ESTATE_NON_WESTERN[i] + 0.5 * change, 0.05, 0.7);
		Mix mix = new Mix(6 + 4 * (i % 3), 1, 26 + 6 * strain, 9 + 6 * strain, 17 + 9 * strain, 10, 7, 14 - 6 * strain);
		return new Profile(nonWestern, 0.05, 0.15 + 0.11 * strain, strain, mix);
	}

	/** A district (bydel) outside the estates, in the order of {@link Districts}. */
	static Profile district(int index) {
		return switch (index) {
		case 0 -> new Profile(0.055, 0.06, 0.24, 0.25, new Mix(22, 4, 30, 4, 6, 14, 7, 13));
		case 1 -> new Profile(0.05, 0.04, 0.13, 0.30, new Mix(6, 1, 18, 7, 26, 18, 12, 12));
		case 2 -> new Profile(0.015, 0.03, 0.06, 0.05, new Mix(1, 0, 5, 4, 46, 24, 15, 5));
		case 3 -> new Profile(0.045, 0.04, 0.12, 0.35, new Mix(4, 1, 20, 8, 24, 19, 12, 12));
		case 4 -> new Profile(0.05, 0.04, 0.14, 0.28, new Mix(9, 2, 20, 6, 24, 18, 10, 11));
		case 5 -> new Profile(0.03, 0.03, 0.09, 0.18, new Mix(2, 0, 10, 6, 34, 22, 15, 11));
		case 6 -> new Profile(0.012, 0.03, 0.06, 0.06, new Mix(1, 0, 6, 4, 42, 25, 17, 5));
		default -> new Profile(0.01 + 0.004 * (index % 4), 0.025, 0.07, 0.10 + 0.05 * (index % 3),
				new Mix(1, 0, 10, 4, 33, 25, 17, 10));
		};
	}
}
