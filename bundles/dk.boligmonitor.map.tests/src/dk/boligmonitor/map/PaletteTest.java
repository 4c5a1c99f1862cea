package dk.boligmonitor.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.classification.Mark;

/** Colour-blind safety and printing in grey are tested, not promised (cartography rules e10 to e13). */
class PaletteTest {

	private static final List<Mark> JUDGED = List.of(Mark.GREEN, Mark.YELLOW, Mark.RED);
	private static final List<Mark> NEUTRAL = List.of(Mark.BELOW, Mark.NEAR, Mark.ABOVE);

	/**
	 * Linear RGB to linear RGB as seen without one kind of cone. Source: Machado, Oliveira, Fernandes 2009, "A
	 * Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0.
	 */
	private static final Map<String, double[][]> SIGHT = Map.of(//
			"common", new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, //
			"protanopia",
			new double[][] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
					{ -0.003882, -0.048116, 1.051998 } }, //
			"deuteranopia",
			new double[][] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
					{ -0.011820, 0.042940, 0.968881 } }, //
			"tritanopia",
			new double[][] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
					{ 0.004733, 0.691367, 0.303900 } }, //
			"grey", new double[][] { { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 } });

	@Test
	void categoriesCanBeToldApartByEveryone() {
		SIGHT.forEach((sight, matrix) -> {
			assertApart(sight, matrix, JUDGED, 15);
			assertApart(sight, matrix, NEUTRAL, 11);
		});
	}

	private static void assertApart(String sight, double[][] matrix, List<Mark> marks, double least) {
		for (int i = 1; i < marks.size(); i++) {
			double[] a = lab(marks.get(i - 1), matrix);
			double[] b = lab(marks.get(i), matrix);
			double difference = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
			assertTrue(difference >= least, sight + " " + marks.get(i - 1) + " " + marks.get(i) + ": " + difference);
			assertTrue(a[0] > b[0] + 8, sight + ": " + marks.get(i) + " is not darker than " + marks.get(i - 1));
		}
	}

	@Test
	void neutralIndicatorsAreNeverRedOrGreen() {
		for (Mark mark : NEUTRAL) {
			Color colour = Palette.colour(mark);
			assertTrue(colour.getBlue() > colour.getGreen() && colour.getGreen() > colour.getRed(), mark.name());
		}
	}

	@Test
	void noStateIsTakenForACategory() {
		for (Mark state : List.of(Mark.SUPPRESSED, Mark.NO_DATA, Mark.NOT_APPLICABLE, Mark.FAILED, Mark.UNJUDGED)) {
			for (Mark mark : List.of(Mark.GREEN, Mark.BELOW)) {
				double[][] common = SIGHT.getOrDefault("common", new double[0][0]);
				assertTrue(lab(state, common)[0] > lab(mark, common)[0] + 6, state + " " + mark);
			}
		}
	}

	@Test
	void textReadsOnEveryColour() {
		for (Mark mark : Mark.values()) {
			double ground = luminance(Palette.colour(mark));
			double text = luminance(Palette.textOn(mark));
			double contrast = (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
			assertTrue(contrast >= 4.5, mark + ": " + contrast + " is below WCAG 1.4.3");
		}
	}

	@Test
	void hexIsWhatStyleSheetsRead() {
		assertEquals("#8e1b2c", Palette.hex(Mark.RED));
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	/** CIE L*a*b* (D65) of a mark's colour under a kind of sight. */
	private static double[] lab(Mark mark, double[][] sight) {
		Color colour = Palette.colour(mark);
		double[] rgb = { linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue()) };
		double[] seen = new double[3];
		for (int i = 0; i < 3; i++) {
			double sum = sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2];
			seen[i] = Math.clamp(sum, 0, 1);
		}
		double x = bend((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
		double y = bend(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
		double z = bend((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double bend(double t) {
		return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
	}
}
