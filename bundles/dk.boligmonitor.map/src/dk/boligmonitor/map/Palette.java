package dk.boligmonitor.map;

import java.awt.Color;

import dk.boligmonitor.classification.Mark;

/**
 * The colours of marks. Categories run from light to dark, so that the order survives a black-and-white copy and every
 * common kind of colour blindness: blue-green, amber and dark red; for neutral indicators three steps of blue-grey, never
 * red or green. States have patterns on near-white instead of a colour of their own, so that none is taken for a value.
 * <p>
 * Source: cartography rules e10 to e13 (Brewer and Harrower 2003, ColorBrewer); the tests simulate protanopia,
 * deuteranopia and tritanopia after Machado et al. 2009.
 */
public final class Palette {

	/** Around and between areas. */
	static final Color GROUND = new Color(0xF3, 0xF1, 0xEC);
	/** Text and strong lines. */
	static final Color INK = new Color(0x1F, 0x29, 0x33);
	/** Secondary text. */
	static final Color SOFT_INK = new Color(0x5B, 0x66, 0x70);
	/** Thin rules. */
	static final Color RULE = new Color(0xC9, 0xCD, 0xD1);
	/** Lines of patterns. */
	static final Color PATTERN = new Color(0x7A, 0x84, 0x8E);

	private static final Color PAPER = new Color(0xFB, 0xFB, 0xFA);

	private Palette() {
	}

	/** The colour of a category, or the ground on which a state's pattern is drawn. */
	public static Color colour(Mark mark) {
		return switch (mark) {
		case RED -> new Color(0x8E, 0x1B, 0x2C);
		case YELLOW -> new Color(0xE0, 0x91, 0x2F);
		case GREEN -> new Color(0xA9, 0xDB, 0xD2);
		case ABOVE -> new Color(0x70, 0x92, 0xB7);
		case NEAR -> new Color(0xA9, 0xC0, 0xD8);
		case BELOW -> new Color(0xDA, 0xE5, 0xF0);
		case UNJUDGED, UNRELIABLE, SUPPRESSED, NO_DATA, FAILED -> PAPER;
		case NOT_APPLICABLE -> Color.WHITE;
		};
	}

	/** {@link #colour} as {@code #rrggbb}. */
	public static String hex(Mark mark) {
		return "#%06x".formatted(colour(mark).getRGB() & 0xFFFFFF);
	}

	/** White or dark, whichever reads better on the mark's colour. */
	public static Color textOn(Mark mark) {
		return mark == Mark.RED ? Color.WHITE : INK;
	}
}
