package dk.boligmonitor.ui.dataimport.source;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.DeliveryRequest.OnDrift;
import dk.boligmonitor.process.FetchRequest;
import dk.boligmonitor.process.Fetched;
import dk.boligmonitor.process.MonitorException;
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
		session.perform(words.get("fetch.job"), STEPS, (monitor, progress) -> monitor.sources().fetch(request(source), progress), files -> {
			remember(source, files);
			if (files.isEmpty()) {
				notice.done(words.get("fetch.none"), words.get("fetch.none.text"), List.of(), Optional.empty());
			} else {
				tell(files);
			}
		});
	}

	/** Fetches from all because it is time; if there is nothing new, nobody is told. */
	void onTime() {
		session.perform(words.get("fetch.job"), STEPS, (monitor, progress) -> monitor.sources().fetch(request(Optional.empty()), progress),
				files -> {
					remember(Optional.empty(), files);
					if (!files.isEmpty()) {
						tell(files);
					}
				}, fault -> {
					String why = fault instanceof MonitorException e ? wording.texts().fault(e) : words.get("fetch.bug");
					notice.doubtful(words.get("fetch.failed"), why, List.of(), Optional.empty(), Optional.empty());
				});
	}

	private static FetchRequest request(Optional<String> source) {
		return new FetchRequest(source, FetchRequest.Then.IMPORT, OnDrift.TELL, 0, Optional.empty());
	}

	private void tell(List<Fetched> files) {
		List<String> lines = files.stream().map(this::line).toList();
		boolean good = files.stream().noneMatch(f -> f.state() == Fetched.State.FAILED || f.refused());
		long imported = files.stream().filter(f -> f.imported().isPresent() && !f.refused()).count();
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
	private void remember(Optional<String> asked, List<Fetched> files) {
		Optional<FetchMemory> memory = session.snapshot().map(Snapshot::directory).map(FetchMemory::new);
		Map<String, List<Fetched>> bySource = new LinkedHashMap<>();
		asked.ifPresent(s -> bySource.put(s, new ArrayList<>()));
		files.forEach(f -> bySource.computeIfAbsent(f.source(), s -> new ArrayList<>()).add(f));
		LocalDateTime now = LocalDateTime.now();
		memory.ifPresent(m -> bySource.forEach((source, some) -> m.fetched(source, now, summary(some))));
		session.refresh();
	}

	private String summary(List<Fetched> files) {
		Optional<Fetched> bad = files.stream().filter(f -> f.state() == Fetched.State.FAILED || f.refused()).findFirst();
		return bad.map(this::line).orElse(files.isEmpty() ? words.get("fetch.none") : words.get("fetch.files", files.size()));
	}
}
