package dk.boligmonitor.dataimport.drift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/**
 * Counts what a delivery looks like while its rows are read, on the reader's thread. For each file the reader calls
 * {@link #begin}, then {@code accept} for each good row (those of DAGTILBUD have no codes to count) and {@link #rejected} for
 * each rejected one, then {@link #end}.
 */
public final class StatisticsCollector {

	/** A name in a header that has more digits may be a cell about a person. */
	private static final int MOST_DIGITS = 5;
	private static final int LONGEST_NAME = 60;
	private static final String NO_NAME = "#";
	/** A column of a declared kind with more codes than this has no code list that a drift could show in. */
	private static final int MOST_CODES = 400;

	private final MunicipalityCode municipality;
	private final LocalDate last;
	private final SortedMap<RecordKind, FileFigures> files = new TreeMap<>();
	private RecordKind kind = RecordKind.BORGER;
	private TreeSet<String> columns = new TreeSet<>();
	private List<String> coded = List.of();
	private RowCounts counts;
	private Map<String, Map<String, Long>> declared = Map.of();
	private Map<ProblemCode, Long> rejects = Map.of();

	/**
	 * @param municipality whose delivery it is
	 * @param month        the last day of which the delivery shows
	 */
	public StatisticsCollector(MunicipalityCode municipality, YearMonth month) {
		this.municipality = municipality;
		this.last = month.atEndOfMonth();
		counts = new RowCounts(municipality, last);
	}

	/**
	 * A file of a built-in kind begins.
	 *
	 * @param header names of its columns, also those that are not read
	 */
	public void begin(RecordKind began, Collection<String> header) {
		begin(began, header, List.of());
	}

	/**
	 * A file of a declared kind begins.
	 *
	 * @param header      names of its columns, also those that are not read
	 * @param codeColumns for each of {@link OtherRow#values()} the column's name if it has a code list, else an empty text
	 */
	public void begin(RecordKind began, Collection<String> header, List<String> codeColumns) {
		kind = began;
		columns = new TreeSet<>();
		header.forEach(name -> columns.add(harmless(name)));
		coded = List.copyOf(codeColumns);
		counts = new RowCounts(municipality, last);
		declared = new HashMap<>();
		rejects = new EnumMap<>(ProblemCode.class);
	}

	/** Small and capital letters are alike in headers. */
	private static String harmless(String name) {
		long digits = name.chars().filter(Character::isDigit).count();
		return digits > MOST_DIGITS || name.isBlank() ? NO_NAME
				: name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
	}

	/** A good row of BORGER. */
	public void accept(Resident row) {
		counts.accept(row);
	}

	/** A good row of FORANSTALTNING. */
	public void accept(Measure row) {
		counts.accept(row);
	}

	/** A good row of ELEV. */
	public void accept(Pupil row) {
		counts.accept(row);
	}

	/** A good row of KARAKTER. */
	public void accept(Grade row) {
		counts.accept(row);
	}

	/** A good row of FLYTNING. */
	public void accept(Relocation row) {
		counts.accept(row);
	}

	/** A good row of a declared kind. */
	public void accept(OtherRow row) {
		for (int i = 0; i < coded.size(); i++) {
			if (!coded.get(i).isEmpty()) {
				Map<String, Long> known = declared.computeIfAbsent(coded.get(i), c -> new HashMap<>());
				String code = row.values().get(i);
				String name = code.isEmpty() ? FileFigures.EMPTY : code;
				known.merge(known.size() < MOST_CODES || known.containsKey(name) ? name : FileFigures.OTHERS, 1L, Long::sum);
			}
		}
	}

	/** A rejected row of the file. */
	public void rejected(ProblemCode rule) {
		rejects.merge(rule, 1L, Long::sum);
	}

	/**
	 * The file has ended.
	 *
	 * @param rows       data rows read
	 * @param duplicates rows that repeated an earlier one word for word
	 * @param empty      empty cells for each column of ours that the file has
	 */
	public void end(long rows, long duplicates, Map<String, Long> empty) {
		SortedMap<String, Map<String, Long>> codes = new TreeMap<>(counts.counts());
		codes.putAll(declared);
		FileFigures file = FileFigures.of(columns, rows, duplicates, empty, codes, rejects);
		files.merge(kind, file, FileFigures::plus);
	}

	/** What was counted so far. */
	public Statistics statistics() {
		return new Statistics(files, Optional.empty());
	}
}
