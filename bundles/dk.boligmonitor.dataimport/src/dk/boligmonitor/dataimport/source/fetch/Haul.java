package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Afterwards;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.raw.RawFile;
import dk.boligmonitor.dataimport.source.raw.RawZone;
import dk.boligmonitor.dataimport.source.remote.RemoteFile;
import dk.boligmonitor.dataimport.source.remote.RemoteItem;
import dk.boligmonitor.dataimport.source.remote.RemoteRefused;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Where;

/** Files and folders on their way into the raw zone. Only what the source still lists as it was fetched counts as fetched. */
final class Haul {

	/** Faults of our own disk: nothing further can be done. All others are the source's. */
	private static final Set<Fault> OURS = Set.of(Fault.UNREADABLE, Fault.UNWRITABLE, Fault.RAW_DAMAGED);

	/** Faults of one file: the next one may be better. */
	private static final Set<Fault> OF_ONE_FILE = Set.of(Fault.TRANSFER_BROKEN, Fault.SERVER_REFUSED);

	private final Source source;
	private final RawZone zone;
	private final Known known;
	private final Line line;
	private final Progress progress;
	private final Map<RemoteItem, List<KnownFile>> brought = new LinkedHashMap<>();
	private final Set<String> added = new HashSet<>();

	Haul(Source source, RawZone zone, Known known, Line line, Progress progress) {
		this.source = source;
		this.zone = zone;
		this.known = known;
		this.line = line;
		this.progress = progress;
	}

	/**
	 * Brings them in, one after the other, and tells what became of each.
	 *
	 * @throws ImportException if our own disk is broken
	 */
	void bring(List<RemoteItem> items, Listing listing, Map<RemoteItem, FetchOutcome> outcomes) throws ImportException {
		Download download = new Download(source, line, zone, progress, items.stream().mapToLong(Fetcher::size).sum());
		Optional<ImportException> lost = Optional.empty();
		for (RemoteItem item : items) {
			try {
				if (lost.isPresent()) {
					throw lost.get();
				}
				outcomes.put(item, bring(item, listing, download));
			} catch (ImportException e) {
				if (OURS.contains(e.fault())) {
					throw e;
				}
				outcomes.put(item, new FetchOutcome.Failed(e));
				lost = OF_ONE_FILE.contains(e.fault()) ? lost : Optional.of(e);
			}
		}
		confirm(outcomes);
	}

	/** Brings one in; that it was fetched remains to be confirmed. */
	private FetchOutcome bring(RemoteItem item, Listing listing, Download download) throws ImportException {
		List<KnownFile> files = new ArrayList<>();
		List<Problem> wrong = new ArrayList<>();
		for (RemoteFile file : item.files()) {
			String raw = Fetcher.raw(source, file.path());
			Optional<RawFile> before = zone.find(raw);
			Optional<RawFile> here = before.filter(r -> r.origin().equals(Download.origin(file)));
			Download.Result result = here.isPresent() ? new Download.Whole(here.get().sha256())
					: download.fetch(file, raw, listing);
			if (before.isEmpty()) {
				added.add(raw);
			}
			switch (result) {
			case Download.Whole whole -> files.add(new KnownFile(source.name(), file.path(), file.size(), file.modified(),
					whole.sha256(), Instant.now()));
			case Download.Wrong bad -> wrong.add(bad.why());
			case Download.Changed changed -> {
				return new FetchOutcome.Growing();
			}
			}
			download.passed(file);
		}
		if (!wrong.isEmpty()) {
			return new FetchOutcome.Refused(wrong);
		}
		brought.put(item, files);
		return new FetchOutcome.Fetched(List.of());
	}

	/** Looks once more whether the files are still as they were fetched. */
	private void confirm(Map<RemoteItem, FetchOutcome> outcomes) throws ImportException {
		if (brought.isEmpty()) {
			return;
		}
		Listing last;
		try {
			last = Fetcher.list(source, line);
		} catch (ImportException e) {
			brought.keySet().forEach(i -> outcomes.put(i, new FetchOutcome.Failed(e)));
			return;
		}
		for (Map.Entry<RemoteItem, List<KnownFile>> entry : brought.entrySet()) {
			RemoteItem item = entry.getKey();
			outcomes.put(item, last.holds(item) ? settle(item, entry.getValue(), last) : new FetchOutcome.Growing());
		}
	}

	private FetchOutcome settle(RemoteItem item, List<KnownFile> files, Listing last) throws ImportException {
		boolean same = files.stream().allMatch(f -> known.find(source.name(), f.path())
				.filter(k -> k.sha256().equals(f.sha256())).isPresent());
		if (item.folder()) {
			forgetOthers(item);
		}
		known.put(files);
		if (!same) {
			return new FetchOutcome.Fetched(clear(item, last));
		}
		for (KnownFile file : files) {
			// It was deleted here after use, and only its time has changed: it is not needed again.
			String raw = Fetcher.raw(source, file.path());
			if (added.contains(raw)) {
				zone.delete(raw);
			}
		}
		return new FetchOutcome.AlreadyKnown();
	}

	/** Deletes from the raw zone what an earlier version of the folder had and this one has not. */
	private void forgetOthers(RemoteItem item) throws ImportException {
		Set<String> names = new HashSet<>();
		item.files().forEach(f -> names.add(Fetcher.raw(source, f.path())));
		for (RawFile file : zone.list()) {
			if (file.name().startsWith(Fetcher.raw(source, item.name()) + "/") && !names.contains(file.name())) {
				zone.delete(file.name());
			}
		}
	}

	/** Deletes or moves it at the source, if the source says so; gives what did not work. */
	private List<Problem> clear(RemoteItem item, Listing last) {
		Afterwards afterwards = source.afterwards();
		if (afterwards.action() == Afterwards.Action.KEEP) {
			return List.of();
		}
		try {
			for (RemoteItem part : last.asListed(item)) {
				line.use(() -> 0, remote -> {
					if (afterwards.action() == Afterwards.Action.DELETE) {
						remote.delete(part);
					} else {
						remote.move(part, afterwards.folder());
					}
					return part;
				});
			}
			return List.of();
		} catch (RemoteRefused e) {
			return List.of(notCleared(item, e.code()));
		} catch (IOException e) {
			return List.of(notCleared(item, e.getClass().getSimpleName()));
		} catch (ImportException e) {
			return List.of(notCleared(item, e.fault().name()));
		}
	}

	private static Problem notCleared(RemoteItem item, String answer) {
		return Problem.of(ProblemCode.REMOTE_NOT_CLEARED, Where.file(item.name()), answer);
	}
}
