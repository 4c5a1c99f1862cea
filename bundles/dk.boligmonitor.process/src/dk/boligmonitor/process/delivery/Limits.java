package dk.boligmonitor.process.delivery;

import dk.boligmonitor.dataimport.check.CheckSettings;
import dk.boligmonitor.dataimport.drift.Thresholds;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;

/** What the settings say, as the engines want it. */
final class Limits {

	private Limits() {
	}

	/** From when on a delivery is unusual. */
	static Thresholds thresholds(Settings s) {
		return new Thresholds(s.decimal(Setting.DRIFT_ROWS), s.decimal(Setting.DRIFT_SHARE), s.decimal(Setting.DRIFT_MISSING),
				s.decimal(Setting.DRIFT_UNMATCHED), s.decimal(Setting.DRIFT_CODE_PERCENT), s.whole(Setting.DRIFT_CODE_ROWS),
				s.decimal(Setting.DRIFT_DEVIATIONS));
	}

	/** From when on something in a delivery is worth a warning. */
	static CheckSettings checks(Settings s) {
		int from = s.whole(Setting.CHECK_PUPIL_FROM);
		return new CheckSettings(s.whole(Setting.CHECK_OLDEST), from, Math.max(from, s.whole(Setting.CHECK_PUPIL_TO)),
				s.whole(Setting.CHECK_PLACEMENT_TO), s.whole(Setting.CHECK_DAYCARE_TO), s.whole(Setting.CHECK_PLANNED),
				s.whole(Setting.CHECK_HANDOVER), s.decimal(Setting.CHECK_NOT_IN_BORGER), s.decimal(Setting.CHECK_OTHER_PAYER),
				s.decimal(Setting.CHECK_OTHER_PLACE), s.whole(Setting.CHECK_FEW_ROWS));
	}
}
