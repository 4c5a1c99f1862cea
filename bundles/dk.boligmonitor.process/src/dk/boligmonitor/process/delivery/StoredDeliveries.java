package dk.boligmonitor.process.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.check.UnknownCode;
import dk.boligmonitor.dataimport.drift.Statistics;
import dk.boligmonitor.dataimport.drift.Thresholds;
import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.process.CodeMeaning;
import dk.boligmonitor.process.Deliveries;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DryRun;
import dk.boligmonitor.process.FetchRequest;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.PlaceImport;
import dk.boligmonitor.process.ProfileGuess;
import dk.boligmonitor.process.ProfileInfo;
import dk.boligmonitor.process.config.Origin;
import dk.boligmonitor.process.config.OriginsFile;
import dk.boligmonitor.process.config.SettingsFile;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.process.engine.Ledger;
import dk.boligmonitor.process.record.Attempt;
import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.StoredDelivery;

/** Deliveries over a store. */
public final class StoredDeliveries implements Deliveries {

	private static final YearMonth NEVER = YearMonth.of(9999, 12);

	private final DataStore store;
	private final Ledger ledger;
	private final Texts texts;
	private final Object writing;
	private final OriginsFile origins;
	private final RawShelf shelf;
	private final ProfileBook profiles;
	private volatile Optional<Attempt> attempt = Optional.empty();

	/**
	 * @param texts   language of reject files
	 * @param writing held while data are written
	 */
	public StoredDeliveries(DataStore store, ProfileBook profiles, Ledger ledger, RawShelf shelf, Texts texts, Object writing) {
		this.store = store;
		this.ledger = ledger;
		this.texts = texts;
		this.writing = writing;
		this.shelf = shelf;
		origins = new OriginsFile(store.directory());
		this.profiles = profiles;
	}

	@Override
	public DeliveryImport take(DeliveryRequest request, Progress progress) throws MonitorException {
		return take(new DeliveryInput.Outside(request.path()), request, LogAction.IMPORT_DELIVERY, progress);
	}

	private DeliveryImport take(DeliveryInput input, DeliveryRequest request, LogAction action, Progress progress)
			throws MonitorException {
		synchronized (writing) {
			List<StoredDelivery> before = Faults.ask(() -> store.records().deliveries());
			DeliveryStep step = new DeliveryStep(store, ledger, profiles, texts, input, request, progress);
			DeliveryImport done = step.take(action);
			switch (done) {
			case DeliveryImport.Stored stored -> {
				attempt = Optional.empty();
				remember(step.head().orElseThrow(), input, request, before);
			}
			case DeliveryImport.AlreadyStored known -> {
				attempt = Optional.empty();
				if (input.zone() == Origin.Zone.RAW) {
					remember(stored(known.delivery().name()).head(), input, request, before);
				}
			}
			case DeliveryImport.Stopped stopped -> attempt = Optional.of(step.attempt());
			case DeliveryImport.Refused refused -> attempt = Optional.of(step.attempt());
			}
			return done;
		}
	}

	/** Keeps where a delivery came from; what it replaced is forgotten, and its files leave the raw zone. */
	private void remember(DeliveryHead head, DeliveryInput input, DeliveryRequest request, List<StoredDelivery> before)
			throws MonitorException {
		Map<String, Origin> known = new LinkedHashMap<>(origins.read());
		Optional<String> replaced = before.stream().map(StoredDelivery::head).filter(h -> h.month().equals(head.month()))
				.map(DeliveryHead::name).findFirst();
		Optional<Origin> old = replaced.filter(known::containsKey).map(known::get);
		replaced.ifPresent(known::remove);
		boolean late = old.map(o -> o.arrival() == Origin.Arrival.LATE)
				.orElse(replaced.isEmpty() && DeliveryStep.late(head, before));
		known.put(head.name(), new Origin(input.place(), input.zone(), request.profile(), request.municipality(), request.month(),
				request.maxRejects(), request.acceptedRules(), late ? Origin.Arrival.LATE : Origin.Arrival.IN_TIME));
		origins.write(known);
		if (old.isPresent() && old.get().zone() == Origin.Zone.RAW && !old.get().place().equals(input.place())) {
			Faults.run(() -> {
				shelf.delete(old.get().place());
			});
		}
	}

	@Override
	public DryRun dryRun(DeliveryRequest request, Progress progress) throws MonitorException {
		DeliveryStep step = new DeliveryStep(store, ledger, profiles, texts, new DeliveryInput.Outside(request.path()), request,
				progress);
		DryRun run = step.dryRun();
		attempt = Optional.of(step.attempt());
		return run;
	}

	@Override
	public DeliveryImport reimport(String name, Progress progress) throws MonitorException {
		synchronized (writing) {
			stored(name);
			Origin origin = Optional.ofNullable(origins.read().get(name)).orElseThrow(() -> gone(name));
			DeliveryInput input = switch (origin.zone()) {
			case OUTSIDE -> new DeliveryInput.Outside(Path.of(origin.place()));
			case RAW -> new DeliveryInput.Raw(shelf, origin.place());
			};
			boolean there = Faults.ask(() -> switch (origin.zone()) {
			case OUTSIDE -> Files.exists(Path.of(origin.place()));
			case RAW -> !shelf.files(origin.place()).isEmpty();
			});
			if (!there) {
				throw gone(name);
			}
			DeliveryRequest request = new DeliveryRequest(Path.of(name), origin.profile(), origin.municipality(), origin.month(),
					origin.maxRejects(), origin.acceptedRules(), DeliveryRequest.OnDrift.TELL, Optional.empty(), rejectFile(name));
			return take(input, request, LogAction.REIMPORT_DELIVERY, progress);
		}
	}

	private static MonitorException gone(String name) {
		return new MonitorException(Fault.ORIGIN_GONE, List.of(name), null);
	}

	private Path rejectFile(String name) {
		return store.directory().resolve("rejects").resolve(name + ".rejects.csv");
	}

	@Override
	public void delete(String name) throws MonitorException {
		synchronized (writing) {
			StoredDelivery delivery = stored(name);
			if (needed(delivery)) {
				throw new MonitorException(Fault.DELIVERY_NEEDED, List.of(name), null);
			}
			ledger.note(LogAction.DELETE_DELIVERY, name, Optional.empty());
			Faults.run(() -> {
				erase(delivery.head());
			});
		}
	}

	/** Takes a delivery out of the database, and its files out of the raw zone, lest they be imported again. */
	public void erase(DeliveryHead head) throws StoreException, ImportException, MonitorException {
		store.records().delete(head);
		Map<String, Origin> known = new LinkedHashMap<>(origins.read());
		if (known.containsKey(head.name())) {
			Origin origin = known.get(head.name());
			known.remove(head.name());
			origins.write(known);
			if (origin.zone() == Origin.Zone.RAW) {
				shelf.delete(origin.place());
			}
		}
	}

	/** True if the next delivery tells only changes to this one. */
	private boolean needed(StoredDelivery delivery) throws MonitorException {
		List<StoredDelivery> all = Faults.ask(() -> store.records().deliveries());
		int next = all.indexOf(delivery) + 1;
		return next < all.size() && all.get(next).head().scope() == DeliveryHead.Scope.CHANGES;
	}

	/** A stored delivery by its name. */
	public StoredDelivery stored(String name) throws MonitorException {
		for (StoredDelivery delivery : Faults.ask(() -> store.records().deliveries())) {
			if (delivery.head().name().equals(name)) {
				return delivery;
			}
		}
		throw new MonitorException(Fault.UNKNOWN_DELIVERY, List.of(name), null);
	}

	@Override
	public PlaceImport importAggregates(Path file, Optional<String> profile, Progress progress) throws MonitorException {
		synchronized (writing) {
			return new AggregateStep(store, profiles).run(file, profile.orElse(AggregateStep.USUAL), progress);
		}
	}

	@Override
	public List<ProfileInfo> profiles() throws MonitorException {
		return profiles.list();
	}

	@Override
	public ProfileGuess guess(Path path, Progress progress) throws MonitorException {
		ledger.note(LogAction.DRY_RUN, String.valueOf(path.getFileName()), Optional.empty());
		return GuessStep.run(profiles, path, progress);
	}

	@Override
	public ProfileInfo check(Path profile) throws MonitorException {
		return profiles.check(profile);
	}

	@Override
	public ProfileInfo add(Path profile) throws MonitorException {
		return profiles.add(profile);
	}

	@Override
	public String profile(String name) throws MonitorException {
		return profiles.text(name);
	}

	@Override
	public void mapCode(CodeMeaning meaning) throws MonitorException {
		profiles.map(meaning);
	}

	/** The delivery that was tried last and not stored. */
	public Optional<Attempt> attempt() {
		return attempt;
	}

	/** What can be done about a row of a stored delivery or of the attempt. */
	public List<QuickFix> fixes(String deliveryName, RejectLine row) throws MonitorException {
		Optional<Attempt> tried = attempt.filter(a -> a.name().equals(deliveryName));
		List<QuickFix> fixes = new ArrayList<>();
		Problem problem = row.problem();
		Optional<UnknownCode> unknown = UnknownCode.of(problem);
		if (unknown.isPresent()) {
			UnknownCode u = unknown.get();
			String profile = tried.isPresent() ? tried.get().profile() : stored(deliveryName).head().profile();
			fixes.add(new QuickFix.MapCode(profile, u.file(), u.column(), u.code(), u.meanings()));
		}
		if (tried.isPresent()) {
			fixes.add(new QuickFix.AcceptRule(problem.code()));
		} else {
			fixes.add(new QuickFix.Reimport(deliveryName));
		}
		return fixes;
	}

	/** Months times kinds. */
	public List<DeliveryState> calendar() throws MonitorException {
		Set<String> late = origins.read().entrySet().stream().filter(e -> e.getValue().arrival() == Origin.Arrival.LATE)
				.map(Map.Entry::getKey).collect(Collectors.toSet());
		return Calendar.of(Faults.ask(() -> store.records().deliveries()), late);
	}

	/** What is unusual in a stored delivery, by the thresholds of today. */
	public List<Problem> drift(String deliveryName) throws MonitorException {
		DeliveryHead head = stored(deliveryName).head();
		Thresholds thresholds = Limits.thresholds(new SettingsFile(store.directory()).read());
		return Faults.ask(() -> {
			Optional<Statistics> own = Statistics.parse(store.records().statistics(head));
			return own.isEmpty() ? List.of() : DriftStep.compare(store, head, own.get(), store.records().deliveries(), thresholds);
		});
	}

	/** Month of a raw delivery by its name; far away if that does not tell it. */
	public YearMonth month(String raw, Optional<String> profile) {
		String name = new DeliveryInput.Raw(shelf, raw).name();
		try {
			return profiles.choose(profile, name).profile().naming().read(name).flatMap(Naming.Told::month).orElse(NEVER);
		} catch (MonitorException e) {
			// The profile is gone; its import will say so.
			return NEVER;
		}
	}

	/** Imports a delivery of the raw zone. */
	public DeliveryImport takeRaw(String raw, Optional<String> profile, FetchRequest request, Progress progress)
			throws MonitorException {
		DeliveryInput input = new DeliveryInput.Raw(shelf, raw);
		DeliveryRequest wanted = new DeliveryRequest(Path.of(input.name()), profile, Optional.empty(), Optional.empty(),
				request.maxRejects(), Set.of(), request.onDrift(), request.purpose(), rejectFile(input.name()));
		return take(input, wanted, LogAction.IMPORT_DELIVERY, progress);
	}
}
