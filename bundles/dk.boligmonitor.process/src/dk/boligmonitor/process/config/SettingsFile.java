package dk.boligmonitor.process.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;

/** {@code settings.json}: one object, a field for each setting that differs from its initial value. */
public final class SettingsFile {

	private final JsonFile file;

	/**
	 * @param directory the data directory
	 */
	public SettingsFile(Path directory) {
		file = new JsonFile(directory.resolve("settings.json"));
	}

	/** What is set; nothing if there is no file. */
	public Settings read() throws MonitorException {
		var fields = file.read();
		if (fields.isEmpty()) {
			return Settings.initial();
		}
		Map<Setting, String> values = new EnumMap<>(Setting.class);
		for (Map.Entry<String, JsonNode> field : fields.get().fields().entrySet()) {
			int line = field.getValue().line();
			Setting setting = Setting.of(field.getKey()).orElseThrow(() -> file.wrong(line, field.getKey()));
			String value = file.text(fields.get(), field.getKey());
			if (!setting.allows(value)) {
				throw file.wrong(line, field.getKey() + " = " + value);
			}
			values.put(setting, value);
		}
		return new Settings(values);
	}

	/** Replaces the file. */
	public void write(Settings settings) throws MonitorException {
		file.write(json -> {
			json.writeStartObject();
			for (Map.Entry<Setting, String> entry : settings.changed().entrySet()) {
				json.writeStringField(entry.getKey().key(), entry.getValue());
			}
			json.writeEndObject();
		});
	}
}
