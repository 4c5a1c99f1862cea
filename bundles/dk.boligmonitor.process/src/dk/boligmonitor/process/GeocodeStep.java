package dk.boligmonitor.process;

import java.util.Arrays;

import dk.boligmonitor.geocoding.ExactMatcher;
import dk.boligmonitor.geocoding.MatchOutcome;
import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.geocoding.MatchTally;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.RecordStore;

/** Leads homes through the matcher. */
final class GeocodeStep {

	/** How many homes pass between two looks at the user's wish to stop. */
	private static final int STRIDE = 10_000;

	private final RecordStore records;
	private final ExactMatcher matcher;

	GeocodeStep(DataStore store, Register register, MunicipalityCode own) {
		this.records = store.records();
		this.matcher = new ExactMatcher(register.keys(), own);
	}

	/** Matches homes and saves the matches; those that have one already keep it. */
	void run(int[] known, Progress progress) throws StoreException {
		IntList addressOfHome = new IntList(known);
		records.homes(known.length, (home, address) -> {
			if (home % STRIDE == 0) {
				progress.check(Step.GEOCODE, home, 0);
			}
			addressOfHome.put(home, number(matcher.match(address)));
		});
		records.saveMatches(addressOfHome.toArray());
	}

	/** What matching comes to for the residents of the newest delivery. */
	MatchReport report() throws StoreException {
		int[] residents = records.residentsOfHomes();
		MatchTally tally = new MatchTally();
		records.homes(0, (home, address) -> tally.add(address, matcher.match(address), residents[home]));
		return tally.report();
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
