import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import dk.boligmonitor.dataimport.Delivery;
import dk.boligmonitor.dataimport.Opened;
import dk.boligmonitor.dataimport.Pseudonymiser;
import dk.boligmonitor.dataimport.RecordSink;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.DerbyStoreProvider;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryWriter;

/**
 * Measures the parts of an import one by one, in one process, each part twice: parse, pseudonymise, store, compare; then stores
 * 60 months and looks at the disk. Run by releng/benchmark-import with the product's bundles on the classpath.
 * <p>
 * Arguments: a delivery, a folder that does not exist yet, the number of months.
 */
public final class ImportBenchmark {

	/** One row on its way to the store. */
	private interface Row {
		void into(DeliveryWriter writer) throws StoreException;
	}

	/** All rows of a delivery, or only their number. */
	private static final class Rows implements RecordSink<RuntimeException> {
		final boolean keep;
		final List<Resident> residents = new ArrayList<>();
		final List<Row> others = new ArrayList<>();
		long count;

		Rows(boolean keep) {
			this.keep = keep;
		}

		private void other(Row row) {
			count++;
			if (keep) {
				others.add(row);
			}
		}

		@Override
		public void resident(Resident row) {
			count++;
			if (keep) {
				residents.add(row);
			}
		}

		@Override
		public void measure(Measure row) {
			other(w -> w.add(row));
		}

		@Override
		public void pupil(Pupil row) {
			other(w -> w.add(row));
		}

		@Override
		public void grade(Grade row) {
			other(w -> w.add(row));
		}

		@Override
		public void daycare(Daycare row) {
			other(w -> w.add(row));
		}

		@Override
		public void relocation(Relocation row) {
			other(w -> w.add(row));
		}

		@Override
		public void other(OtherRow row) {
			other(w -> w.add(row));
		}
	}

	private static final MunicipalityCode OWN = new MunicipalityCode("0999");
	private static final YearMonth FIRST = YearMonth.of(2015, 1);

	private ImportBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Path delivery = Path.of(arguments[0]);
		Path scratch = Path.of(arguments[1]);
		int months = Integer.parseInt(arguments[2]);
		System.setProperty("boligmonitor.keys", scratch.resolve("keys").toString());
		read(delivery, false);
		pseudonymise(100_000);
		long begun = System.nanoTime();
		long count = read(delivery, false).count;
		double read = seconds(begun);
		double hashed = pseudonymise(count);
		print("parse", count, read - hashed);
		print("pseudonymise", count, hashed);
		Rows rows = read(delivery, true);
		for (boolean encrypted : new boolean[] { true, false }) {
			String how = encrypted ? "encrypted" : "not encrypted";
			storeAndCompare(rows, scratch.resolve("warm-" + encrypted), encrypted, null);
			storeAndCompare(rows, scratch.resolve("data-" + encrypted), encrypted, how);
		}
		manyMonths(rows, scratch.resolve("months"), months);
	}

	private static Rows read(Path path, boolean keep) throws Exception {
		Rows rows = new Rows(keep);
		if (!(Delivery.open(path) instanceof Opened.Ok ok)) {
			throw new IOException("Refused: " + path);
		}
		try (Delivery delivery = ok.delivery()) {
			delivery.read(new Pseudonymiser(List.of(new byte[32])), rows, reject -> {
			}, Progress.NONE);
		}
		return rows;
	}

	private static double pseudonymise(long count) {
		Pseudonymiser pseudonymiser = new Pseudonymiser(List.of(new byte[32]));
		long begun = System.nanoTime();
		long seen = 0;
		for (long i = 0; i < count; i++) {
			seen += pseudonymiser.of(Long.toString(9_000_000_000L + i)).low() & 1;
		}
		if (seen == 0) {
			throw new IllegalStateException("No hash ended in a one");
		}
		return seconds(begun);
	}

	private static DataStore open(Path directory, boolean encrypted) throws StoreException {
		if (encrypted) {
			System.clearProperty("boligmonitor.benchmark.unencrypted");
		} else {
			System.setProperty("boligmonitor.benchmark.unencrypted", "true");
		}
		return new DerbyStoreProvider().open(directory);
	}

	private static void storeAndCompare(Rows rows, Path directory, boolean encrypted, String how) throws Exception {
		try (DataStore store = open(directory, encrypted)) {
			double stored = deliver(store, FIRST, rows.residents, rows.others);
			double compared = deliver(store, FIRST.plusMonths(1), rows.residents, rows.others);
			double changed = deliver(store, FIRST.plusMonths(2), changed(rows.residents, new Random(1), FIRST.plusMonths(2)), rows.others);
			if (how != null) {
				print("store the first delivery, " + how, rows.count, stored);
				print("compare an unchanged one, " + how, rows.count, compared);
				print("compare and store one with 2 % changes, " + how, rows.count, changed);
			}
		}
	}

	private static double deliver(DataStore store, YearMonth month, List<Resident> residents, List<Row> others) throws StoreException {
		long begun = System.nanoTime();
		DeliveryHead head = new DeliveryHead(OWN, month, "FLIS_0999_" + month.toString().replace("-", ""), month.toString());
		Set<RecordKind> kinds = new HashSet<>(RecordKind.BUILT_IN);
		try (DeliveryWriter writer = store.records().begin(head, kinds)) {
			for (Resident resident : residents) {
				writer.add(resident);
			}
			for (Row row : others) {
				row.into(writer);
			}
			writer.commit(new DeliveryWriter.LeftOut() {
				@Override
				public long rejected(RecordKind kind) {
					return 0;
				}

				@Override
				public long duplicates(RecordKind kind) {
					return 0;
				}
			}, List.of(), "");
		}
		return seconds(begun);
	}

	/** Two in a hundred live elsewhere, in a home of somebody else. */
	private static List<Resident> changed(List<Resident> before, Random random, YearMonth month) {
		List<Resident> after = new ArrayList<>(before);
		for (int i = before.size() / 50; i > 0; i--) {
			int who = random.nextInt(before.size());
			Resident r = before.get(who);
			LocalDate moved = month.atDay(1 + random.nextInt(28));
			after.set(who, new Resident(r.person(), r.sex(), r.born(), r.civilStatus(), r.citizenship(), r.origin(), r.familyType(),
					before.get(random.nextInt(before.size())).home(), Optional.of(moved), r.protection(), r.status()));
		}
		return after;
	}

	private static void manyMonths(Rows rows, Path directory, int months) throws Exception {
		Random random = new Random(2);
		List<Resident> residents = rows.residents;
		double last = 0;
		long begun = System.nanoTime();
		try (DataStore store = open(directory, true)) {
			for (int i = 0; i < months; i++) {
				residents = i == 0 ? residents : changed(residents, random, FIRST.plusMonths(i));
				last = deliver(store, FIRST.plusMonths(i), residents, rows.others);
			}
		}
		System.out.printf(Locale.ROOT, "%d months: %.0f s in all, %.1f s the last, %d MB on disk%n", months, seconds(begun), last,
				size(directory) >> 20);
	}

	private static long size(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
		}
	}

	private static double seconds(long begun) {
		return (System.nanoTime() - begun) / 1e9;
	}

	private static void print(String what, long rows, double seconds) {
		System.out.printf(Locale.ROOT, "%-58s %6.2f s %,12.0f rows/s%n", what, seconds, rows / seconds);
	}
}
