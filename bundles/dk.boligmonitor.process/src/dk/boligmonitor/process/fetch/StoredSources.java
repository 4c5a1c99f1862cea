package dk.boligmonitor.process.fetch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.source.fetch.FetchOutcome;
import dk.boligmonitor.dataimport.source.fetch.FetchReport;
import dk.boligmonitor.dataimport.source.fetch.FetchedItem;
import dk.boligmonitor.dataimport.source.fetch.Fetcher;
import dk.boligmonitor.dataimport.source.fetch.Look;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.FetchRequest;
import dk.boligmonitor.process.Fetched;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Schedule;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.process.SourceTest;
import dk.boligmonitor.process.Sources;
import dk.boligmonitor.process.config.SettingsFile;
import dk.boligmonitor.process.delivery.RawShelf;
import dk.boligmonitor.process.delivery.StoredDeliveries;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.process.engine.Ledger;
import dk.boligmonitor.store.DataStore;

/** Sources over a data directory. One fetch goes on at a time; others wait. */
public final class StoredSources implements Sources {

	private final SettingsFile settings;
	private final Ledger ledger;
	private final StoredDeliveries deliveries;
	private final SourceBook book;
	private final RawShelf shelf;
	private final Object fetching = new Object();

	public StoredSources(DataStore store, Ledger ledger, StoredDeliveries deliveries, RawShelf shelf) {
		this.ledger = ledger;
		this.deliveries = deliveries;
		this.shelf = shelf;
		settings = new SettingsFile(store.directory());
		book = new SourceBook(store);
	}

	@Override
	public List<Source> list() throws MonitorException {
		return book.read().sources().stream().map(SourceForm::shown).toList();
	}

	@Override
	public List<Problem> save(Source source) throws MonitorException {
		var real = SourceForm.real(source, book.find(source.name()));
		List<Problem> problems = real.problems();
		if (problems.isEmpty()) {
			book.put(real);
		}
		return problems;
	}

	@Override
	public void remove(String name) throws MonitorException {
		book.remove(name);
	}

	@Override
	public void saveSecret(String name, char[] secret) throws MonitorException {
		book.secret(name, secret);
	}

	@Override
	public SourceTest test(String name) throws MonitorException {
		try {
			Look look = new Fetcher().look(book.source(name), book.secrets(), shelf.known());
			return new SourceTest.Reached(look.items(), look.fresh());
		} catch (ImportException e) {
			List<String> words = e.arguments();
			return switch (e.fault()) {
			case HOST_KEY_UNKNOWN -> new SourceTest.Unknown(words.get(1), words.get(2), words.get(3));
			case CERTIFICATE_REFUSED -> new SourceTest.Unknown(words.get(1), "TLS", words.get(2));
			default -> new SourceTest.Failed(Faults.of(e));
			};
		}
	}

	@Override
	public List<Fetched> fetch(FetchRequest request, Progress progress) throws MonitorException {
		synchronized (fetching) {
			var sources = request.source().isPresent() ? List.of(book.source(request.source().get())) : book.read().sources();
			List<Fetched> failed = new ArrayList<>();
			Map<String, Fetched> here = new LinkedHashMap<>();
			for (var source : sources) {
				ledger.note(LogAction.FETCH, source.name(), request.purpose());
				fetch(source, failed, here, progress);
			}
			if (request.then() == FetchRequest.Then.IMPORT) {
				imports(sources, request, here, progress);
			}
			Faults.ask(() -> shelf.deleteOlderThan(settings.read().whole(Setting.RAW_DAYS)));
			failed.addAll(here.values());
			return failed;
		}
	}

	private void fetch(dk.boligmonitor.dataimport.source.Source source, List<Fetched> failed, Map<String, Fetched> here,
			Progress progress) {
		try {
			FetchReport report = new Fetcher().fetch(source, book.secrets(), shelf.zone(), shelf.known(), progress);
			for (FetchedItem item : report.items()) {
				switch (item.outcome()) {
				case FetchOutcome.Fetched done -> here.put(item.raw(), new Fetched(source.name(), item.name(),
						Fetched.State.FETCHED, done.notes().stream().findFirst(), Optional.empty(), Optional.empty()));
				case FetchOutcome.Refused refused -> failed.add(new Fetched(source.name(), item.name(), Fetched.State.FAILED,
						Optional.of(refused.problems().getFirst()), Optional.empty(), Optional.empty()));
				case FetchOutcome.Failed why -> failed.add(new Fetched(source.name(), item.name(), Fetched.State.FAILED,
						Optional.empty(), Optional.of(Faults.of(why.why())), Optional.empty()));
				case FetchOutcome.AlreadyKnown known -> {
					// nothing to tell
				}
				case FetchOutcome.Growing growing -> {
					// the next fetch takes it
				}
				}
			}
		} catch (ImportException e) {
			failed.add(new Fetched(source.name(), "", Fetched.State.FAILED, Optional.empty(), Optional.of(Faults.of(e)),
					Optional.empty()));
		}
	}

	/** A delivery of the raw zone with the layout of its source. */
	private record Waiting(String raw, Optional<String> profile, YearMonth month) {

		String source() {
			return raw.substring(0, raw.indexOf('/'));
		}

		String file() {
			return raw.substring(raw.indexOf('/') + 1);
		}
	}

	/** Imports what lies in the raw zone and was not imported, in the order of months; what fails does not stop the others. */
	private void imports(List<dk.boligmonitor.dataimport.source.Source> sources, FetchRequest request, Map<String, Fetched> here,
			Progress progress) throws MonitorException {
		List<Waiting> all = new ArrayList<>();
		for (String raw : waiting()) {
			for (var source : sources) {
				if (raw.startsWith(source.name() + "/")) {
					Optional<String> profile = source.profile().isEmpty() ? Optional.empty() : Optional.of(source.profile());
					all.add(new Waiting(raw, profile, deliveries.month(raw, profile)));
				}
			}
		}
		all.sort(Comparator.comparing(Waiting::month).thenComparing(Waiting::raw));
		for (Waiting next : all) {
			Fetched before = Optional.ofNullable(here.remove(next.raw())).orElse(new Fetched(next.source(), next.file(),
					Fetched.State.WAITING, Optional.empty(), Optional.empty(), Optional.empty()));
			here.put(next.raw(), imported(next, before, request, progress));
		}
	}

	private Fetched imported(Waiting next, Fetched file, FetchRequest request, Progress progress) {
		try {
			DeliveryImport done = deliveries.takeRaw(next.raw(), next.profile(), request, progress);
			return new Fetched(file.source(), file.file(), file.state(), file.problem(), Optional.empty(), Optional.of(done));
		} catch (MonitorException e) {
			return new Fetched(file.source(), file.file(), Fetched.State.FAILED, file.problem(), Optional.of(e), Optional.empty());
		}
	}

	@Override
	public List<String> waiting() throws MonitorException {
		return Faults.ask(() -> List.copyOf(shelf.waiting()));
	}

	@Override
	public Schedule schedule() throws MonitorException {
		return book.schedule();
	}

	@Override
	public void save(Schedule schedule) throws MonitorException {
		book.schedule(schedule.text());
	}
}
