package dk.boligmonitor.demo.town;

/**
 * Turns metres of EPSG:25832 (ETRS89 / UTM zone 32N) into degrees. ETRS89 is taken as WGS84, as Danish registers do; they
 * differ by less than a metre. Good to less than a millimetre within Denmark.
 * <p>
 * Source: Krüger's series to fourth order in the third flattening n, as in Kawase, "Concise derivation of extensive
 * coordinate conversion formulae in the Gauss-Krüger projection", Bulletin of the GSI 60 (2013); symbols as there.
 *
 * @param latitude  degrees north
 * @param longitude degrees east
 */
public record Utm32(double latitude, double longitude) {

	private static final double SCALE = 0.9996;
	private static final double FALSE_EASTING = 500_000;
	private static final double CENTRAL_MERIDIAN = 9;
	private static final double N = 1 / (2 * 298.257222101 - 1);
	private static final double N2 = N * N;
	private static final double N3 = N2 * N;
	private static final double N4 = N3 * N;
	private static final double RADIUS = 6_378_137 / (1 + N) * (1 + N2 / 4 + N4 / 64);
	private static final double[] BETA = { N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360,
			N2 / 48 + N3 / 15 - 437 * N4 / 1440, 17 * N3 / 480 - 37 * N4 / 840, 4397 * N4 / 161280 };
	private static final double[] DELTA = { 2 * N - 2 * N2 / 3 - 2 * N3 + 116 * N4 / 45,
			7 * N2 / 3 - 8 * N3 / 5 - 227 * N4 / 45, 56 * N3 / 15 - 136 * N4 / 35, 4279 * N4 / 630 };

	/** The degrees of a point given in metres. */
	public static Utm32 inverse(double easting, double northing) {
		double xi = northing / (SCALE * RADIUS);
		double eta = (easting - FALSE_EASTING) / (SCALE * RADIUS);
		double xi1 = xi;
		double eta1 = eta;
		for (int j = 1; j <= BETA.length; j++) {
			xi1 -= BETA[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
			eta1 -= BETA[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
		}
		double chi = StrictMath.asin(StrictMath.sin(xi1) / StrictMath.cosh(eta1));
		double phi = chi;
		for (int j = 1; j <= DELTA.length; j++) {
			phi += DELTA[j - 1] * StrictMath.sin(2 * j * chi);
		}
		double lambda = StrictMath.atan2(StrictMath.sinh(eta1), StrictMath.cos(xi1));
		return new Utm32(StrictMath.toDegrees(phi), CENTRAL_MERIDIAN + StrictMath.toDegrees(lambda));
	}
}
