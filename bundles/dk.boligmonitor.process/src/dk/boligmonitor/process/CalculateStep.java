package dk.boligmonitor.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.area.AreaLocator;
import dk.boligmonitor.classification.Classifier;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.disclosure.DisclosureGate;
import dk.boligmonitor.disclosure.DisclosurePolicy;
import dk.boligmonitor.indicator.Calculation;
import dk.boligmonitor.indicator.Calculation.Division;
import dk.boligmonitor.indicator.IndicatorDefinition;
import dk.boligmonitor.indicator.IndicatorRunner;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Coverage;
import dk.boligmonitor.model.result.RawResult;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.process.engine.Background;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;

/** Leads stored rows through indicators, gate and classifier to stored results. */
final class CalculateStep {

	private static final DateTimeFormatter RUN_ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());

	private final DataStore store;
	private final List<IndicatorDefinition> definitions;
	private final DisclosurePolicy policy = DisclosurePolicy.DST_3;
	private final int[] addressOfHome;
	private final List<AreaSet> sets;
	private final List<Division> divisions;
	private final AreaRef municipality;

	/**
	 * @param addressOfHome matches, one per home
	 */
	CalculateStep(DataStore store, List<IndicatorDefinition> definitions, MunicipalityCode code, String name,
			Register register, int[] addressOfHome, Progress progress) throws StoreException {
		this.store = store;
		this.definitions = definitions;
		this.addressOfHome = addressOfHome;
		this.municipality = AreaRef.municipality(code, name);
		this.sets = store.places().areaSets();
		this.divisions = divisions(register, progress);
	}

	private List<Division> divisions(Register register, Progress progress) {
		List<Division> found = new ArrayList<>();
		for (AreaSet set : sets) {
			progress.check(Step.ASSIGN_AREAS, found.size(), sets.size());
			int[] areaOfAddress = new AreaLocator(set.areas()).locate(register.eastings(), register.northings(), progress);
			int[] areaOfHome = new int[addressOfHome.length];
			for (int home = 0; home < areaOfHome.length; home++) {
				int address = addressOfHome[home];
				areaOfHome[home] = address < 0 ? Division.NO_AREA : areaOfAddress[address];
			}
			found.add(new Division(set.name(), set.areas().stream().map(a -> area(set, a)).toList(), areaOfHome));
		}
		return found;
	}

	private static AreaRef area(AreaSet set, AreaOutline outline) {
		return new AreaRef(set.name(), outline.code(), outline.name(), AreaRef.Role.AREA);
	}

	/** Begins to read the tables of a period. */
	static Background<PeriodTables> read(DataStore store, Period period) {
		return new Background<>("period reader", () -> new PeriodTables(store.records(), period));
	}

	/**
	 * Calculates the periods and stores what may be shown. While one is calculated the next is read.
	 *
	 * @param first the tables of the first period
	 */
	RunRecord run(List<Period> periods, Background<PeriodTables> first, Progress progress)
			throws StoreException, ImportException {
		Instant now = Instant.now();
		String id = RUN_ID.format(now);
		boolean[] matched = matched();
		List<RawResult> raw = new ArrayList<>();
		List<Coverage> coverages = new ArrayList<>();
		Background<PeriodTables> reading = first;
		try {
			for (int i = 0; i < periods.size(); i++) {
				progress.check(Step.CALCULATE, i, periods.size());
				PeriodTables tables = reading.get();
				if (i + 1 < periods.size()) {
					reading = read(store, periods.get(i + 1));
				}
				Calculation input = new Calculation(tables.period(), municipality, tables.all(), divisions, matched);
				raw.addAll(new IndicatorRunner().run(definitions, input, progress));
				coverages.addAll(coverage(tables.period(), tables.homesOfResidents()));
			}
		} finally {
			reading.close();
		}
		List<AreaResult> results = new Classifier().classify(new DisclosureGate(policy).release(raw, id));
		RunRecord run = record(id, now, periods, coverages);
		store.results().save(run, results);
		return run;
	}

	private boolean[] matched() {
		boolean[] matched = new boolean[addressOfHome.length];
		for (int home = 0; home < matched.length; home++) {
			matched[home] = addressOfHome[home] >= 0;
		}
		return matched;
	}

	private List<Coverage> coverage(Period period, int[] homes) {
		long placed = 0;
		long without = 0;
		long[] inside = new long[divisions.size()];
		for (int home : homes) {
			placed += addressOfHome[home] >= 0 ? 1 : 0;
			without += addressOfHome[home] == RecordStore.NO_FIXED_ADDRESS ? 1 : 0;
			for (int d = 0; d < inside.length; d++) {
				inside[d] += divisions.get(d).areaOfHome()[home] >= 0 ? 1 : 0;
			}
		}
		List<Coverage> found = new ArrayList<>();
		for (int d = 0; d < inside.length; d++) {
			found.add(new Coverage(period, divisions.get(d).set(), homes.length, placed, inside[d], without));
		}
		return found;
	}

	private RunRecord record(String id, Instant now, List<Period> periods, List<Coverage> coverages) throws StoreException {
		List<String> deliveries = store.records().deliveries().stream().map(StoredDelivery::head).map(h -> h.name()).toList();
		Optional<RegisterVersion> register = store.places().register();
		String source = register.map(r -> r.source() + " " + LocalDate.ofInstant(r.imported(), ZoneOffset.UTC)).orElse("");
		List<String> versions = sets.stream().map(s -> s.name() + " v" + s.version()).toList();
		return new RunRecord(id, now, new MunicipalityCode(municipality.code().value()), municipality.name(), periods, deliveries,
				source, versions, policy.name(), coverages);
	}
}
