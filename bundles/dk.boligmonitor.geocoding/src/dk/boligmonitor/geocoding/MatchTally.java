package dk.boligmonitor.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.boligmonitor.geocoding.MatchOutcome.Matched;
import dk.boligmonitor.geocoding.MatchOutcome.Unmatched;
import dk.boligmonitor.geocoding.MatchReport.Count;
import dk.boligmonitor.geocoding.MatchReport.UnmatchedHouse;
import dk.boligmonitor.geocoding.MatchReport.UnmatchedStreet;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.record.HomeAddress;

/**
 * Counts what came of matching while homes stream by, each with the number of its residents. For one thread; add each
 * home once.
 */
public final class MatchTally {

	private final Counter matched = new Counter();
	private final Counter viaClosed = new Counter();
	private final Counter noFixedAddress = new Counter();
	private final Counter malformed = new Counter();
	private final Counter elsewhere = new Counter();
	private final Counter notInRegister = new Counter();
	private final Map<Road, Map<House, Counter>> roads = new TreeMap<>();

	private static final class Counter {
		private long homes;
		private long residents;

		void add(long moreHomes, long moreResidents) {
			homes += moreHomes;
			residents += moreResidents;
		}

		Count count() {
			return new Count(homes, residents);
		}
	}

	private record Road(MunicipalityCode municipality, String code) implements Comparable<Road> {
		private static final Comparator<Road> ORDER = Comparator.comparing(Road::municipality).thenComparing(Road::code);

		@Override
		public int compareTo(Road other) {
			return ORDER.compare(this, other);
		}
	}

	/** Ordered as houses stand in a street: by number, the one without a letter first. */
	private record House(String text) implements Comparable<House> {
		@Override
		public int compareTo(House other) {
			int byNumber = Integer.compare(number(), other.number());
			return byNumber != 0 ? byNumber : text.compareTo(other.text);
		}

		private int number() {
			int value = 0;
			for (int i = 0; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
				value = value * 10 + text.charAt(i) - '0';
			}
			return value;
		}
	}

	/**
	 * Counts one home.
	 *
	 * @param residents how many people live there, not negative
	 */
	public void add(HomeAddress home, MatchOutcome outcome, int residents) {
		if (residents < 0) {
			throw new IllegalArgumentException("A home has no negative number of residents");
		}
		switch (outcome) {
		case Matched found -> {
			matched.add(1, residents);
			if (found.viaClosed()) {
				viaClosed.add(1, residents);
			}
		}
		case Unmatched reason -> {
			counter(reason).add(1, residents);
			if (reason == Unmatched.NOT_IN_REGISTER) {
				home.kvh().ifPresent(kvh -> addHouse(kvh, residents));
			}
		}
		}
	}

	private Counter counter(Unmatched reason) {
		return switch (reason) {
		case NO_FIXED_ADDRESS -> noFixedAddress;
		case MALFORMED -> malformed;
		case ELSEWHERE -> elsewhere;
		case NOT_IN_REGISTER -> notInRegister;
		};
	}

	private void addHouse(Kvh kvh, int residents) {
		roads.computeIfAbsent(new Road(kvh.municipality(), kvh.road()), road -> new TreeMap<>())
				.computeIfAbsent(new House(kvh.house()), house -> new Counter()).add(1, residents);
	}

	/** What has been counted so far. */
	public MatchReport report() {
		List<UnmatchedStreet> streets = new ArrayList<>();
		roads.forEach((road, houses) -> streets.add(street(road, houses)));
		streets.sort(Comparator.comparingLong((UnmatchedStreet street) -> street.count().residents()).reversed());
		return new MatchReport(matched.count(), viaClosed.count(), noFixedAddress.count(), malformed.count(),
				elsewhere.count(), notInRegister.count(), streets);
	}

	private static UnmatchedStreet street(Road road, Map<House, Counter> houses) {
		Counter total = new Counter();
		List<UnmatchedHouse> list = new ArrayList<>();
		houses.forEach((house, counter) -> {
			total.add(counter.homes, counter.residents);
			list.add(new UnmatchedHouse(house.text, counter.count()));
		});
		return new UnmatchedStreet(road.municipality, road.code, list, total.count());
	}
}
