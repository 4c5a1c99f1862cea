package dk.boligmonitor.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.indicator.Calculation.TableState;
import dk.boligmonitor.indicator.Column;
import dk.boligmonitor.indicator.DataTable;
import dk.boligmonitor.indicator.Fields;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;

/**
 * The tables of one period, made from stored rows. What no delivery covers is missing, what is only partly covered carries a
 * warning (docs/architecture.md, "Time").
 */
final class PeriodTables {

	private final RecordStore records;
	private final Period period;
	private final List<StoredDelivery> deliveries;
	private final int persons;
	private final ResidentColumns onLastDay;
	private final Map<String, TableState> tables;

	/** Reads all that the period needs. */
	PeriodTables(RecordStore records, Period period) throws StoreException {
		this.records = records;
		this.period = period;
		this.deliveries = records.deliveries();
		this.persons = records.persons();
		this.onLastDay = new ResidentColumns(period.last());
		records.residents(period.last(), onLastDay);
		this.tables = make();
	}

	/** Which period. */
	Period period() {
		return period;
	}

	/** The homes of all residents on the period's last day, one entry per resident. */
	int[] homesOfResidents() {
		return onLastDay.homes();
	}

	/** All tables by name. */
	Map<String, TableState> all() {
		return tables;
	}

	private Map<String, TableState> make() throws StoreException {
		Map<String, TableState> made = new HashMap<>();
		if (!covered(RecordKind.BORGER)) {
			for (String table : Fields.tableNames()) {
				made.put(table, new TableState.Missing(Reason.NO_DELIVERY));
			}
			return made;
		}
		made.put(Fields.BORGER, new TableState.Ready(residents()));
		made.put(Fields.MIDDELFOLKETAL, new TableState.Ready(meanPopulation()));
		made.put(Fields.FRAFLYTNING, moves());
		return made;
	}

	/** A delivery on or after the period's last day brought rows of the kind. */
	private boolean covered(RecordKind kind) {
		return deliveries.stream().anyMatch(d -> !d.head().date().isBefore(period.last())
				&& d.totals().stream().anyMatch(t -> t.kind().equals(kind)));
	}

	private LocalDate firstDelivery() {
		return deliveries.getFirst().head().date();
	}

	private Optional<Reason> incompleteOn(LocalDate day) {
		return day.isBefore(firstDelivery()) ? Optional.of(Reason.HISTORY_INCOMPLETE) : Optional.empty();
	}

	private DataTable residents() throws StoreException {
		ResidentColumns people = onLastDay;
		int[] rowOf = people.rowOfPerson(persons);
		DataTable.Builder table = people.table(Fields.BORGER).column("familietype", people.familyType())
				.column("statsborgerskab", people.citizenship());
		addMeasures(table, rowOf, people.size());
		addSchool(table, rowOf, people.size());
		addGrades(table, rowOf, people.size());
		incompleteOn(period.last()).ifPresent(table::warning);
		return table.build();
	}

	private void addMeasures(DataTable.Builder table, int[] rowOf, int rows) throws StoreException {
		boolean[] placed = new boolean[rows];
		boolean[] prevented = new boolean[rows];
		Column missing = new Column.Unavailable(Reason.NO_ROWS);
		if (!covered(RecordKind.FORANSTALTNING)) {
			table.column("anbringelse", missing).column("forebyggende", missing);
			return;
		}
		records.measures(period.first(), period.last(), (person, group) -> {
			int row = rowOf[person];
			if (row >= 0) {
				placed[row] |= group == Measure.PLACEMENT;
				prevented[row] |= group == Measure.PREVENTIVE;
			}
		});
		table.column("anbringelse", new Column.Flags(placed)).column("forebyggende", new Column.Flags(prevented));
	}

	private void addSchool(DataTable.Builder table, int[] rowOf, int rows) throws StoreException {
		int[] level = unknown(rows);
		int[] classType = unknown(rows);
		int[] schoolType = unknown(rows);
		boolean[] any = new boolean[1];
		if (covered(RecordKind.ELEV)) {
			records.pupils(period.last(), (person, school, kind, grade) -> {
				any[0] = true;
				int row = rowOf[person];
				if (row >= 0) {
					level[row] = grade < 0 ? Column.Whole.MISSING : grade;
					classType[row] = kind;
					schoolType[row] = school;
				}
			});
		}
		table.column("klassetrin", whole(any[0], level)).column("klassetype", whole(any[0], classType))
				.column("skoletype", whole(any[0], schoolType));
	}

	private void addGrades(DataTable.Builder table, int[] rowOf, int rows) throws StoreException {
		FinalTests tests = new FinalTests(rowOf, rows);
		SchoolYear year = SchoolYear.latestExamined(period.last());
		records.grades(year, tests);
		boolean any = tests.any();
		Column missing = new Column.Unavailable(Reason.NO_ROWS);
		table.column("bundne_proever", whole(any, tests.counts()))
				.column("karaktersnit", any ? new Column.Decimals(tests.means()) : missing);
	}

	private static Column whole(boolean delivered, int[] values) {
		return delivered ? new Column.Whole(values) : new Column.Unavailable(Reason.NO_ROWS);
	}

	private static int[] unknown(int rows) {
		int[] values = new int[rows];
		Arrays.fill(values, Column.Whole.MISSING);
		return values;
	}

	private DataTable meanPopulation() throws StoreException {
		ResidentColumns people = new ResidentColumns(period.last());
		records.residents(period.first(), people);
		people.addAll(onLastDay);
		double[] weights = new double[people.size()];
		Arrays.fill(weights, 0.5);
		DataTable.Builder table = people.table(Fields.MIDDELFOLKETAL).weight(weights);
		incompleteOn(period.first()).ifPresent(table::warning);
		return table.build();
	}

	private TableState moves() throws StoreException {
		boolean fromTheStart = !firstDelivery().isAfter(period.first());
		boolean changesSeen = deliveries.stream().map(d -> d.head().date()).filter(d -> !d.isBefore(period.first())).count() > 1;
		if (!fromTheStart && !(changesSeen && firstDelivery().isBefore(period.last()))) {
			return new TableState.Missing(Reason.HISTORY_INCOMPLETE);
		}
		IntList from = new IntList();
		IntList to = new IntList();
		records.moves(period.first(), period.last(), (person, left, reached) -> {
			from.add(left);
			to.add(reached);
		});
		DataTable.Builder table = DataTable.builder(Fields.FRAFLYTNING, from.size()).place(from.toArray())
				.destination(to.toArray());
		if (!fromTheStart) {
			table.warning(Reason.HISTORY_INCOMPLETE);
		}
		return new TableState.Ready(table.build());
	}
}
