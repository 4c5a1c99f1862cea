package dk.boligmonitor.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code settings}: shows and changes what is set for the data directory. */
@Command(name = "settings")
final class SettingsCommand implements Runnable {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public void run() {
		throw root.wrongUse("error.subcommand", "settings", "show, set");
	}

	@Command(name = "show")
	int show() throws MonitorException {
		Output out = root.output();
		Settings settings = root.monitor().settings();
		for (Setting setting : Setting.values()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("key", setting.key());
			fields.put("value", settings.get(setting));
			fields.put("initial", setting.initial());
			out.say("settings.value", fields, setting.key(), settings.get(setting), out.texts().setting(setting));
		}
		return ExitCode.DONE;
	}

	@Command(name = "set")
	int set(@Parameters(paramLabel = "KEY", descriptionKey = "help.settingKey") String key,
			@Parameters(paramLabel = "VALUE", descriptionKey = "help.settingValue") String value) throws MonitorException {
		Setting setting = Setting.of(key).orElseThrow(() -> root.wrongUse("error.setting", key));
		if (!setting.allows(value)) {
			throw root.wrongUse("error.settingValue", value, key);
		}
		Monitor monitor = root.monitor();
		monitor.save(monitor.settings().with(setting, value));
		root.output().say("settings.saved", Map.of("key", key, "value", value), key, value);
		return ExitCode.DONE;
	}
}
