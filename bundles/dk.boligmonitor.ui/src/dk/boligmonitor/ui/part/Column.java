package dk.boligmonitor.ui.part;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;

/**
 * A column of a {@link DataTable}.
 *
 * @param title      heading
 * @param width      in characters, at first
 * @param alignment  {@link SWT#LEFT} or {@link SWT#RIGHT}
 * @param text       what a cell says; also what is copied
 * @param ascending  order of rows
 * @param descending the other order; what has no value stands last in both
 * @param colour     background of a cell
 * @param tip        explains a cell, or an empty text
 */
public record Column<T>(String title, int width, int alignment, Function<T, String> text, Comparator<T> ascending,
		Comparator<T> descending, Function<T, Optional<RGB>> colour, Function<T, String> tip) {

	/** Words, in the order of the alphabet of the user's language. */
	public static <T> Column<T> words(String title, int width, Function<T, String> text) {
		Comparator<T> order = Comparator.comparing(text, Alphabet.order());
		return new Column<>(title, width, SWT.LEFT, text, order, order.reversed(), row -> Optional.empty(), row -> "");
	}

	/**
	 * Numbers.
	 *
	 * @param number what to order by; {@link Double#NaN} for none
	 */
	public static <T> Column<T> numbers(String title, int width, Function<T, String> text, ToDoubleFunction<T> number) {
		Comparator<T> ascending = Comparator.comparingDouble(number);
		Comparator<T> descending = Comparator.comparingDouble(row -> -number.applyAsDouble(row));
		return new Column<>(title, width, SWT.RIGHT, text, ascending, descending, row -> Optional.empty(), row -> "");
	}

	/** The same with coloured cells. */
	public Column<T> coloured(Function<T, Optional<RGB>> colours) {
		return new Column<>(title, width, alignment, text, ascending, descending, colours, tip);
	}

	/** The same with explained cells. */
	public Column<T> explained(Function<T, String> tips) {
		return new Column<>(title, width, alignment, text, ascending, descending, colour, tips);
	}
}
