package dk.boligmonitor.dataimport;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.check.CheckSettings;
import dk.boligmonitor.dataimport.check.DeliveryChecks;
import dk.boligmonitor.dataimport.check.RowChecks;
import dk.boligmonitor.dataimport.drift.StatisticsCollector;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/**
 * Reads rows by the very rules of an import and keeps nothing: says for what an import would reject them. Used by the package
 * {@code sniff} to show what a proposed profile does. One thread.
 */
public final class RowTrial {

	private static final MunicipalityCode NOWHERE = new MunicipalityCode("0999");

	private final RowReader<RuntimeException> reader;

	/**
	 * @param month the delivery's month
	 */
	public RowTrial(KindDeclaration kind, FileLayout layout, YearMonth month) {
		if (kind.kind().equals(Kinds.AGGREGATE)) {
			reader = new AggregateReader<>(layout, figure -> {
				// nothing is kept
			});
			return;
		}
		RowChecks checks = new DeliveryChecks(NOWHERE, month, CheckSettings.DEFAULT, DeliveryChecks.References.SKIP);
		StatisticsCollector statistics = new StatisticsCollector(NOWHERE, month);
		checks.begin(kind.kind(), "");
		statistics.begin(kind.kind(), List.of(), OtherReader.codeColumns(kind));
		byte[] key = new byte[Pseudonymiser.KEY_LENGTH];
		new SecureRandom().nextBytes(key);
		Persons persons = new Persons(new Pseudonymiser(key), month.atEndOfMonth(), checks);
		reader = KindFile.reader(kind, layout, persons, new Outlet<>(checks, statistics, new Nowhere()));
	}

	/** What is wrong with a row that has passed its own {@link Row#check()}. */
	public Optional<BadCell> read(Row row) {
		try {
			reader.read(row);
			return Optional.empty();
		} catch (BadCell e) {
			return Optional.of(e);
		}
	}

	/** Keeps nothing. */
	private static final class Nowhere implements RecordSink<RuntimeException> {

		@Override
		public void resident(Resident row) {
			// not kept
		}

		@Override
		public void measure(Measure row) {
			// not kept
		}

		@Override
		public void pupil(Pupil row) {
			// not kept
		}

		@Override
		public void grade(Grade row) {
			// not kept
		}

		@Override
		public void daycare(Daycare row) {
			// not kept
		}

		@Override
		public void relocation(Relocation row) {
			// not kept
		}

		@Override
		public void other(OtherRow row) {
			// not kept
		}
	}
}
