package dk.boligmonitor.process;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dk.boligmonitor.area.AreaException;
import dk.boligmonitor.area.AreaFile;
import dk.boligmonitor.area.AreaNaming;
import dk.boligmonitor.area.AreaReport;
import dk.boligmonitor.dataimport.AddressFile;
import dk.boligmonitor.dataimport.AddressReport;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.process.delivery.RegisterKeys;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.PlaceStore.RegisterWriter;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;

/** Leads address registers and area sets from their files into the store. */
final class PlaceStep {

	private final DataStore store;

	PlaceStep(DataStore store) {
		this.store = store;
	}

	PlaceImport addresses(Path file, Progress progress) throws MonitorException {
		try (RegisterWriter writer = store.places().beginRegister(file.getFileName().toString())) {
			RegisterKeys.Gathering keys = new RegisterKeys.Gathering();
			AddressReport report = AddressFile.<StoreException>read(file, address -> {
				keys.add(address.kvh());
				writer.add(address);
			}, progress);
			if (broken(report.problems())) {
				return new PlaceImport.Refused(report.problems());
			}
			RegisterVersion version = writer.commit();
			keys.end(store, version);
			return new PlaceImport.Stored(version.source(), version.addresses(), report.problems());
		} catch (ImportException e) {
			throw Faults.of(e);
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}

	PlaceImport areas(Path file, AreaImport request, Progress progress) throws MonitorException {
		try {
			AreaReport report = AreaFile.read(file, new AreaNaming(request.codeProperty(), request.nameProperty()),
					request.crs(), progress);
			if (report.refused()) {
				return new PlaceImport.Refused(report.problems());
			}
			int version = 1 + store.places().areaSets().stream().filter(s -> s.name().equals(request.set()))
					.mapToInt(AreaSet::version).max().orElse(0);
			LocalDate from = request.validFrom().orElse(LocalDate.of(1900, 1, 1));
			store.places().saveAreaSet(
					new AreaSet(request.set(), version, from, file.getFileName().toString(), report.areas()));
			return new PlaceImport.Stored(request.set(), report.areas().size(), report.problems());
		} catch (AreaException e) {
			throw Faults.of(file, e);
		} catch (StoreException e) {
			throw Faults.of(e);
		}
	}

	/** One bad row refuses a register, so that no address is missing unseen. */
	private static boolean broken(List<Problem> problems) {
		return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
	}
}
