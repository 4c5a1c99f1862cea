package dk.boligmonitor.store.derby.record;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.WriteTransaction;
import dk.boligmonitor.store.derby.record.DeliveryTables.Numbered;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryHead.Scope;
import dk.boligmonitor.store.record.DeliveryWriter;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/**
 * Writes a delivery. The dictionaries are read when it begins (about 100 MB for 650,000 residents and 60 deliveries), rows become
 * numbers as they come, and all is written at the end, so readers wait only then.
 */
final class DerbyDeliveryWriter implements DeliveryWriter {

	private final WriteTransaction transaction;
	private final DerbyRecordStore store;
	private final DeliveryHead head;
	private final Optional<Numbered> replaced;
	private final int number;
	private final Dictionaries known;
	private final Map<RecordKind, KindWriter> writers = new LinkedHashMap<>();

	/**
	 * @param before deliveries stored so far
	 */
	DerbyDeliveryWriter(WriteTransaction transaction, DerbyRecordStore store, DeliveryHead head, Set<RecordKind> kinds,
			List<Numbered> before) throws SQLException {
		this.transaction = transaction;
		this.store = store;
		this.head = head;
		replaced = before.stream().filter(d -> d.stored().head().month().equals(head.month())).findFirst();
		number = replaced.map(Numbered::number).orElse(1 + before.stream().mapToInt(Numbered::number).max().orElse(-1));
		known = new Dictionaries(transaction.connection());
		for (RecordKind kind : new TreeSet<>(kinds)) {
			writers.put(kind, new KindWriter(kind, known.read(kind)));
		}
	}

	private KindWriter of(RecordKind kind) {
		if (!writers.containsKey(kind)) {
			throw new IllegalArgumentException("The delivery was begun without this kind of row");
		}
		return writers.get(kind);
	}

	@Override
	public void add(Resident row) {
		of(RecordKind.BORGER).add(known.person(row.person()), known.home(row.home()), known.saying(row), Days.of(row.born()),
				Days.of(row.movedIn()));
	}

	@Override
	public void add(Measure row) {
		of(RecordKind.FORANSTALTNING).add(known.person(row.person()), known.word(row.caseId()), row.group(),
				known.word(row.type()), Days.of(row.start()), Days.of(row.end()), known.word(row.paragraph()),
				known.word(row.payer()), known.word(row.actor()));
	}

	@Override
	public void add(Pupil row) {
		of(RecordKind.ELEV).add(known.person(row.person()), row.year().startYear(), known.word(row.institution()),
				row.schoolType(), row.classType(), row.grade().orElse(IntRows.NONE), known.word(row.payer()));
	}

	@Override
	public void add(Grade row) {
		of(RecordKind.KARAKTER).add(known.person(row.person()), row.year().startYear(), row.subject(),
				known.word(row.testForm()), row.mark(), row.bound() ? 1 : 0);
	}

	@Override
	public void add(Daycare row) {
		of(RecordKind.DAGTILBUD).add(known.person(row.person()), known.word(row.institution()), Days.of(row.start()),
				Days.of(row.end()));
	}

	@Override
	public void add(Relocation row) {
		of(RecordKind.FLYTNING).add(known.person(row.person()), Days.of(row.date()), known.home(row.from()),
				known.home(row.to()));
	}

	@Override
	public void add(OtherRow row) {
		of(row.kind()).add(row.person().map(known::person).orElse(-1), known.word(Cells.join(row.keys())),
				known.word(Cells.join(row.values())));
	}

	@Override
	public StoredDelivery commit(LeftOut leftOut, List<Reject> rejects, String statistics) throws StoreException {
		try {
			int day = Days.of(head.date());
			boolean changes = head.scope() == Scope.CHANGES;
			List<FileTotals> totals = new ArrayList<>();
			for (Map.Entry<RecordKind, KindWriter> writer : writers.entrySet()) {
				RecordKind kind = writer.getKey();
				FileTotals of = writer.getValue().totals(ToldTable.read(transaction.connection(), kind), day, changes,
						leftOut.rejected(kind), leftOut.duplicates(kind));
				if (!of.balanced()) {
					throw new StoreException(Fault.DATABASE, List.of("TOTALS"), null);
				}
				totals.add(of);
			}
			StoredDelivery stored = new StoredDelivery(head, Instant.now().truncatedTo(ChronoUnit.MILLIS), List.copyOf(totals));
			store.change(transaction, c -> {
				if (replaced.isPresent()) {
					ToldTable.remove(c, replaced.get());
					DeliveryTables.delete(c, number);
				}
				known.save();
				DeliveryTables.write(c, new Numbered(number, stored), statistics);
				DeliveryTables.writeRejects(c, number, rejects);
				for (KindWriter writer : writers.values()) {
					writer.store(c, number, day, changes);
				}
				if (replaced.isPresent()) {
					Eraser.run(c);
				}
			});
			return stored;
		} catch (SQLException e) {
			throw transaction.failure(e);
		}
	}

	@Override
	public void close() throws StoreException {
		transaction.close();
	}
}
