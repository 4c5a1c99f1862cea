package dk.boligmonitor.dataimport.profile;

import java.util.List;
import java.util.Map;

/**
 * Where one of our columns comes from.
 *
 * @param name  our name of it
 * @param from  where its cells stand
 * @param type  what they are
 * @param codes their text to ours, where they differ; small and capital letters alike
 * @param need  whether the file must have it
 */
public record ColumnProfile(String name, From from, ColumnType type, Map<String, String> codes, Need need) {

	/** What a missing column means. */
	public enum Need {
		/** The file is refused. */
		REQUIRED,
		/** Its cells are empty. */
		OPTIONAL
	}

	/** Where cells stand. */
	public sealed interface From {
	}

	/**
	 * Under a name in the header.
	 *
	 * @param names any of them, small and capital letters alike
	 */
	public record Header(List<String> names) implements From {

		/** Copies the list. */
		public Header {
			names = List.copyOf(names);
		}
	}

	/**
	 * In a column known by its number.
	 *
	 * @param number from 1
	 */
	public record Position(int number) implements From {
	}

	/**
	 * At fixed places.
	 *
	 * @param spans by record type; under an empty text if all lines are alike
	 * @param line  of which line of a chain
	 */
	public record Places(Map<String, Form.Span> spans, ChainLine line) implements From {

		/** Copies the map. */
		public Places {
			spans = Map.copyOf(spans);
		}
	}

	/** Which line of a {@linkplain FileProfile.Rows#CHAIN chain} a cell is taken from. */
	public enum ChainLine {
		/** The later one. */
		THIS,
		/** The one that ended when the later began. */
		PREVIOUS
	}

	/**
	 * Nowhere: all rows have the same text.
	 *
	 * @param text in our own form
	 */
	public record Constant(String text) implements From {
	}

	/** Copies the map. */
	public ColumnProfile {
		codes = Map.copyOf(codes);
	}

	/** A column that the file must have, under one of {@code headers} or its own name. */
	public static ColumnProfile named(String name, ColumnType type, String... headers) {
		return new ColumnProfile(name, new Header(headers.length == 0 ? List.of(name) : List.of(headers)), type, Map.of(),
				Need.REQUIRED);
	}
}
