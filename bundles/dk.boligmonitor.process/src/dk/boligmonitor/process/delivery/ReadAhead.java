package dk.boligmonitor.process.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ReadReport;
import dk.boligmonitor.dataimport.RecordSink;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.process.engine.Background;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryWriter;

/**
 * Reads a delivery in a thread of its own while the caller's thread stores it, a bounded number of rows ahead. Closing stops
 * the reading.
 */
final class ReadAhead implements AutoCloseable {

	private static final int BATCH = 1000;
	private static final int BATCHES = 200;
	private static final List<Row> END = new ArrayList<>();

	/** Reads all rows into a sink. */
	interface Reading {
		ReadReport into(RecordSink<InterruptedException> sink) throws ImportException, InterruptedException;
	}

	/** A row that knows where to go. */
	private interface Row {
		void into(DeliveryWriter writer) throws StoreException;
	}

	private final BlockingQueue<List<Row>> batches = new ArrayBlockingQueue<>(BATCHES);
	private final Background<ReadReport> read;

	ReadAhead(Reading reading) {
		read = new Background<>("delivery reader", () -> {
			Batches sink = new Batches();
			try {
				return reading.into(sink);
			} finally {
				sink.flush();
				batches.put(END);
			}
		});
	}

	/** Stores all rows and returns what the reading came to. */
	ReadReport store(DeliveryWriter writer) throws ImportException, StoreException {
		try {
			for (List<Row> batch = batches.take(); batch != END; batch = batches.take()) {
				for (Row row : batch) {
					row.into(writer);
				}
			}
			return read.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	@Override
	public void close() {
		read.close();
	}

	/** Gathers rows on the reading thread. */
	private final class Batches implements RecordSink<InterruptedException> {

		private List<Row> batch = new ArrayList<>(BATCH);

		private void add(Row row) throws InterruptedException {
			batch.add(row);
			if (batch.size() == BATCH) {
				flush();
			}
		}

		private void flush() throws InterruptedException {
			batches.put(batch);
			batch = new ArrayList<>(BATCH);
		}

		@Override
		public void resident(Resident row) throws InterruptedException {
			add(writer -> writer.add(row));
		}

		@Override
		public void measure(Measure row) throws InterruptedException {
			add(writer -> writer.add(row));
		}

		@Override
		public void pupil(Pupil row) throws InterruptedException {
			add(writer -> writer.add(row));
		}

		@Override
		public void grade(Grade row) throws InterruptedException {
			add(writer -> writer.add(row));
		}

		@Override
		public void daycare(Daycare row) throws InterruptedException {
			add(writer -> writer.add(row));
		}

		@Override
		public void relocation(Relocation row) throws InterruptedException {
			add(writer -> writer.add(row));
		}

		@Override
		public void other(OtherRow row) throws InterruptedException {
			add(writer -> writer.add(row));
		}
	}
}
