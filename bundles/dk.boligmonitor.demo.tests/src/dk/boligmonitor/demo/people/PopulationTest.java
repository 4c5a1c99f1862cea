package dk.boligmonitor.demo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Town;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.FamilyType;

class PopulationTest {

	private static final int PEOPLE = 30_000;
	private static final Town TOWN = Town.build(PEOPLE, 12_500, 12, new Chance(3));

	private LocalDate today = LocalDate.of(2012, 6, 30);
	private Population population = new Population(TOWN, PEOPLE, 12, today, 1, new Chance(4));

	@BeforeEach
	void liveForFiveQuarters() {
		for (int q = 0; q < 5; q++) {
			today = today.plusMonths(3);
			population.liveUntil(today);
		}
	}

	@Test
	void hasAboutThePeopleOfThePlan() {
		assertEquals(PEOPLE, population.residents().size(), PEOPLE * 0.015);
	}

	@Test
	void noNumberCanBelongToAnybodyAndNoneIsGivenTwice() {
		Set<String> seen = new HashSet<>();
		for (Person p : population.residents()) {
			String cpr = p.cpr();
			int day = Integer.parseInt(cpr.substring(0, 2));
			LocalDate born = LocalDate.ofEpochDay(p.born());
			assertEquals(10, cpr.length());
			assertEquals(born.getDayOfMonth() + 60, day);
			assertEquals(born.getMonthValue(), Integer.parseInt(cpr.substring(2, 4)));
			assertEquals(born.getYear() % 100, Integer.parseInt(cpr.substring(4, 6)));
			assertEquals(p.woman(), cpr.charAt(9) % 2 == 0);
			assertEquals(born.getYear() >= 2000, cpr.charAt(6) >= '4');
			assertTrue(seen.add(cpr));
		}
	}

	@Test
	void nobodyMovedInBeforeBirthOrAfterToday() {
		for (Person p : population.residents()) {
			assertTrue(p.born() <= p.movedIn(), "before birth");
			assertTrue(p.movedIn() <= today.toEpochDay(), "in the future");
		}
	}

	@Test
	void nobodyIsInTheRegisterTwice() {
		assertEquals(population.residents().size(), new HashSet<>(population.residents()).size());
	}

	@Test
	void aHouseholdLivesAtOneAddressAndNobodyElseDoes() {
		Set<Household> households = new HashSet<>();
		Set<Home> homes = new HashSet<>();
		for (Person p : population.residents()) {
			assertTrue(p.household.members.contains(p));
			if (households.add(p.household) && p.home().real()) {
				assertTrue(homes.add(p.home()), "two households in one home");
			}
		}
	}

	@Test
	void childrenLiveWithAParent() {
		for (Person p : population.residents()) {
			if (p.age((int) today.toEpochDay()) < 18) {
				FamilyType type = p.household.familyType();
				assertTrue(type == FamilyType.SINGLE_WITH_CHILDREN || type == FamilyType.COUPLE_WITH_CHILDREN, type.name());
			}
		}
	}

	@Test
	void theAgesAreThoseOfADanishTown() {
		int day = (int) today.toEpochDay();
		assertEquals(22, percent(p -> p.age(day) < 18), 3);
		assertEquals(17, percent(p -> p.age(day) >= 65), 3);
	}

	@Test
	void estatesHaveMoreNonWesternPeopleThanTheTown() {
		Predicate<Person> nonWestern = p -> p.origin().code().endsWith("_ikkevestlig");
		double all = percent(nonWestern);
		assertEquals(9.5, all, 1.5);
		for (int e = 0; e < TOWN.estates().size(); e++) {
			int group = e;
			List<Person> there = population.residents().stream().filter(p -> p.home().real() && p.home().group() == group).toList();
			double share = 100.0 * there.stream().filter(nonWestern).count() / there.size();
			assertTrue(share > all, TOWN.estates().get(e).name() + " " + share);
		}
	}

	@Test
	void measuresAreAsCommonAsTheyShouldBe() {
		long day = today.toEpochDay();
		List<Person> young = population.residents().stream().filter(p -> p.age((int) day) <= 22).toList();
		long placed = young.stream().filter(p -> active(p, true)).count();
		long prevented = young.stream().filter(p -> active(p, false)).count();
		assertEquals(0.9, 100.0 * placed / young.size(), 0.4);
		assertEquals(2.7, 100.0 * prevented / young.size(), 0.8);
	}

	private boolean active(Person p, boolean placement) {
		long day = today.toEpochDay();
		return p.cares().stream().anyMatch(c -> c.placement() == placement && c.start() <= day && c.end() >= day);
	}

	@Test
	void marksStandOnTheScaleOrAreCodes() {
		Set<Integer> allowed = Set.of(-3, 0, 2, 4, 7, 10, 12, 81, 85, 89);
		double sum = 0;
		int count = 0;
		for (Person p : population.residents()) {
			byte[] marks = Schooling.marks(p);
			for (int i = 0; i < marks.length; i++) {
				assertTrue(allowed.contains((int) marks[i]), marks[i] + "");
				if (i < 8 && marks[i] <= 12) {
					sum += marks[i];
					count++;
				}
			}
			if (marks.length > 0) {
				assertEquals(9, Schooling.level(p, Schooling.markYear(p)));
				assertTrue(Schooling.markYear(p).compareTo(SchoolYear.containing(today)) < 0);
			}
		}
		assertEquals(6.6, sum / count, 0.3);
	}

	private double percent(Predicate<Person> which) {
		return 100.0 * population.residents().stream().filter(which).count() / population.residents().size();
	}
}
