package dk.boligmonitor.process;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.Municipalities;
import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.indicator.IndicatorCatalogue;
import dk.boligmonitor.indicator.IndicatorDefinition;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.config.SettingsFile;
import dk.boligmonitor.process.custody.StoredCustody;
import dk.boligmonitor.process.delivery.DeliveryStep;
import dk.boligmonitor.process.delivery.ProfileBook;
import dk.boligmonitor.process.delivery.RawShelf;
import dk.boligmonitor.process.delivery.StoredDeliveries;
import dk.boligmonitor.process.engine.Background;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.process.engine.Ledger;
import dk.boligmonitor.process.fetch.StoredSources;
import dk.boligmonitor.process.record.Attempt;
import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;

/** The monitor over a store. Steps that write hold one lock, so that they wait for each other. */
final class StoredMonitor implements RecordMonitor {

	private final DataStore store;
	private final IndicatorCatalogue catalogue;
	private final Municipalities municipalities = new Municipalities();
	private final Object writing = new Object();
	private final Ledger ledger;
	private final StoredDeliveries deliveries;
	private final StoredSources sources;
	private final StoredCustody custody;
	private final SettingsFile settings;

	/** Has the catalogue read in the background, since its first reading takes a second. */
	StoredMonitor(DataStore store, IndicatorCatalogue catalogue, ProfileBook profiles, Texts texts) {
		this.store = store;
		this.catalogue = catalogue;
		ledger = new Ledger(store);
		RawShelf shelf = new RawShelf(store);
		deliveries = new StoredDeliveries(store, profiles, ledger, shelf, texts, writing);
		sources = new StoredSources(store, ledger, deliveries, shelf);
		custody = new StoredCustody(store, ledger, shelf, deliveries, texts, writing);
		settings = new SettingsFile(store.directory());
		Thread.ofPlatform().daemon().name("catalogue").start(catalogue::definitions);
	}

	@Override
	public Path directory() {
		return store.directory();
	}

	@Override
	public Status status() throws MonitorException {
		return Faults.ask(() -> {
			Optional<MunicipalityCode> owner = store.municipality();
			List<DeliverySummary> deliveries = store.records().deliveries().stream().map(DeliveryStep::summary).toList();
			Optional<Status.Register> register = store.places().register()
					.map(r -> new Status.Register(r.source(), r.imported(), r.addresses()));
			List<Status.Areas> sets = store.places().areaSets().stream()
					.map(s -> new Status.Areas(s.name(), s.version(), s.areas().size(), s.source())).toList();
			Optional<GeocodeSummary> geocoded = summary();
			List<Period> periods = store.results().periods();
			return new Status(owner, owner.map(this::name).orElse(""), deliveries, register, sets, geocoded, periods,
					next(deliveries, register, sets, geocoded, periods));
		});
	}

	private static Status.Next next(List<DeliverySummary> deliveries, Optional<Status.Register> register,
			List<Status.Areas> sets, Optional<GeocodeSummary> geocoded, List<Period> periods) {
		if (deliveries.isEmpty()) {
			return Status.Next.IMPORT_DELIVERY;
		}
		if (register.isEmpty()) {
			return Status.Next.IMPORT_ADDRESSES;
		}
		if (sets.isEmpty()) {
			return Status.Next.IMPORT_AREAS;
		}
		if (geocoded.isEmpty()) {
			return Status.Next.GEOCODE;
		}
		boolean fresh = periods.stream()
				.anyMatch(p -> YearMonth.from(p.last()).equals(deliveries.getLast().month()));
		return fresh ? Status.Next.REPORT : Status.Next.CALCULATE;
	}

	private String name(MunicipalityCode code) {
		return municipalities.name(code).orElse("");
	}

	@Override
	public Deliveries deliveries() {
		return deliveries;
	}

	@Override
	public Sources sources() {
		return sources;
	}

	@Override
	public Custody custody() {
		return custody;
	}

	@Override
	public Settings settings() throws MonitorException {
		return settings.read();
	}

	@Override
	public void save(Settings changed) throws MonitorException {
		settings.write(changed);
	}

	@Override
	public Optional<Attempt> attempt() {
		return deliveries.attempt();
	}

	@Override
	public List<QuickFix> fixes(String deliveryName, RejectLine row) throws MonitorException {
		return deliveries.fixes(deliveryName, row);
	}

	@Override
	public List<DeliveryState> calendar() throws MonitorException {
		return deliveries.calendar();
	}

	@Override
	public List<Problem> drift(String deliveryName) throws MonitorException {
		return deliveries.drift(deliveryName);
	}

	@Override
	public PlaceImport importAddresses(Path file, Progress progress) throws MonitorException {
		synchronized (writing) {
			return new PlaceStep(store).addresses(file, progress);
		}
	}

	@Override
	public PlaceImport importAreas(Path file, AreaImport request, Progress progress) throws MonitorException {
		synchronized (writing) {
			return new PlaceStep(store).areas(file, request, progress);
		}
	}

	@Override
	public GeocodeSummary geocode(Progress progress) throws MonitorException {
		synchronized (writing) {
			MunicipalityCode own = owner();
			requireRegister();
			ledger.note(LogAction.GEOCODE, "", Optional.empty());
			return Faults.ask(() -> {
				GeocodeStep step = new GeocodeStep(store, Register.read(store), own);
				step.run(new int[0], progress);
				return GeocodeStep.summary(step.report());
			});
		}
	}

	private MunicipalityCode owner() throws MonitorException {
		return Faults.ask(store::municipality).orElseThrow(() -> new MonitorException(Fault.NO_DELIVERY, List.of(), null));
	}

	private void requireRegister() throws MonitorException {
		if (Faults.ask(store.places()::register).isEmpty()) {
			throw new MonitorException(Fault.NO_REGISTER, List.of(), null);
		}
	}

	private Optional<GeocodeSummary> summary() throws StoreException {
		Optional<MunicipalityCode> own = store.municipality();
		if (own.isEmpty() || store.places().register().isEmpty() || store.records().matches().length < store.records().homeCount()) {
			return Optional.empty();
		}
		return Optional.of(GeocodeStep.summary(new GeocodeStep(store, Register.read(store), own.get()).report()));
	}

	@Override
	public RunRecord calculate(List<Period> periods, Progress progress) throws MonitorException {
		synchronized (writing) {
			MunicipalityCode own = owner();
			if (!Faults.ask(store.places()::areaSets).isEmpty()) {
				requireRegister();
			}
			String names = periods.stream().map(Period::toString).collect(Collectors.joining(" "));
			ledger.note(LogAction.CALCULATE, names, Optional.empty());
			return Faults.ask(() -> {
				try (Background<PeriodTables> first = CalculateStep.read(store, periods.getFirst())) {
					Register register = Register.read(store);
					CalculateStep step = new CalculateStep(store, catalogue.definitions(), own, name(own), register,
							matches(register, own, progress), progress);
					return step.run(periods, first, progress);
				}
			});
		}
	}

	/** Matches of all homes; those that are new are looked up first, the others keep theirs. */
	private int[] matches(Register register, MunicipalityCode own, Progress progress) throws StoreException {
		RecordStore records = store.records();
		int homes = records.homeCount();
		int[] known = records.matches();
		if (store.places().register().isPresent() && known.length < homes) {
			new GeocodeStep(store, register, own).run(known, progress);
		}
		return GeocodeStep.padded(records.matches(), homes);
	}

	@Override
	public List<Period> periods() throws MonitorException {
		return Faults.ask(() -> store.results().periods());
	}

	@Override
	public List<Period> suggestedPeriods() throws MonitorException {
		List<Period> periods = new ArrayList<>();
		for (StoredDelivery delivery : Faults.ask(() -> store.records().deliveries()).reversed()) {
			YearMonth month = delivery.head().month();
			String text = month.getMonthValue() % 3 == 0 ? month.getYear() + "K" + month.getMonthValue() / 3 : month.toString();
			Period.parse(text).ifPresent(periods::add);
		}
		return periods;
	}

	@Override
	public Optional<PeriodResults> results(Period period) throws MonitorException {
		return Faults.ask(() -> {
			Optional<RunRecord> run = store.results().run(period);
			if (run.isEmpty()) {
				return Optional.empty();
			}
			List<AreaResult> results = store.results().results(period);
			return Optional.of(new PeriodResults(period, run.get(), results));
		});
	}

	@Override
	public List<AreaSet> areaSets() throws MonitorException {
		return Faults.ask(() -> store.places().areaSets());
	}

	@Override
	public List<IndicatorInfo> indicators() {
		return catalogue.definitions().stream().map(IndicatorDefinition::info).toList();
	}

	@Override
	public List<String> catalogueProblems() {
		return catalogue.problems().stream().map(Object::toString).toList();
	}

	@Override
	public List<RejectLine> rejects(String deliveryName) throws MonitorException {
		ledger.look(LogAction.VIEW_REJECTS, deliveryName);
		StoredDelivery delivery = deliveries.stored(deliveryName);
		return Faults.ask(() -> store.records().rejects(delivery.head()).stream().map(r -> new RejectLine(r.problem(), r.masked()))
				.toList());
	}

	@Override
	public MatchReport matchReport() throws MonitorException {
		MunicipalityCode own = owner();
		requireRegister();
		ledger.look(LogAction.MATCH_REPORT, "");
		return Faults.ask(() -> new GeocodeStep(store, Register.read(store), own).report());
	}

	@Override
	public void close() throws MonitorException {
		Faults.ask(() -> {
			store.close();
			return true;
		});
	}
}
