package dk.boligmonitor.process.delivery;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.Asked;
import dk.boligmonitor.dataimport.Delivery;
import dk.boligmonitor.dataimport.FileCount;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.Opened;
import dk.boligmonitor.dataimport.Pseudonymiser;
import dk.boligmonitor.dataimport.ReadReport;
import dk.boligmonitor.dataimport.RejectFile;
import dk.boligmonitor.dataimport.check.DeliveryChecks;
import dk.boligmonitor.dataimport.check.DeliveryChecks.References;
import dk.boligmonitor.dataimport.drift.Drift;
import dk.boligmonitor.dataimport.drift.Statistics;
import dk.boligmonitor.dataimport.drift.StatisticsCollector;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliveryImport.Place;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DeliveryRequest.OnDrift;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.DryRun;
import dk.boligmonitor.process.FileSummary;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Settings;
import dk.boligmonitor.process.config.SettingsFile;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.process.engine.Ledger;
import dk.boligmonitor.process.record.Attempt;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.StoredDelivery;

/** Leads one delivery from its files into the store, whole or not at all; or only so far that one knows what would happen. */
public final class DeliveryStep {

	private final DataStore store;
	private final Ledger ledger;
	private final ProfileBook profiles;
	private final Texts texts;
	private final Settings settings;
	private final DeliveryInput input;
	private final DeliveryRequest request;
	private final Progress progress;
	private final Rejects rejects;
	private Optional<DeliveryHead> head = Optional.empty();

	/**
	 * @param texts language of the reject file
	 */
	DeliveryStep(DataStore store, Ledger ledger, ProfileBook profiles, Texts texts, DeliveryInput input, DeliveryRequest request,
			Progress progress) throws MonitorException {
		this.store = store;
		this.ledger = ledger;
		this.profiles = profiles;
		this.texts = texts;
		this.input = input;
		this.request = request;
		this.progress = progress;
		settings = new SettingsFile(store.directory()).read();
		rejects = new Rejects(request.acceptedRules());
	}

	/** What can be done with an open delivery. */
	private interface Use<T> {
		T with(Delivery delivery, DeliveryHead of) throws ImportException, StoreException, MonitorException;
	}

	/** What to make of a delivery that cannot be opened. */
	private interface Refusal<T> {
		T of(List<Problem> problems) throws ImportException;
	}

	private <T> T open(Use<T> use, Refusal<T> refusal) throws MonitorException {
		return Faults.ask(() -> {
			ProfileBook.Choice layout = profiles.choose(request.profile(), input.name());
			Asked asked = new Asked(request.municipality(), request.month());
			return switch (input.open(layout.profile(), layout.kinds(), asked)) {
			case Opened.Refused refused -> refusal.of(refused.problems());
			case Opened.Ok ok -> {
				try (Delivery delivery = ok.delivery()) {
					DeliveryHead of = head(delivery);
					head = Optional.of(of);
					yield use.with(delivery, of);
				}
			}
			};
		});
	}

	private static DeliveryHead head(Delivery delivery) {
		DeliveryHead.Scope scope = switch (delivery.scope()) {
		case FULL -> DeliveryHead.Scope.FULL;
		case CHANGES -> DeliveryHead.Scope.CHANGES;
		};
		return new DeliveryHead(delivery.municipality(), delivery.month(), delivery.name(), delivery.sha256(), scope,
				delivery.profile().name());
	}

	/** The delivery, once it was opened. */
	Optional<DeliveryHead> head() {
		return head;
	}

	/** What to show of a delivery that was not stored. */
	Attempt attempt() {
		return new Attempt(head.map(DeliveryHead::name).orElse(input.name()), head.map(DeliveryHead::profile).orElse(""), request,
				rejects.lines(Attempt.MOST));
	}

	/**
	 * Stores it.
	 *
	 * @param action what is done: with {@link LogAction#IMPORT_DELIVERY} content that is already stored is left alone
	 */
	DeliveryImport take(LogAction action) throws MonitorException {
		return this.<DeliveryImport> open((delivery, of) -> take(delivery, of, action),
				problems -> new DeliveryImport.Refused(problems, 0, Optional.empty(), Optional.empty()));
	}

	private DeliveryImport take(Delivery delivery, DeliveryHead of, LogAction action)
			throws ImportException, StoreException, MonitorException {
		List<StoredDelivery> known = store.records().deliveries();
		Optional<StoredDelivery> same = known.stream().filter(k -> k.head().month().equals(of.month())).findFirst();
		if (action == LogAction.IMPORT_DELIVERY && same.filter(s -> s.head().sha256().equals(of.sha256())).isPresent()) {
			return new DeliveryImport.AlreadyStored(summary(same.get()));
		}
		Optional<Problem> misplaced = misplaced(delivery, of, known);
		if (misplaced.isPresent()) {
			return new DeliveryImport.Refused(List.of(misplaced.get()), 0, Optional.empty(), Optional.empty());
		}
		ledger.note(action == LogAction.IMPORT_DELIVERY && same.isPresent() ? LogAction.REPLACE_DELIVERY : action, of.name(),
				request.purpose());
		AddressTally tally = new AddressTally(RegisterKeys.of(store), of.municipality());
		StatisticsCollector collector = new StatisticsCollector(of.municipality(), of.month());
		Pseudonymiser pseudonymiser = new Pseudonymiser(store.pseudonymKeys());
		try (ReadAhead reading = new ReadAhead(sink -> delivery.read(pseudonymiser, new TalliedSink<>(tally, sink), rejects::add,
				checks(of), collector, progress)); DeliveryWriter writer = store.records().begin(of, delivery.kinds())) {
			ReadReport report = reading.store(writer);
			Optional<Path> written = writeRejects();
			if (report.refused() || rejects.counted() > request.maxRejects()) {
				return new DeliveryImport.Refused(errors(report.problems()), rejects.counted(), written, rejects.first());
			}
			Statistics statistics = tally.in(collector.statistics());
			List<Problem> drift = drift(of, statistics, known);
			if (request.onDrift() == OnDrift.STOP && Drift.unusual(drift)) {
				return new DeliveryImport.Stopped(drift, written);
			}
			StoredDelivery done = writer.commit(leftOut(report), rejects.stored(), statistics.toText());
			return new DeliveryImport.Stored(summary(done), notes(report, of, known), drift,
					same.isPresent() ? Place.REPLACED : Place.NEW, written);
		}
	}

	private DeliveryChecks checks(DeliveryHead of) {
		return new DeliveryChecks(of.municipality(), of.month(), Limits.checks(settings),
				of.scope() == DeliveryHead.Scope.FULL ? References.CHECK : References.SKIP);
	}

	/** Reads and checks it, and stores nothing. */
	DryRun dryRun() throws MonitorException {
		return this.<DryRun> open(this::dryRun, problems -> new DryRun(input.name(), Optional.empty(), List.of(), problems,
				List.of(), 0, 0, Optional.empty(), Optional.empty()));
	}

	private DryRun dryRun(Delivery delivery, DeliveryHead of) throws ImportException, StoreException, MonitorException {
		ledger.note(LogAction.DRY_RUN, of.name(), request.purpose());
		List<StoredDelivery> known = store.records().deliveries();
		AddressTally tally = new AddressTally(RegisterKeys.of(store), of.municipality());
		StatisticsCollector collector = new StatisticsCollector(of.municipality(), of.month());
		ReadReport report = delivery.read(new Pseudonymiser(store.pseudonymKeys()), new TalliedSink<>(tally, new NoSink()),
				rejects::add, checks(of), collector, progress);
		List<Problem> problems = new ArrayList<>(report.problems());
		misplaced(delivery, of, known).ifPresent(problems::add);
		List<DryRun.FileCheck> files = report.counts().entrySet().stream().map(e -> new DryRun.FileCheck(e.getKey().fileName(),
				e.getValue().read(), e.getValue().rejected(), e.getValue().duplicates())).toList();
		return new DryRun(of.name(), Optional.of(of.month()), files, problems, drift(of, tally.in(collector.statistics()), known),
				rejects.all(), rejects.accepted(), writeRejects(), rejects.first());
	}

	/** Why it cannot be stored here, or not yet. */
	private Optional<Problem> misplaced(Delivery delivery, DeliveryHead of, List<StoredDelivery> known) throws StoreException {
		Where where = Where.file(of.name());
		Optional<MunicipalityCode> owner = store.municipality();
		if (owner.isPresent() && !owner.get().equals(of.municipality())) {
			return Optional.of(Problem.of(ProblemCode.OTHER_MUNICIPALITY, where, of.municipality().digits(), owner.get().digits()));
		}
		YearMonth before = of.month().minusMonths(1);
		boolean fits = delivery.follows().isEmpty() || delivery.follows().get().equals(before);
		boolean there = known.stream().anyMatch(k -> k.head().month().equals(before));
		if (of.scope() == DeliveryHead.Scope.CHANGES && !(fits && there)) {
			return Optional.of(Problem.of(ProblemCode.BASE_MISSING, where, of.month().toString(),
					delivery.follows().orElse(before).toString()));
		}
		return Optional.empty();
	}

	/** What is unusual against the delivery before it, in the light of the one a year before. */
	private List<Problem> drift(DeliveryHead of, Statistics now, List<StoredDelivery> known) throws StoreException {
		return DriftStep.compare(store, of, now, known, Limits.thresholds(settings));
	}

	private static List<Problem> notes(ReadReport report, DeliveryHead of, List<StoredDelivery> known) {
		List<Problem> notes = new ArrayList<>(report.problems());
		if (late(of, known)) {
			notes.add(Problem.of(ProblemCode.DELIVERY_LATE, Where.file(of.name()), of.month().toString(),
					known.getLast().head().month().toString()));
		}
		return notes;
	}

	/** True if a later month was stored already. */
	static boolean late(DeliveryHead of, List<StoredDelivery> known) {
		return !known.isEmpty() && known.getLast().head().month().isAfter(of.month());
	}

	private static DeliveryWriter.LeftOut leftOut(ReadReport report) {
		FileCount nothing = new FileCount(0, 0, 0, 0);
		return new DeliveryWriter.LeftOut() {
			@Override
			public long rejected(RecordKind kind) {
				return report.counts().getOrDefault(kind, nothing).rejected();
			}

			@Override
			public long duplicates(RecordKind kind) {
				return report.counts().getOrDefault(kind, nothing).duplicates();
			}
		};
	}

	private Optional<Path> writeRejects() throws ImportException {
		if (rejects.all() == 0) {
			return Optional.empty();
		}
		RejectFile.write(request.rejectFile(), rejects.rows(), texts::rule, texts::advice);
		return Optional.of(request.rejectFile());
	}

	private static List<Problem> errors(List<Problem> problems) {
		return problems.stream().filter(p -> p.code().severity() == Severity.ERROR).toList();
	}

	public static DeliverySummary summary(StoredDelivery stored) {
		return new DeliverySummary(stored.head().name(), stored.head().month(), stored.imported(),
				stored.totals().stream().map(DeliveryStep::summary).toList());
	}

	static FileSummary summary(FileTotals t) {
		return new FileSummary(t.kind().fileName(), t.read(), t.rejected(), t.duplicates(), t.unchanged(), t.added(),
				t.changed(), t.ended());
	}
}
