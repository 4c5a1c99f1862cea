package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Secrets;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.raw.RawZone;
import dk.boligmonitor.dataimport.source.remote.RemoteFile;
import dk.boligmonitor.dataimport.source.remote.RemoteItem;
import dk.boligmonitor.dataimport.source.remote.RemoteRefused;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Where;

/**
 * Fetches what is new or changed at a source. A file that is known by name, size and time is left alone; what is listed anew but
 * has the same SHA-256 counts as known too. Of a folder of which one file is new, all files that no longer lie in the raw zone
 * are fetched, so that the delivery is whole there. One thread for each fetch.
 */
public final class Fetcher {

	private final Pause pause;
	private final DoubleSupplier chance;

	/** One that waits by the clock. */
	public Fetcher() {
		this(Pause.CLOCK, new SecureRandom()::nextDouble);
	}

	/**
	 * @param chance from 0 to 1, for the length of pauses
	 */
	Fetcher(Pause pause, DoubleSupplier chance) {
		this.pause = pause;
		this.chance = chance;
	}

	/**
	 * Reaches for a source and fetches nothing.
	 *
	 * @throws ImportException as {@link #fetch}; nothing is tried twice
	 */
	public Look look(Source source, Secrets secrets, Known known) throws ImportException {
		try (Line line = new Line(source, secrets, pause, chance, Progress.NONE, 0)) {
			List<RemoteItem> items = list(source, line).items();
			return new Look(items.size(), (int) items.stream().filter(i -> !known(source, i, known)).count());
		}
	}

	/**
	 * Fetches what is new. Cancelled or killed, it leaves only whole files, and parts that the next fetch goes on with.
	 *
	 * @param known is told of each file that is fetched
	 * @throws ImportException if nothing could be fetched at all: {@link Fault#HOST_UNREACHABLE} after all repetitions,
	 *                         {@link Fault#LOGIN_REFUSED}, {@link Fault#HOST_KEY_UNKNOWN}, {@link Fault#HOST_KEY_CHANGED},
	 *                         {@link Fault#CERTIFICATE_REFUSED}, {@link Fault#FOLDER_MISSING}, {@link Fault#SERVER_REFUSED},
	 *                         {@link Fault#SECRET_MISSING}, {@link Fault#SECRET_EXPOSED}, {@link Fault#SECRET_BROKEN}; or if
	 *                         the raw zone is broken: {@link Fault#UNREADABLE}, {@link Fault#UNWRITABLE}
	 * @throws java.util.concurrent.CancellationException if the user asked to stop
	 */
	public FetchReport fetch(Source source, Secrets secrets, RawZone zone, Known known, Progress progress)
			throws ImportException {
		try (Line line = new Line(source, secrets, pause, chance, progress, source.limits().retries())) {
			Listing listing = list(source, line);
			Map<RemoteItem, FetchOutcome> outcomes = new LinkedHashMap<>();
			List<RemoteItem> fresh = sift(source, listing, known, outcomes);
			if (!fresh.isEmpty() && !source.limits().settle().isZero()) {
				pause.pause(source.limits().settle(), progress);
				Listing later = list(source, line);
				fresh.stream().filter(i -> !later.holds(i)).forEach(i -> outcomes.put(i, new FetchOutcome.Growing()));
				fresh.removeIf(i -> !later.holds(i));
				listing = later;
			}
			new Haul(source, zone, known, line, progress).bring(fresh, listing, outcomes);
			List<FetchedItem> items = new ArrayList<>();
			outcomes.forEach(
					(item, outcome) -> items.add(new FetchedItem(item.name(), raw(source, item.name()), size(item), outcome)));
			return new FetchReport(source.name(), items);
		}
	}

	/** What lies at the source now. */
	static Listing list(Source source, Line line) throws ImportException {
		try {
			return new Listing(line.use(() -> 0, remote -> remote.list(Listing.wanted(source.pattern()))));
		} catch (RemoteRefused e) {
			throw new ImportException(Fault.SERVER_REFUSED, e, source.name(), source.address(), e.code());
		} catch (IOException e) {
			throw new ImportException(Fault.HOST_UNREACHABLE, e, source.name(), source.address());
		}
	}

	/** Settles what needs no transfer, and gives the rest. All items get their place in {@code outcomes}. */
	private static List<RemoteItem> sift(Source source, Listing listing, Known known, Map<RemoteItem, FetchOutcome> outcomes) {
		List<RemoteItem> fresh = new ArrayList<>();
		for (RemoteItem item : listing.items()) {
			outcomes.put(item, new FetchOutcome.AlreadyKnown());
			if (!Listing.usable(item)) {
				String name = item.name().replaceAll("\\p{Cntrl}", "?");
				String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
				outcomes.put(item, new FetchOutcome.Refused(
						List.of(Problem.of(ProblemCode.REMOTE_NAME, Where.file(source.name()), shown))));
			} else if (Listing.unfinished(item)) {
				outcomes.put(item, new FetchOutcome.Growing());
			} else if (!known(source, item, known)) {
				fresh.add(item);
			}
		}
		return fresh;
	}

	private static boolean known(Source source, RemoteItem item, Known known) {
		return item.files().stream().allMatch(f -> known.find(source.name(), f.path())
				.filter(k -> k.size() == f.size() && k.modified().equals(f.modified())).isPresent());
	}

	/** Name in the raw zone. */
	static String raw(Source source, String path) {
		return source.name() + "/" + path;
	}

	/** Bytes at the source. */
	static long size(RemoteItem item) {
		return item.files().stream().mapToLong(RemoteFile::size).sum();
	}
}
