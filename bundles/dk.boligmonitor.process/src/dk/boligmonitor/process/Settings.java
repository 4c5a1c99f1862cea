package dk.boligmonitor.process;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is set for a data directory. Immutable.
 *
 * @param changed values that differ from the {@linkplain Setting#initial initial} ones
 */
public record Settings(Map<Setting, String> changed) {

	/** @throws IllegalArgumentException if a value is not {@linkplain Setting#allows allowed} */
	public Settings {
		Map<Setting, String> copy = new EnumMap<>(Setting.class);
		changed.forEach((setting, value) -> {
			if (!setting.allows(value)) {
				throw new IllegalArgumentException("Not a value of " + setting.key());
			}
			if (!value.equals(setting.initial())) {
				copy.put(setting, value);
			}
		});
		changed = Collections.unmodifiableMap(copy);
	}

	/** Nothing set. */
	public static Settings initial() {
		return new Settings(Map.of());
	}

	/** The value of a setting. */
	public String get(Setting setting) {
		return changed.getOrDefault(setting, setting.initial());
	}

	/** The same with one value changed. */
	public Settings with(Setting setting, String value) {
		Map<Setting, String> copy = new EnumMap<>(Setting.class);
		copy.putAll(changed);
		copy.put(setting, value);
		return new Settings(copy);
	}

	/** The value of a number; empty if it has none. */
	public OptionalInt number(Setting setting) {
		String value = get(setting);
		return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
	}

	/** The value of a number that cannot be empty. */
	public double decimal(Setting setting) {
		return Double.parseDouble(get(setting));
	}

	/** The value of a whole number that cannot be empty. */
	public int whole(Setting setting) {
		return Integer.parseInt(get(setting));
	}
}
