package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import dk.boligmonitor.dataimport.check.RowChecks;
import dk.boligmonitor.dataimport.drift.StatisticsCollector;
import dk.boligmonitor.dataimport.layout.LayoutRows;
import dk.boligmonitor.dataimport.layout.Layouts;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.Bytes;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.dataimport.table.RowSource;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/** Reads one file of a delivery, row by row. */
final class KindFile<X extends Exception> {

	private final DeliveryScan.Part part;
	private final Profile profile;
	private final Delivery.Scope scope;
	private final Persons persons;
	private final RowChecks checks;
	private final StatisticsCollector statistics;
	private final Consumer<RejectedRow> rejects;
	private final FileLayout layout;
	private final RowReader<X> reader;
	private final List<Problem> problems = new ArrayList<>();

	KindFile(DeliveryScan.Part part, Profile profile, Delivery.Scope scope, Persons persons, RowChecks checks,
			StatisticsCollector statistics,
			RecordSink<X> sink, Consumer<RejectedRow> rejects) {
		this.part = part;
		this.profile = profile;
		this.scope = scope;
		this.persons = persons;
		this.checks = checks;
		this.statistics = statistics;
		this.rejects = rejects;
		layout = Layouts.of(part.sort(), profile.form(), profile.signs(), part.kind());
		reader = reader(part.kind(), layout, persons, new Outlet<>(checks, statistics, sink));
	}

	/** The reader of a kind. */
	static <X extends Exception> RowReader<X> reader(KindDeclaration kind, FileLayout layout, Persons persons,
			Outlet<X> outlet) {
		return switch (kind.kind().name()) {
		case "BORGER" -> new ResidentReader<>(layout, persons, outlet);
		case "FORANSTALTNING" -> new MeasureReader<>(layout, persons, outlet);
		case "ELEV" -> new PupilReader<>(layout, persons, outlet);
		case "KARAKTER" -> new GradeReader<>(layout, persons, outlet);
		case "DAGTILBUD" -> new DaycareReader<>(layout, persons, outlet);
		case "FLYTNING" -> new RelocationReader<>(layout, persons, outlet);
		default -> new OtherReader<>(kind, layout, persons, outlet);
		};
	}

	/**
	 * Reads all rows.
	 *
	 * @param bytes    the file
	 * @param report   is run every few thousand rows
	 * @param promised says whether so many rows break a promise about the file
	 */
	FileCount read(Bytes bytes, Runnable report, LongFunction<Optional<Problem>> promised) throws IOException, X {
		try (RowSource rows = LayoutRows.open(part.file(), bytes, part.scan().encoding(), profile, part.sort(), layout,
				persons.last())) {
			RecordKind kind = part.kind().kind();
			checks.begin(kind, part.file());
			statistics.begin(kind, rows.header(), OtherReader.codeColumns(part.kind()));
			long[] empty = new long[layout.columns().size()];
			FileCount count = RowLoop.run(rows, reader, empty, bad -> {
				statistics.rejected(bad.problem().code());
				rejects.accept(new RejectedRow(kind, bad.problem(), bad.masked()));
			}, report);
			if (part.sort().presence() == FileProfile.Presence.REQUIRED && scope == Delivery.Scope.FULL) {
				rows.empty(part.file()).ifPresent(problems::add);
			}
			problems.addAll(rows.problems());
			problems.addAll(checks.end());
			statistics.end(count.read(), count.duplicates(), emptyCells(empty));
			long found = count.read() + rows.leftOut();
			checkPreamble(found);
			if (part.sort().rows() == FileProfile.Rows.LINE) {
				promised.apply(found).ifPresent(problems::add);
			}
			return count;
		} catch (BadFile e) {
			problems.add(e.problem());
			return FileCount.NONE;
		}
	}

	private Map<String, Long> emptyCells(long[] counts) {
		Map<String, Long> empty = new TreeMap<>();
		for (Column column : layout.columns()) {
			if (part.kind().column(column.name()).isPresent()) {
				empty.put(column.name(), counts[column.slot()]);
			}
		}
		return empty;
	}

	private void checkPreamble(long found) {
		part.preamble().filter(p -> p.records() != found).ifPresent(p -> problems.add(Problem.of(ProblemCode.ROW_COUNT_DIFFERS,
				Where.file(part.file()), Long.toString(p.records()), Long.toString(found))));
	}

	/** What concerns the file as a whole; complete when it is read. */
	List<Problem> problems() {
		return problems;
	}
}
