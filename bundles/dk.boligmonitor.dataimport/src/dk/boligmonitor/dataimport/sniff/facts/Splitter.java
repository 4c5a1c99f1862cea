package dk.boligmonitor.dataimport.sniff.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.boligmonitor.dataimport.profile.Form;

/** Divides sampled text into rows of cells, forgiving what a real reader would refuse. */
final class Splitter {

	/** Stands for the quote of a file that has none. */
	private static final char NO_QUOTE = '\uFFFF';
	/** Stands for a delimiter of several signs. */
	private static final char DELIMITER = '\uFFFE';

	private Splitter() {
	}

	/** The rows of a piece, at most so many; blank lines are passed over. */
	static List<Line> rows(String piece, String delimiter, Optional<Character> quote, Form.Escape escape, int most) {
		// the reader knows doubled quotes only, and is forgiving with delimiters of one sign only
		char sign = delimiter.length() == 1 ? delimiter.charAt(0) : DELIMITER;
		String single = delimiter.length() == 1 ? piece : piece.replace(delimiter, Character.toString(DELIMITER));
		String text = escape == Form.Escape.BACKSLASH && quote.isPresent() 
				? single.replace("\\" + quote.get(), "" + quote.get() + quote.get()) : single;
		List<Line> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(sign).quoteCharacter(quote.orElse(NO_QUOTE))
				.allowUnclosedQuote(true).allowExtraCharsAfterClosingQuote(true).skipEmptyLines(true)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.ofCsvRecord(text); CloseableIterator<CsvRecord> records = csv.iterator()) {
			while (rows.size() < most && records.hasNext()) {
				CsvRecord record = records.next();
				rows.add(new Line(record.getStartingLineNumber(), List.copyOf(record.getFields()), List.of()));
			}
		} catch (CsvParseException e) {
			// what was divided so far is sample enough
			return rows;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return rows;
	}
}
