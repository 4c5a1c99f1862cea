package dk.boligmonitor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.check.CheckSettings;
import dk.boligmonitor.dataimport.drift.Thresholds;

/** What can be set, and what the engines make of it. */
class SettingsTest {

	@Test
	void theInitialSettingsAreThoseOfTheEngines() {
		assertEquals(Thresholds.DEFAULT, Limits.thresholds(Settings.initial()));
		assertEquals(CheckSettings.DEFAULT, Limits.checks(Settings.initial()));
		for (Setting setting : Setting.values()) {
			assertTrue(setting.allows(setting.initial()), setting.key());
			assertEquals(setting, Setting.of(setting.key()).orElseThrow());
		}
	}

	@Test
	void aChangedSettingReachesTheEngine() {
		Settings changed = Settings.initial().with(Setting.DRIFT_ROWS, "7.5").with(Setting.CHECK_OLDEST, "110");
		assertEquals(7.5, Limits.thresholds(changed).rowsPercent());
		assertEquals(110, Limits.checks(changed).oldest());
		assertEquals(Settings.initial(), changed.with(Setting.DRIFT_ROWS, "10").with(Setting.CHECK_OLDEST, "120"));
	}

	@Test
	void anEmptyNumberIsNone() {
		assertEquals(OptionalInt.empty(), Settings.initial().number(Setting.DATA_MONTHS));
		assertEquals(OptionalInt.of(60), Settings.initial().with(Setting.DATA_MONTHS, "60").number(Setting.DATA_MONTHS));
	}

	@Test
	void valuesOfAnotherFormAreRefused() {
		assertFalse(Setting.RAW_DAYS.allows("-1"));
		assertFalse(Setting.RAW_DAYS.allows(""));
		assertFalse(Setting.DATA_MONTHS.allows("0"));
		assertFalse(Setting.DRIFT_ROWS.allows("1,5"));
		assertFalse(Setting.PURPOSE.allows("a\nb"));
		assertThrows(IllegalArgumentException.class, () -> Settings.initial().with(Setting.RAW_DAYS, "x"));
	}
}
