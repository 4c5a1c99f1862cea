package dk.boligmonitor.report.page;

import java.util.List;
import java.util.Map;

/**
 * The whole report as the template sees it.
 *
 * @param title      title of the window
 * @param heading    name of the municipality
 * @param period     newest period in words
 * @param purpose    may be empty
 * @param t          texts without arguments, by key
 * @param colours    colour of each category as {@code #rrggbb}, by the name of its style class
 * @param inks       colour of text on each, by the same name
 * @param facts      what the report rests on
 * @param coverage   how many residents were placed
 * @param reading    reading advice, a paragraph each
 * @param key        signatures
 * @param matrices   one overview for each area set
 * @param sections   one for each indicator or family of indicators
 */
public record Page(String title, String heading, String period, String purpose, Map<String, String> t,
		Map<String, String> colours, Map<String, String> inks, List<Fact> facts, List<CoverageRow> coverage,
		List<String> reading, List<Cell> key, List<Matrix> matrices, List<Section> sections) {

	/**
	 * @param label what it is
	 * @param lines one or more values
	 */
	public record Fact(String label, List<String> lines) {
	}

	/** One row of the table of coverage, as texts. */
	public record CoverageRow(String set, String period, String residents, String matched, String inAreas,
			String noAddress) {
	}

	/**
	 * A value or state with its signature.
	 *
	 * @param style      style class of category or state
	 * @param symbol     sign of the category, empty for states
	 * @param text       value or short word
	 * @param words      the same in full
	 * @param unreliable whether the value has a warning
	 */
	public record Cell(String style, String symbol, String text, String words, boolean unreliable) {
	}

	/** An overview of one area set. */
	public record Matrix(String set, String caption, List<Theme> themes, List<Column> columns, List<MatrixRow> rows) {
	}

	/** A heading over several columns. */
	public record Theme(String name, int span) {
	}

	/** One indicator as a column. */
	public record Column(String anchor, String name, String unit) {
	}

	/**
	 * One area as a row.
	 *
	 * @param role  style class: area, rest or municipality
	 * @param reds  how many red, empty where nothing is counted
	 * @param yellows how many yellow
	 * @param countWords the same in full
	 */
	public record MatrixRow(String name, String role, String reds, String yellows, String countWords, List<Cell> cells) {
	}

	/**
	 * An indicator, or the categories of a distribution together.
	 *
	 * @param overview areas by categories for a distribution, one for each area set; empty otherwise
	 */
	public record Section(String anchor, String heading, String theme, List<Grid> overview, List<Member> members) {
	}

	/** A plain table. */
	public record Grid(String caption, List<String> columns, List<GridRow> rows) {
	}

	/**
	 * @param spark points of the line, empty if there is none; each piece is one unbroken run of values
	 */
	public record GridRow(String name, String role, List<Cell> cells, List<String> spark) {
	}

	/** One indicator with all that is told of it. */
	public record Member(String anchor, String heading, String description, String reading, boolean assumption,
			List<Fact> facts, List<Part> parts) {
	}

	/**
	 * What is told of an indicator for one area set.
	 *
	 * @param images      the map, or none without outlines
	 * @param development one table, or none for a single period
	 */
	public record Part(String set, List<Image> images, Table table, List<Grid> development) {
	}

	/**
	 * @param data as a data URI
	 * @param alt  the map in words
	 */
	public record Image(String data, String alt, int width, int height) {
	}

	/** The figures behind a map. */
	public record Table(String caption, String numerator, String denominator, String note, List<TableRow> rows) {
	}

	/** One area's figures; all texts are empty where the state has none. */
	public record TableRow(String name, String role, boolean shown, String numerator, String denominator, String interval,
			String ratio, String rank, String state, Cell cell) {
	}
}
