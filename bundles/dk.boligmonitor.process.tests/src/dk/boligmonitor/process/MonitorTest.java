package dk.boligmonitor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.indicator.CatalogueProblem;
import dk.boligmonitor.indicator.IndicatorCatalogue;
import dk.boligmonitor.indicator.IndicatorDefinition;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.record.Attempt;
import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.store.StoreProvider;

/** What the rooms for raw data ask of an open monitor, over a real database. */
class MonitorTest {

	private static final String HEADER = "cpr;koen;foedselsdato;civilstand;statsborgerskab;herkomst;familietype;kommunekode;"
			+ "vejkode;husnr;etage;sidedoer;tilflytningsdato;beskyttelse;status\n";
	private static final IndicatorCatalogue NONE = new IndicatorCatalogue() {
		@Override
		public List<IndicatorDefinition> definitions() {
			return List.of();
		}

		@Override
		public List<CatalogueProblem> problems() {
			return List.of();
		}
	};

	private final Path folder;
	private final RecordMonitor monitor;

	MonitorTest(@TempDir Path folder) throws MonitorException, InterruptedException {
		this.folder = folder;
		System.setProperty("boligmonitor.keys", folder.resolve("keys").toString());
		MonitorProvider provider = new StoredMonitorProvider(stores(), NONE, DeliveryExtensions.NONE);
		monitor = RecordMonitor.of(provider.open(folder.resolve("data")));
	}

	/** The real store, as the framework offers it. */
	private static StoreProvider stores() throws InterruptedException {
		ServiceTracker<StoreProvider, StoreProvider> tracker = new ServiceTracker<>(
				FrameworkUtil.getBundle(MonitorTest.class).getBundleContext(), StoreProvider.class, null);
		tracker.open();
		try {
			return Objects.requireNonNull(tracker.waitForService(20_000), "no bundle offers a store");
		} finally {
			tracker.close();
		}
	}

	@AfterEach
	void close() throws MonitorException {
		monitor.close();
	}

	/** A delivery of so many people; the last has the origin given. */
	private DeliveryRequest delivery(String month, int people, String origin) throws IOException {
		StringBuilder rows = new StringBuilder(HEADER);
		for (int i = 0; i < people; i++) {
			String row = "61%02d80%04d;M;1980-01-01;U;5100;%s;;0999;0001;%d;;;2010-01-01;;01\n";
			rows.append(row.formatted(1 + i % 12, 1000 + i / 12, i == people - 1 ? origin : "dansk", 1 + i % 90));
		}
		Path path = Files.createDirectories(folder.resolve("FLIS_0999_" + month));
		Files.writeString(path.resolve("BORGER.csv"), rows);
		return DeliveryRequest.of(path, folder.resolve("rejects.csv"));
	}

	private DeliveryImport take(DeliveryRequest request) throws MonitorException {
		return monitor.deliveries().take(request, Progress.NONE);
	}

	@Test
	void theCalendarShowsWhatCameLateAndWhatIsMissing() throws MonitorException, IOException {
		take(delivery("201501", 30, "dansk"));
		take(delivery("201504", 30, "mars").accepting(1));
		take(delivery("201502", 30, "dansk"));
		List<String> months = monitor.calendar().stream().map(s -> s.month() + " " + s.state()).toList();
		assertEquals(List.of("2015-01 STORED", "2015-02 LATE", "2015-03 MISSING", "2015-04 PARTLY_REJECTED"), months);
		DeliveryState last = monitor.calendar().getLast();
		assertEquals(RecordKind.BORGER, last.kind());
		assertEquals(1, last.totals().orElseThrow().rejected());
		assertEquals(Optional.of("FLIS_0999_201504"), last.delivery());
	}

	@Test
	void aReplacedDeliveryDoesNotBecomeLate() throws MonitorException, IOException {
		take(delivery("201501", 30, "dansk"));
		take(delivery("201502", 30, "dansk"));
		DeliveryImport done = take(delivery("201501", 29, "dansk"));
		assertEquals(DeliveryImport.Place.REPLACED, assertInstanceOf(DeliveryImport.Stored.class, done).place());
		assertEquals(DeliveryState.State.STORED, monitor.calendar().getFirst().state());
	}

	@Test
	void aRefusedDeliveryIsAnAttemptWithFixes() throws MonitorException, IOException {
		DeliveryRequest request = delivery("201501", 30, "danks");
		assertInstanceOf(DeliveryImport.Refused.class, take(request));
		Attempt attempt = monitor.attempt().orElseThrow();
		assertEquals("FLIS_0999_201501", attempt.name());
		RejectLine row = attempt.rejects().getFirst();
		List<QuickFix> fixes = monitor.fixes(attempt.name(), row);
		QuickFix.MapCode map = assertInstanceOf(QuickFix.MapCode.class, fixes.get(0));
		assertEquals(List.of("flis", "BORGER.csv", "herkomst", "danks", "dansk"),
				List.of(map.profile(), map.file(), map.column(), map.code(), map.meanings().getFirst()));
		assertEquals(new QuickFix.AcceptRule(ProblemCode.CODE_UNKNOWN), fixes.get(1));
		take(attempt.request().accepting(Set.of(ProblemCode.CODE_UNKNOWN)));
		assertEquals(Optional.empty(), monitor.attempt());
	}

	@Test
	void aStoredDeliveryIsMappedAndImportedAgain() throws MonitorException, IOException {
		take(delivery("201501", 30, "danks").accepting(1));
		RejectLine row = monitor.rejects("FLIS_0999_201501").getFirst();
		List<QuickFix> fixes = monitor.fixes("FLIS_0999_201501", row);
		assertEquals(new QuickFix.Reimport("FLIS_0999_201501"), fixes.get(1));
		QuickFix.MapCode map = assertInstanceOf(QuickFix.MapCode.class, fixes.get(0));
		monitor.deliveries().mapCode(new CodeMeaning(map.profile(), map.file(), map.column(), map.code(), "dansk"));
		monitor.deliveries().reimport("FLIS_0999_201501", Progress.NONE);
		assertEquals(List.of(), monitor.rejects("FLIS_0999_201501"));
		assertEquals(30, monitor.status().deliveries().getFirst().files().getFirst().added());
	}

	@Test
	void driftOfAStoredDeliveryIsFoundAgain() throws MonitorException, IOException {
		take(delivery("201501", 400, "dansk"));
		DeliveryImport.Stored stored = assertInstanceOf(DeliveryImport.Stored.class, take(delivery("201502", 200, "dansk")));
		assertEquals(ProblemCode.DRIFT_ROWS, stored.drift().getFirst().code());
		assertEquals(stored.drift(), monitor.drift("FLIS_0999_201502"));
		assertEquals(List.of(), monitor.drift("FLIS_0999_201501"));
		monitor.save(monitor.settings().with(Setting.DRIFT_ROWS, "60"));
		assertEquals(List.of(), monitor.drift("FLIS_0999_201502"));
	}

	@Test
	void addressesThatTheRegisterDoesNotHaveAreDrift() throws MonitorException, IOException {
		Path register = folder.resolve("adresser.csv");
		StringBuilder rows = new StringBuilder(
				"id,status,vejkode,vejnavn,husnr,postnr,postnrnavn,kommunekode,etrs89koordinat_øst,etrs89koordinat_nord,nøjagtighed\n");
		for (int house = 1; house <= 90; house++) {
			rows.append("00000000-0000-0000-0000-%012d,1,0001,Søndergade,%d,9999,Demokøbing,0999,560000.00,6180500.00,A\n"
					.formatted(house, house));
		}
		Files.writeString(register, rows);
		monitor.importAddresses(register, Progress.NONE);
		take(delivery("201501", 400, "dansk"));
		DeliveryRequest next = delivery("201502", 400, "dansk");
		Path file = next.path().resolve("BORGER.csv");
		Files.writeString(file, Files.readString(file).replace(";0001;7;", ";0002;7;").replace(";0001;8;", ";0002;8;")
				.replace(";0001;9;", ";0002;9;").replace(";0001;10;", ";0002;10;").replace(";0001;11;", ";0002;11;"));
		DeliveryImport.Stored stored = assertInstanceOf(DeliveryImport.Stored.class, take(next));
		assertTrue(stored.drift().stream().anyMatch(p -> p.code() == ProblemCode.DRIFT_UNMATCHED), stored.drift().toString());
		assertTrue(Files.exists(folder.resolve("data/register.keys")));
	}

	@Test
	void lookingTwiceIsOneUse() throws MonitorException, IOException {
		take(delivery("201501", 30, "mars").accepting(1));
		monitor.rejects("FLIS_0999_201501");
		monitor.rejects("FLIS_0999_201501");
		long looks = monitor.custody().entries(Instant.EPOCH, Instant.now().plusSeconds(1)).stream()
				.filter(e -> e.action().equals(LogAction.VIEW_REJECTS.name())).count();
		assertEquals(1, looks);
	}

	@Test
	void changesAreFollowedOnlyFromTheMonthBefore() throws MonitorException, IOException {
		take(delivery("201501", 30, "dansk"));
		DeliveryRequest march = delivery("201503", 2, "dansk");
		Files.writeString(march.path().resolve("manifest.json"), "{\"scope\": \"changes\", \"follows\": \"201502\"}");
		DeliveryImport.Refused refused = assertInstanceOf(DeliveryImport.Refused.class, take(march));
		assertEquals(ProblemCode.BASE_MISSING, refused.problems().getFirst().code());
		DeliveryRequest february = delivery("201502", 2, "dansk");
		Files.writeString(february.path().resolve("manifest.json"), "{\"scope\": \"changes\"}");
		assertInstanceOf(DeliveryImport.Stored.class, take(february));
		assertInstanceOf(DeliveryImport.Stored.class, take(march));
		MonitorException e = assertThrows(MonitorException.class, () -> monitor.deliveries().delete("FLIS_0999_201502"));
		assertEquals(Fault.DELIVERY_NEEDED, e.fault());
		monitor.deliveries().delete("FLIS_0999_201503");
		monitor.deliveries().delete("FLIS_0999_201502");
		assertEquals(1, monitor.status().deliveries().size());
	}
}
