package dk.boligmonitor.dataimport;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FirstLines;
import dk.boligmonitor.dataimport.table.KeyHash;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Aggregate;

/**
 * Reads figures of areas. The value may be missing if numerator and denominator are there; both of these may be decimal numbers,
 * since some sources count full-time persons. Months may also be written as Statistics Denmark does, {@code 2015M01}.
 */
final class AggregateReader<X extends Exception> implements RowReader<X> {

	private static final int LONGEST_NAME = 120;
	private static final Pattern DST_MONTH = Pattern.compile("[0-9]{4}M[0-9]{2}");

	private final AggregateSink<X> sink;
	private final FirstLines seen = new FirstLines();
	private final Column area;
	private final Column period;
	private final Column indicator;
	private final Column numerator;
	private final Column denominator;
	private final Column value;
	private final Column source;

	AggregateReader(FileLayout layout, AggregateSink<X> sink) {
		this.sink = sink;
		area = layout.column("omraade");
		period = layout.column("periode");
		indicator = layout.column("indikator");
		numerator = layout.column("taeller");
		denominator = layout.column("naevner");
		value = layout.column("vaerdi");
		source = layout.column("kilde");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		Aggregate figure = new Aggregate(name(row, area), period(row), name(row, indicator), number(row, numerator),
				number(row, denominator), number(row, value), name(row, source));
		if (figure.denominator().filter(n -> n.signum() < 0).isPresent()) {
			throw BadCell.text(ProblemCode.NUMBER_INVALID, row, denominator);
		}
		if (figure.value().isEmpty() && (figure.numerator().isEmpty() || figure.denominator().isEmpty())) {
			throw BadCell.of(ProblemCode.VALUE_MISSING, row, value);
		}
		KeyHash key = KeyHash.NOBODY.and(figure.area()).and(figure.period().toString()).and(figure.indicator())
				.and(figure.source());
		if (!seen.accept(key, ProblemCode.DUPLICATE_ROW, row, area)) {
			return false;
		}
		sink.aggregate(figure);
		return true;
	}

	private static String name(Row row, Column column) throws BadCell {
		Cells.obligatory(row, column);
		return Cells.text(row, column, LONGEST_NAME);
	}

	private Period period(Row row) throws BadCell {
		String text = Cells.obligatory(row, period);
		Optional<Period> read = Period.parse(DST_MONTH.matcher(text).matches() ? text.replace('M', '-') : text);
		if (read.isEmpty()) {
			throw BadCell.text(ProblemCode.PERIOD_INVALID, row, period);
		}
		return read.get();
	}

	/** The layout has made it a number with a point. */
	private static Optional<BigDecimal> number(Row row, Column column) {
		String text = row.text(column);
		return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
	}
}
