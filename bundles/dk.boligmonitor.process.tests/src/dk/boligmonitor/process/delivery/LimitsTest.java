package dk.boligmonitor.process.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.check.CheckSettings;
import dk.boligmonitor.dataimport.drift.Thresholds;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;

/** What the engines make of the settings. */
class LimitsTest {

	@Test
	void theInitialSettingsAreThoseOfTheEngines() {
		assertEquals(Thresholds.DEFAULT, Limits.thresholds(Settings.initial()));
		assertEquals(CheckSettings.DEFAULT, Limits.checks(Settings.initial()));
	}

	@Test
	void aChangedSettingReachesTheEngine() {
		Settings changed = Settings.initial().with(Setting.DRIFT_ROWS, "7.5").with(Setting.CHECK_OLDEST, "110");
		assertEquals(7.5, Limits.thresholds(changed).rowsPercent());
		assertEquals(110, Limits.checks(changed).oldest());
	}
}
