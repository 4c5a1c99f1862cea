package dk.boligmonitor.process.custody;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.process.Custody;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.LogEntry;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.PurgeSummary;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;
import dk.boligmonitor.process.config.SettingsFile;
import dk.boligmonitor.process.delivery.RawShelf;
import dk.boligmonitor.process.delivery.StoredDeliveries;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.process.engine.Ledger;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.AccessLog;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.StoredDelivery;

/** Custody over a store. */
public final class StoredCustody implements Custody {

	private static final int STAGES = 3;

	private final DataStore store;
	private final Ledger ledger;
	private final RawShelf shelf;
	private final StoredDeliveries deliveries;
	private final Texts texts;
	private final Object writing;
	private final Clock clock = Clock.systemUTC();

	/**
	 * @param texts   language of exported logs
	 * @param writing held while data are written
	 */
	public StoredCustody(DataStore store, Ledger ledger, RawShelf shelf, StoredDeliveries deliveries, Texts texts, Object writing) {
		this.store = store;
		this.ledger = ledger;
		this.shelf = shelf;
		this.deliveries = deliveries;
		this.texts = texts;
		this.writing = writing;
	}

	@Override
	public void backup(Path file) throws MonitorException {
		synchronized (writing) {
			ledger.note(LogAction.BACKUP, file.getFileName().toString(), Optional.empty());
			Faults.run(() -> {
				store.backup(file);
			});
		}
	}

	@Override
	public void rotateKeys() throws MonitorException {
		synchronized (writing) {
			ledger.note(LogAction.ROTATE_KEYS, "", Optional.empty());
			Faults.run(() -> {
				store.rotateKeys();
			});
		}
	}

	@Override
	public PurgeSummary purge(Progress progress) throws MonitorException {
		synchronized (writing) {
			Settings settings = new SettingsFile(store.directory()).read();
			ledger.note(LogAction.PURGE, "", Optional.empty());
			return Faults.ask(() -> {
				List<String> raw = shelf.deleteOlderThan(settings.whole(Setting.RAW_DAYS));
				progress.check(Step.PURGE, 1, STAGES);
				List<String> deleted = new ArrayList<>();
				List<String> kept = new ArrayList<>();
				deleteOld(settings.number(Setting.DATA_MONTHS), deleted, kept);
				progress.check(Step.PURGE, 2, STAGES);
				Instant limit = clock.instant().atZone(ZoneId.systemDefault()).minusMonths(settings.whole(Setting.LOG_MONTHS))
						.toInstant();
				long entries = store.accessLog().forgetBefore(limit, Ledger.user());
				store.compact();
				return new PurgeSummary(raw, entries, deleted, kept);
			});
		}
	}

	/** Newest first, so that changes go before what they are changes to. */
	private void deleteOld(OptionalInt months, List<String> deleted, List<String> kept)
			throws StoreException, ImportException, MonitorException {
		if (months.isEmpty()) {
			return;
		}
		YearMonth limit = YearMonth.now(clock).minusMonths(months.getAsInt());
		List<DeliveryHead> stored = store.records().deliveries().stream().map(StoredDelivery::head).toList();
		DeliveryHead.Scope next = DeliveryHead.Scope.FULL;
		for (DeliveryHead head : stored.reversed()) {
			boolean old = head.month().isBefore(limit);
			if (old && next == DeliveryHead.Scope.FULL) {
				deliveries.erase(head);
				deleted.add(head.name());
				continue;
			}
			if (old) {
				kept.add(head.name());
			}
			next = head.scope();
		}
	}

	@Override
	public void log(LogAction action, String object, Optional<String> purpose) throws MonitorException {
		ledger.note(action, object, purpose);
	}

	@Override
	public List<LogEntry> entries(Instant from, Instant to) throws MonitorException {
		return Faults.ask(() -> store.accessLog().entries(from, to).stream().map(StoredCustody::entry).toList());
	}

	@Override
	public List<LogEntry> aboutPerson(char[] cpr) throws MonitorException {
		Pseudonym person;
		try {
			person = Person.pseudonym(cpr, store.pseudonymKeys())
					.orElseThrow(() -> new MonitorException(Fault.NOT_A_CPR, List.of(), null));
		} finally {
			Arrays.fill(cpr, '\0');
		}
		List<LogEntry> found = Faults.ask(() -> store.accessLog().about(person).stream().map(StoredCustody::entry).toList());
		ledger.note(LogAction.SEARCH_LOG, "", Optional.empty(), Optional.of(person));
		return found;
	}

	@Override
	public Optional<Long> verifyLog() throws MonitorException {
		return Faults.ask(() -> store.accessLog().broken());
	}

	@Override
	public void exportLog(Path csv, List<LogEntry> entries, Users users) throws MonitorException {
		ledger.note(LogAction.EXPORT_LOG, csv.getFileName().toString(), Optional.empty());
		LogFile.write(csv, entries, users, texts);
	}

	private static LogEntry entry(AccessLog.Entry e) {
		return new LogEntry(e.number(), e.when(), e.event().user(), e.event().action(), e.event().purpose(), e.event().object(),
				e.event().subject().isPresent() ? LogEntry.About.ONE_PERSON : LogEntry.About.ALL);
	}
}
