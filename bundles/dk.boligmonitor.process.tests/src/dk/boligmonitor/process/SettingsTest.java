package dk.boligmonitor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

/** What can be set. */
class SettingsTest {

	@Test
	void initialValuesAreAllowedAndKeysAreUnique() {
		for (Setting setting : Setting.values()) {
			assertTrue(setting.allows(setting.initial()), setting.key());
			assertEquals(setting, Setting.of(setting.key()).orElseThrow());
		}
	}

	@Test
	void whatIsSetBackIsNotKept() {
		Settings changed = Settings.initial().with(Setting.DRIFT_ROWS, "7.5").with(Setting.CHECK_OLDEST, "110");
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
