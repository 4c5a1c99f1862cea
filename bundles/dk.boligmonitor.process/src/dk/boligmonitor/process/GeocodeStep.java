package dk.boligmonitor.process;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import dk.boligmonitor.geocoding.ExactMatcher;
import dk.boligmonitor.geocoding.KvhIndex;
import dk.boligmonitor.geocoding.MatchOutcome;
import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.geocoding.MatchTally;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.RecordStore;

/** Leads homes through the matcher. */
final class GeocodeStep {

	/** How many homes pass between two looks at the user's wish to stop. */
	private static final int STRIDE = 10_000;

	private final DataStore store;
	private final MunicipalityCode own;

	GeocodeStep(DataStore store, MunicipalityCode own) {
		this.store = store;
		this.own = own;
	}

	/** Matches all homes and saves the matches. */
	MatchReport run(Progress progress) throws StoreException {
		KvhIndex index = index();
		ExactMatcher matcher = new ExactMatcher(index, own);
		MatchTally tally = new MatchTally();
		IntList addressOfHome = new IntList();
		AtomicInteger done = new AtomicInteger();
		store.records().homes((home, address, residents) -> {
			if (done.getAndIncrement() % STRIDE == 0) {
				progress.check(Step.GEOCODE, done.get(), 0);
			}
			MatchOutcome outcome = matcher.match(address);
			tally.add(address, outcome, residents);
			addressOfHome.put(home, number(outcome));
		});
		store.records().saveMatches(addressOfHome.toArray());
		return tally.report();
	}

	/** What the saved matches say of the newest delivery's residents. */
	MatchReport report() throws StoreException {
		ExactMatcher matcher = new ExactMatcher(index(), own);
		MatchTally tally = new MatchTally();
		store.records().homes((home, address, residents) -> tally.add(address, matcher.match(address), residents));
		return tally.report();
	}

	private KvhIndex index() throws StoreException {
		long addresses = store.places().register().map(RegisterVersion::addresses).orElse(0L);
		KvhIndex.Builder builder = KvhIndex.builder(Math.toIntExact(addresses));
		store.places().addresses(builder::add);
		return builder.build();
	}

	private static int number(MatchOutcome outcome) {
		if (outcome instanceof MatchOutcome.Matched found) {
			return found.number();
		}
		return outcome == MatchOutcome.Unmatched.NO_FIXED_ADDRESS ? RecordStore.NO_FIXED_ADDRESS : RecordStore.NOT_FOUND;
	}

	static GeocodeSummary summary(MatchReport r) {
		long residents = r.matched().residents() + r.noFixedAddress().residents() + r.malformed().residents()
				+ r.elsewhere().residents() + r.notInRegister().residents();
		return new GeocodeSummary(residents, r.matched().residents(), r.noFixedAddress().residents(),
				r.notInRegister().residents() + r.elsewhere().residents(), r.malformed().residents());
	}

	/** Makes matches as long as the list of homes; later homes are not found. */
	static int[] padded(int[] matches, int homes) {
		int[] all = Arrays.copyOf(matches, homes);
		Arrays.fill(all, Math.min(matches.length, homes), homes, RecordStore.NOT_FOUND);
		return all;
	}
}
