package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.Delivery;
import dk.boligmonitor.dataimport.FileCount;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.Opened;
import dk.boligmonitor.dataimport.Pseudonymiser;
import dk.boligmonitor.dataimport.ReadReport;
import dk.boligmonitor.dataimport.RejectFile;
import dk.boligmonitor.dataimport.RejectedRow;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/** Leads a delivery from its files into the store, whole or not at all. */
final class DeliveryStep {

	private final DataStore store;
	private final Texts texts;

	/**
	 * @param texts language of the reject file
	 */
	DeliveryStep(DataStore store, Texts texts) {
		this.store = store;
		this.texts = texts;
	}

	DeliveryImport run(Path path, long maxRejects, Path rejectFile, Progress progress) throws MonitorException {
		try {
			return switch (Delivery.open(path)) {
			case Opened.Refused refused -> refuse(refused.problems(), List.of(), rejectFile);
			case Opened.Ok ok -> {
				try (Delivery delivery = ok.delivery()) {
					yield take(delivery, maxRejects, rejectFile, progress);
				}
			}
			};
		} catch (ImportException e) {
			throw Faults.of(e);
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}

	private DeliveryImport take(Delivery delivery, long maxRejects, Path rejectFile, Progress progress)
			throws ImportException, StoreException {
		DeliveryHead head = new DeliveryHead(delivery.municipality(), delivery.month(), delivery.name(), delivery.sha256());
		List<StoredDelivery> known = store.records().deliveries();
		for (StoredDelivery k : known) {
			if (k.head().month().equals(head.month()) && k.head().sha256().equals(head.sha256())) {
				return new DeliveryImport.AlreadyStored(summary(k));
			}
		}
		Optional<Problem> misplaced = misplaced(head, known);
		if (misplaced.isPresent()) {
			return refuse(List.of(misplaced.get()), List.of(), rejectFile);
		}
		List<RejectedRow> rejects = new ArrayList<>();
		Pseudonymiser pseudonymiser = new Pseudonymiser(store.pseudonymKey());
		try (ReadAhead reading = new ReadAhead(sink -> delivery.read(pseudonymiser, sink, rejects::add, progress));
				DeliveryWriter writer = store.records().begin(head, delivery.kinds())) {
			ReadReport report = reading.store(writer);
			if (report.refused() || rejects.size() > maxRejects) {
				return refuse(errors(report.problems()), rejects, rejectFile);
			}
			Optional<Path> written = write(rejects, rejectFile);
			List<Reject> stored = rejects.stream().map(r -> new Reject(r.problem(), r.masked())).toList();
			StoredDelivery done = writer.commit(kind -> {
				FileCount count = report.counts().get(kind);
				return count == null ? 0 : count.rejected();
			}, stored);
			return new DeliveryImport.Stored(summary(done), report.problems(), written);
		}
	}

	private Optional<Problem> misplaced(DeliveryHead head, List<StoredDelivery> known) throws StoreException {
		Where where = Where.file(head.name());
		var owner = store.municipality();
		if (owner.isPresent() && !owner.get().equals(head.municipality())) {
			return Optional.of(Problem.of(ProblemCode.OTHER_MUNICIPALITY, where, head.municipality().digits(),
					owner.get().digits()));
		}
		if (!known.isEmpty() && !head.month().isAfter(known.getLast().head().month())) {
			return Optional.of(Problem.of(ProblemCode.DELIVERY_OUT_OF_ORDER, where, head.month().toString(),
					known.getLast().head().month().toString()));
		}
		return Optional.empty();
	}

	private DeliveryImport refuse(List<Problem> problems, List<RejectedRow> rejects, Path rejectFile)
			throws ImportException {
		Optional<Problem> first = rejects.isEmpty() ? Optional.empty() : Optional.of(rejects.getFirst().problem());
		return new DeliveryImport.Refused(problems, rejects.size(), write(rejects, rejectFile), first);
	}

	private Optional<Path> write(List<RejectedRow> rejects, Path rejectFile) throws ImportException {
		if (rejects.isEmpty()) {
			return Optional.empty();
		}
		RejectFile.write(rejectFile, rejects, texts::rule);
		return Optional.of(rejectFile);
	}

	private static List<Problem> errors(List<Problem> problems) {
		return problems.stream().filter(p -> p.code().severity() == Severity.ERROR).toList();
	}

	static DeliverySummary summary(StoredDelivery stored) {
		return new DeliverySummary(stored.head().name(), stored.head().month(), stored.imported(),
				stored.totals().stream().map(DeliveryStep::summary).toList());
	}

	private static FileSummary summary(FileTotals t) {
		return new FileSummary(t.kind().fileName(), t.read(), t.rejected(), t.unchanged(), t.added(), t.changed(), t.ended());
	}
}
