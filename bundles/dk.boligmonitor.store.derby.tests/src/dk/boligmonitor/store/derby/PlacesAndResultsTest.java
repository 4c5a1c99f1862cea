package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.Town.day;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Coverage;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.model.result.Standing;
import dk.boligmonitor.model.result.Unit;
import dk.boligmonitor.store.PlaceStore;
import dk.boligmonitor.store.PlaceStore.RegisterWriter;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;

/** Round trips of address register, area sets, runs and results. */
class PlacesAndResultsTest {

	private static final Period JANUARY = Period.parse("2015-01").orElseThrow();
	private static final Period YEAR = Period.parse("2014/15").orElseThrow();

	private final Town town;
	private final PlaceStore places;

	PlacesAndResultsTest(@TempDir Path temp) throws StoreException {
		Town.useKeys(temp.resolve("keys"));
		town = new Town(temp.resolve("data"));
		places = town.store.places();
	}

	@AfterEach
	void close() throws StoreException {
		town.close();
		Town.forgetKeys();
	}

	private static RegisterAddress address(int n) {
		Kvh kvh = new Kvh(new MunicipalityCode("0999"), "0100", n % 999 + 1 + "Å");
		return new RegisterAddress("id-" + n, kvh, "Blåbærvej", "3000", "Demokøbing", 700000.25 + n, 6200000.1, PointAccuracy.B,
				n % 2 == 0);
	}

	private List<RegisterAddress> addresses() throws StoreException {
		List<RegisterAddress> all = new ArrayList<>();
		places.addresses((number, address) -> {
			assertEquals(all.size(), number);
			all.add(address);
		});
		return all;
	}

	@Test
	void aRegisterReplacesTheOldOneAndForgetsMatches() throws StoreException {
		assertEquals(Optional.empty(), places.register());
		try (RegisterWriter writer = places.beginRegister("old.csv")) {
			writer.add(address(1));
			writer.commit();
		}
		town.store.records().saveMatches(new int[] { 0 });
		List<RegisterAddress> wanted = new ArrayList<>();
		RegisterVersion version;
		try (RegisterWriter writer = places.beginRegister("new.csv")) {
			for (int n = 0; n < 20_000; n++) {
				wanted.add(address(n));
				writer.add(address(n));
			}
			version = writer.commit();
		}

		assertEquals(wanted, addresses());
		assertEquals(Optional.of(version), places.register());
		assertEquals(20_000, version.addresses());
		assertEquals(0, town.store.records().matches().length);
	}

	@Test
	void aRegisterThatIsNotCommittedLeavesTheOldOneAndItsMatches() throws StoreException {
		try (RegisterWriter writer = places.beginRegister("old.csv")) {
			writer.add(address(1));
			writer.commit();
		}
		town.store.records().saveMatches(new int[] { 0 });
		try (RegisterWriter writer = places.beginRegister("new.csv")) {
			for (int n = 0; n < 20_000; n++) {
				writer.add(address(n));
			}
		}

		assertEquals(List.of(address(1)), addresses());
		assertArrayEquals(new int[] { 0 }, town.store.records().matches());
	}

	@Test
	void theNewestVersionOfEachAreaSetIsRead() throws StoreException {
		AreaOutline old = new AreaOutline(new AreaCode("A"), "Gammel", new byte[] { 1 });
		AreaOutline first = new AreaOutline(new AreaCode("A"), "Nøddelunden", new byte[] { 1, 2, 3 });
		AreaOutline second = new AreaOutline(new AreaCode("B"), "", new byte[100_000]);
		AreaSet newest = new AreaSet("Boligområder", 2, day("2015-01-01"), "b.geojson", List.of(first, second));
		AreaSet other = new AreaSet("Skoler", 1, day("2014-08-01"), "s.geojson", List.of());
		places.saveAreaSet(other);
		places.saveAreaSet(new AreaSet("Boligområder", 1, day("2014-01-01"), "a.geojson", List.of(old)));
		places.saveAreaSet(newest);

		List<AreaSet> sets = places.areaSets();

		assertEquals(List.of("Boligområder", "Skoler"), sets.stream().map(AreaSet::name).toList());
		AreaSet read = sets.getFirst();
		assertEquals(new AreaSet(newest.name(), 2, newest.validFrom(), newest.source(), read.areas()), read);
		assertEquals(2, read.areas().size());
		assertEquals("Nøddelunden", read.areas().get(0).name());
		assertArrayEquals(first.wkb(), read.areas().get(0).wkb());
		assertArrayEquals(second.wkb(), read.areas().get(1).wkb());
		assertThrows(IllegalArgumentException.class, () -> places.saveAreaSet(newest));
	}

	private static IndicatorInfo info(String id) {
		return new IndicatorInfo(new IndicatorId(id), "Navn æøå", "Tema", "Tæller og nævner", "", "FLIS", Kind.PROPORTION,
				Unit.PERCENT, 1, Direction.LOWER_IS_WORSE, new CategoryRule(CategoryRule.Basis.DIFFERENCE, 0.5, 1.0),
				DisclosureClass.SENSITIVE, 5, 10.5, true, 3, "dk.boligmonitor.indicator.kl");
	}

	private static AreaResult result(String indicator, String code, Period period, Outcome outcome, Standing standing,
			String run) {
		return new AreaResult(new AreaRef("Boligområder", new AreaCode(code), "Navn", AreaRef.Role.AREA), info(indicator), period,
				outcome, standing, OptionalDouble.of(0.1 + 0.2), run);
	}

	private static RunRecord run(String id, Period... periods) {
		return new RunRecord(id, Instant.parse("2015-04-02T10:15:00.123456789Z"), new MunicipalityCode("0999"), "Demokøbing",
				List.of(periods), List.of("FLIS_0999_201501"), "dar.csv 2015-01-01", List.of("Boligområder 2"), "standard",
				List.of(new Coverage(periods[0], "Boligområder", 100, 90, 80, 3)));
	}

	@Test
	void allStatesComeBackExactlyInTheirOrder() throws StoreException {
		Figures figures = new Figures(1.0 / 3, 1e300, -0.0, Optional.of(new Interval(-1.5, 2.5)));
		Figures bare = new Figures(0, 17, 0, Optional.empty());
		Standing standing = new Standing(OptionalDouble.of(2.0 / 3), OptionalDouble.of(Double.POSITIVE_INFINITY), Category.RED,
				OptionalInt.of(1), 12);
		List<AreaResult> saved = List.of(result("kl.b", "A", JANUARY, new Outcome.Value(figures), standing, "r1"),
				result("kl.b", "B", JANUARY, new Outcome.Unreliable(bare, Reason.HISTORY_INCOMPLETE), Standing.NONE, "r1"),
				result("kl.b", "C", JANUARY, new Outcome.NoData(Reason.NO_DELIVERY), Standing.NONE, "r1"),
				result("kl.a", "A", JANUARY, new Outcome.Suppressed(Reason.SMALL_NUMERATOR), Standing.NONE, "r1"),
				result("kl.a", "B", JANUARY, new Outcome.NotApplicable(Reason.EMPTY_POPULATION), Standing.NONE, "r1"),
				result("kl.a", "C", JANUARY, new Outcome.Failed("pack", "x".repeat(5000)), Standing.NONE, "r1"));

		List<AreaResult> shuffled = List.of(saved.get(2), saved.get(5), saved.get(0), saved.get(4), saved.get(1), saved.get(3));
		town.store.results().save(run("r1", JANUARY), shuffled);

		assertEquals(saved, town.store.results().results(JANUARY));
		assertEquals(Optional.of(run("r1", JANUARY)), town.store.results().run(JANUARY));
	}

	@Test
	void aRunReplacesTheResultsOfItsPeriodsOnly() throws StoreException {
		Outcome nothing = new Outcome.NoData(Reason.NO_ROWS);
		AreaResult kept = result("kl.a", "A", YEAR, nothing, Standing.NONE, "r1");
		AreaResult fresh = result("kl.a", "B", JANUARY, nothing, Standing.NONE, "r2");
		town.store.results().save(run("r1", JANUARY, YEAR),
				List.of(result("kl.a", "A", JANUARY, nothing, Standing.NONE, "r1"), kept));
		town.store.results().save(run("r2", JANUARY), List.of(fresh));

		assertEquals(List.of(JANUARY, YEAR), town.store.results().periods());
		assertEquals(List.of(fresh), town.store.results().results(JANUARY));
		assertEquals(List.of(kept), town.store.results().results(YEAR));
		assertEquals("r2", town.store.results().run(JANUARY).orElseThrow().id());
		assertEquals("r1", town.store.results().run(YEAR).orElseThrow().id());
		assertEquals(Optional.empty(), town.store.results().run(Period.ofDate(day("2015-01-31"))));
	}
}
