package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.raw.RawSink;
import dk.boligmonitor.dataimport.source.raw.RawZone;
import dk.boligmonitor.dataimport.source.remote.Remote;
import dk.boligmonitor.dataimport.source.remote.RemoteFile;
import dk.boligmonitor.dataimport.source.remote.RemoteRefused;
import dk.boligmonitor.dataimport.source.remote.Transfer;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;

/** Brings files of one source into the raw zone, one after the other. */
final class Download {

	/** What was fetched last is fetched once more before going on, to see that the file is still the same. */
	private static final int OVERLAP = 1 << 14;

	private static final int BUFFER = 1 << 16;

	/** A file with a checksum is never longer. */
	private static final int LONGEST_CHECKSUM = 1 << 16;

	private final Source source;
	private final Line line;
	private final RawZone zone;
	private final Progress progress;
	private final long total;
	private long done;

	/**
	 * @param total bytes of all files
	 */
	Download(Source source, Line line, RawZone zone, Progress progress, long total) {
		this.source = source;
		this.line = line;
		this.zone = zone;
		this.progress = progress;
		this.total = total;
	}

	/** What became of one file. */
	sealed interface Result {
	}

	/** It is there. */
	record Whole(String sha256) implements Result {
	}

	/** It is no longer as it was listed. */
	record Changed() implements Result {
	}

	/** It is not what the sender sent. */
	record Wrong(Problem why) implements Result {
	}

	/**
	 * Fetches a file, or what is missing of it.
	 *
	 * @param raw  its name in the raw zone
	 * @param here the listing that it stands in
	 * @throws ImportException {@link Fault#TRANSFER_BROKEN}, {@link Fault#SERVER_REFUSED}, what is wrong with the connection, or
	 *                         {@link Fault#UNWRITABLE}
	 */
	Result fetch(RemoteFile file, String raw, Listing here) throws ImportException {
		try (RawSink sink = zone.write(raw, origin(file))) {
			boolean whole;
			try {
				whole = line.use(sink::position, remote -> transfer(remote, file, sink));
				if (!whole) {
					return new Changed();
				}
				Optional<Problem> wrong = check(file, here, sink);
				if (wrong.isPresent()) {
					sink.discard();
					return new Wrong(wrong.get());
				}
			} catch (RemoteRefused e) {
				throw new ImportException(Fault.SERVER_REFUSED, e, source.name(), source.address(), e.code());
			} catch (IOException e) {
				throw new ImportException(Fault.TRANSFER_BROKEN, e, source.name(), file.path(), Long.toString(sink.position()));
			}
			return new Whole(sink.complete().sha256());
		}
	}

	/** What tells versions of a file apart. */
	static String origin(RemoteFile file) {
		return file.size() + " " + file.modified();
	}

	/** Counts a file that is done, whatever became of it. */
	void passed(RemoteFile file) {
		done += file.size();
		progress.check(Step.FETCH, done, total);
	}

	/** Transfers what is missing; false if the file is not as it was listed. */
	private boolean transfer(Remote remote, RemoteFile file, RawSink sink) throws IOException, ImportException {
		byte[] tail = sink.tail(OVERLAP);
		try (Transfer transfer = remote.open(file.path(), sink.position() - tail.length)) {
			InputStream in = transfer.stream();
			if (transfer.from() != sink.position() - tail.length) {
				sink.restart();
			} else {
				byte[] again = in.readNBytes(tail.length);
				if (!Arrays.equals(again, tail)) {
					if (again.length == tail.length) {
						sink.restart();
					}
					throw new IOException("not the bytes that came before");
				}
			}
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				if (sink.position() + read > file.size()) {
					line.drop();
					return false;
				}
				sink.write(buffer, 0, read);
				progress.check(Step.FETCH, done + sink.position(), total);
			}
			if (sink.position() < file.size()) {
				transfer.finish(); // fails if it was cut off and the server knows
				if (stillListed(remote, file)) {
					throw new IOException("cut off unnoticed");
				}
				return false;
			}
			finish(transfer);
			return true;
		}
	}

	/** True if the source lists the file as before. */
	private boolean stillListed(Remote remote, RemoteFile file) throws IOException {
		return remote.list(Listing.wanted(source.pattern())).stream().anyMatch(i -> i.files().contains(file));
	}

	/** All bytes are here; a server that fails to say so after a long transfer does no harm. */
	private void finish(Transfer transfer) {
		try {
			transfer.finish();
		} catch (IOException e) {
			line.drop();
		}
	}

	/** Compares with the checksum that lies beside the file, if there is one. */
	private Optional<Problem> check(RemoteFile file, Listing here, RawSink sink) throws IOException, ImportException {
		for (Checksum algorithm : Checksum.values()) {
			Optional<RemoteFile> beside = here.checksum(file, algorithm);
			if (beside.isPresent()) {
				Where where = Where.file(file.path());
				Optional<String> promised = beside.get().size() > LONGEST_CHECKSUM ? Optional.empty()
						: algorithm.in(text(beside.get()), file.name());
				if (promised.isEmpty()) {
					return Optional.of(Problem.of(ProblemCode.CHECKSUM_UNREADABLE, where, beside.get().path()));
				}
				String found = algorithm.of(sink);
				return promised.get().equals(found) ? Optional.empty()
						: Optional.of(Problem.of(ProblemCode.CHECKSUM_WRONG, where, algorithm.word(), promised.get(), found));
			}
		}
		return Optional.empty();
	}

	private String text(RemoteFile file) throws IOException, ImportException {
		return line.use(() -> 0, remote -> {
			try (Transfer transfer = remote.open(file.path(), 0)) {
				byte[] text = transfer.stream().readNBytes(LONGEST_CHECKSUM);
				transfer.finish();
				return new String(text, StandardCharsets.UTF_8);
			}
		});
	}
}
