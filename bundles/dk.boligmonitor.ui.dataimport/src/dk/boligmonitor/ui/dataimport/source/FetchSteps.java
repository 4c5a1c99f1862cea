package dk.boligmonitor.ui.dataimport.source;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliveryRequest.OnDrift;
import dk.boligmonitor.process.FetchRequest;
import dk.boligmonitor.process.Fetched;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.dataimport.DeliveryOutcome;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Fetching deliveries and importing them, in the background, with a plain word about what came out. */
final class FetchSteps {

	private static final List<Step> STEPS = List.of(Step.FETCH, Step.READ_DELIVERY, Step.STORE_DELIVERY);

	private final Session session;
	private final OutcomeNotice notice;
	private final DeliveryOutcome outcome;
	private final MessageFile words = MessageFile.beside(FetchSteps.class);
	private final Wording wording = Wording.ofWorkbench();

	FetchSteps(IWorkbenchWindow window) {
		session = window.getService(Session.class);
		notice = new OutcomeNotice(window);
		outcome = new DeliveryOutcome(window);
	}

	/** Fetches from one source or from all because the user wants it. */
	void now(Optional<String> source) {
		session.perform(words.get("fetch.job"), STEPS, (monitor, progress) -> fetch(monitor, source, progress), fetch -> {
			List<Fetched> files = fetch.files();
			remember(fetch);
			if (files.isEmpty()) {
				notice.told(words.get("fetch.none"), words.get("fetch.none.text"), List.of(), Optional.empty());
			} else {
				tell(files);
			}
		});
	}

	/** Fetches from all because it is time; if there is nothing new, nobody is told. */
	void onTime() {
		session.perform(words.get("fetch.job"), STEPS, (monitor, progress) -> fetch(monitor, Optional.empty(), progress), fetch -> {
					remember(fetch);
					if (!fetch.files().isEmpty()) {
						tell(fetch.files());
					}
				}, fault -> {
					String why = fault instanceof MonitorException e ? wording.texts().fault(e) : words.get("fetch.bug");
					notice.doubtful(words.get("fetch.failed"), why, List.of(), Optional.empty(), Optional.empty());
				});
	}

	/** The sources that were asked, and what came of them. */
	private record Fetch(List<String> sources, List<Fetched> files) {
	}

	private static Fetch fetch(Monitor monitor, Optional<String> source, Progress progress) throws MonitorException {
		List<String> asked = source.map(List::of).orElse(monitor.sources().list().stream().map(Source::name).toList());
		return new Fetch(asked, monitor.sources().fetch(request(source), progress));
	}

	private static FetchRequest request(Optional<String> source) {
		return new FetchRequest(source, FetchRequest.Then.IMPORT, OnDrift.TELL, 0, Optional.empty());
	}

	private void tell(List<Fetched> files) {
		List<String> lines = files.stream().map(this::line).toList();
		boolean good = files.stream().noneMatch(f -> f.state() == Fetched.State.FAILED || f.refused());
		long imported = files.stream().filter(f -> f.imported().filter(DeliveryImport.Stored.class::isInstance).isPresent()).count();
		String title = words.get("fetch.done", files.stream().filter(f -> !f.file().isEmpty()).count(), imported);
		if (good) {
			notice.done(title, "", lines, Optional.empty());
		} else {
			notice.doubtful(title, words.get("fetch.doubtful"), lines, Optional.empty(), Optional.empty());
		}
	}

	private String line(Fetched f) {
		String name = f.file().isEmpty() ? f.source() : f.file();
		String why = f.problem().map(wording.texts()::rule).orElse("");
		return switch (f.state()) {
		case FAILED -> words.get("fetch.file.failed", name, why);
		case FETCHED, WAITING -> f.imported().map(i -> outcome.line(new DeliveryOutcome.Taken(name, Optional.empty(), i)))
				.orElse(words.get("fetch.file.kept", name));
		};
	}

	/** Keeps a line for each source for the view. */
	private void remember(Fetch fetch) {
		Optional<FetchMemory> memory = session.snapshot().map(Snapshot::directory).map(FetchMemory::new);
		Map<String, List<Fetched>> bySource = new LinkedHashMap<>();
		fetch.sources().forEach(s -> bySource.put(s, new ArrayList<>()));
		fetch.files().forEach(f -> bySource.computeIfAbsent(f.source(), s -> new ArrayList<>()).add(f));
		LocalDateTime now = LocalDateTime.now();
		memory.ifPresent(m -> bySource.forEach((source, some) -> m.fetched(source, now, summary(some))));
		session.refresh();
	}

	private String summary(List<Fetched> files) {
		Optional<Fetched> bad = files.stream().filter(f -> f.state() == Fetched.State.FAILED || f.refused()).findFirst();
		return bad.map(this::line).orElse(files.isEmpty() ? words.get("fetch.none") : words.get("fetch.files", files.size()));
	}
}
