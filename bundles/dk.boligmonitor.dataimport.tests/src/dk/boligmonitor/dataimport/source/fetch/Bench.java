package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.source.SecretFiles;
import dk.boligmonitor.dataimport.source.Secrets;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.raw.RawFile;
import dk.boligmonitor.dataimport.source.raw.RawZone;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/** A data directory to fetch into, and a clock that stands still. */
final class Bench {

	/** Stands in all files that are fetched. */
	static final String MARK = "KLARTEKST-FRA-FILEN";

	private final Path folder;
	private final RawZone zone;
	private final SecretFiles secrets;
	private final List<Duration> pauses = new ArrayList<>();
	private Runnable meanwhile = () -> {
	};

	/**
	 * @param folder for the data directory and the keys
	 */
	Bench(Path folder) throws ImportException {
		this.folder = folder;
		zone = new RawZone(folder.resolve("data/raw"), new byte[RawZone.KEY_LENGTH]);
		secrets = new SecretFiles(folder.resolve("keys"));
		secrets.save("flis", Place.PASSWORD.toCharArray());
	}

	/** A file that looks like none other, with the mark in it. */
	static byte[] file(int length, long seed) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(mark, 0, bytes, 0, Math.min(length, mark.length));
		return bytes;
	}

	/** Puts a file somewhere, two days ago. */
	static void put(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-02-03T04:05:06Z")));
	}

	/** What happens while the fetch waits. */
	void meanwhile(Runnable what) {
		meanwhile = what;
	}

	/** What the fetch would have waited. */
	List<Duration> pauses() {
		return pauses;
	}

	Path folder() {
		return folder;
	}

	RawZone zone() {
		return zone;
	}

	SecretFiles secrets() {
		return secrets;
	}

	Known known() throws ImportException {
		return Known.load(folder.resolve("data/raw/fetched.json"));
	}

	private Fetcher fetcher() {
		return new Fetcher((length, progress) -> {
			pauses.add(length);
			meanwhile.run();
			if (progress.cancelled()) {
				throw new CancellationException();
			}
		}, () -> 0);
	}

	FetchReport fetch(Source source) throws ImportException {
		return fetch(source, secrets, Progress.NONE);
	}

	FetchReport fetch(Source source, Secrets with, Progress progress) throws ImportException {
		return fetcher().fetch(source, with, zone, known(), progress);
	}

	Look look(Source source) throws ImportException {
		return fetcher().look(source, secrets, known());
	}

	/** Name and kind of outcome of each item. */
	static Map<String, String> outcomes(FetchReport report) {
		Map<String, String> outcomes = new TreeMap<>();
		report.items().forEach(i -> outcomes.put(i.name(), i.outcome().getClass().getSimpleName()));
		return outcomes;
	}

	/** Plain bytes of a file in the raw zone. */
	byte[] raw(String name) throws ImportException, IOException {
		try (InputStream in = Channels.newInputStream(zone.open("flis/" + name))) {
			return in.readAllBytes();
		}
	}

	/** The part of a file that has come, if it has not come whole. */
	Optional<RawFile> part() throws ImportException {
		return zone.list().stream().filter(f -> f.state() == RawFile.State.PARTIAL).findFirst();
	}

	/** Sees how far a fetch comes, and stops it there. */
	static class Watch implements Progress {

		private final long stopAt;
		private volatile long first = -1;
		private volatile long last;
		private volatile long least;

		/**
		 * @param stopAt bytes after which the user no longer wants it
		 */
		Watch(long stopAt) {
			this.stopAt = stopAt;
		}

		@Override
		public void at(Step step, long done, long total) {
			first = first < 0 ? done : first;
			least = Math.min(least, done - last);
			last = done;
		}

		@Override
		public boolean cancelled() {
			return last >= stopAt;
		}

		/** How far it ever went back, as a negative number. */
		long least() {
			return least;
		}

		/** The first progress told. */
		long first() {
			return first;
		}
	}
}
