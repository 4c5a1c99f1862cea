package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.process.CodeMeaning;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.ProfileGuess;
import dk.boligmonitor.process.ProfileInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code profile}: the layouts that deliveries are read with. */
@Command(name = "profile")
final class ProfileCommand implements Runnable {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public void run() {
		throw root.wrongUse("error.subcommand", "profile", "list, show, check, add, guess, map");
	}

	@Command(name = "list")
	int list() throws MonitorException {
		Output out = root.output();
		for (ProfileInfo p : root.monitor().deliveries().profiles()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("name", p.name());
			fields.put("title", p.title(out.language()));
			fields.put("origin", p.origin().name().toLowerCase(Locale.ROOT));
			fields.put("kinds", p.kinds());
			out.say("profile.entry", fields, p.name(), p.title(out.language()), out.word("profile.origin." + p.origin()),
					String.join(" ", p.kinds()));
			p.problems().forEach(this::note);
		}
		return ExitCode.DONE;
	}

	@Command(name = "show")
	int show(@Parameters(paramLabel = "NAME", descriptionKey = "help.profileName") String name) throws MonitorException {
		root.output().text("profile.text", root.monitor().deliveries().profile(name));
		return ExitCode.DONE;
	}

	@Command(name = "check")
	int check(@Parameters(paramLabel = "FILE", descriptionKey = "help.profileFile") Path file) throws MonitorException {
		return tell(root.monitor().deliveries().check(file), "profile.good");
	}

	@Command(name = "add")
	int add(@Parameters(paramLabel = "FILE", descriptionKey = "help.profileFile") Path file) throws MonitorException {
		return tell(root.monitor().deliveries().add(file), "profile.added");
	}

	private int tell(ProfileInfo profile, String event) {
		Output out = root.output();
		if (profile.problems().stream().anyMatch(p -> p.code().severity() == Severity.ERROR)) {
			profile.problems().forEach(p -> out.error(ExitCode.BAD_DATA, out.texts().problem(p)));
			return ExitCode.BAD_DATA;
		}
		profile.problems().forEach(this::note);
		out.say(event, Map.of("name", profile.name()), profile.name());
		return ExitCode.DONE;
	}

	private void note(Problem problem) {
		root.output().note("note", root.output().texts().problem(problem));
	}

	@Command(name = "guess")
	int guess(@Parameters(paramLabel = "FILE", descriptionKey = "help.guessFile") Path file) throws MonitorException {
		Output out = root.output();
		ProfileGuess guess = root.monitor().deliveries().guess(file, out.progress());
		for (ProfileGuess.Evidence e : guess.evidence()) {
			say("profile.evidence", e);
		}
		for (ProfileGuess.Evidence e : guess.questions()) {
			say("profile.question", e);
		}
		out.text("profile.text", guess.json());
		out.say(guess.state() == ProfileGuess.State.COMPLETE ? "profile.complete" : "profile.open", Map.of("name", guess.name()),
				guess.name());
		return ExitCode.DONE;
	}

	private void say(String event, ProfileGuess.Evidence e) {
		Output out = root.output();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("file", e.file());
		fields.put("column", e.column());
		fields.put("code", e.code());
		fields.put("text", out.texts().evidence(e));
		out.say(event, fields, e.file(), out.texts().evidence(e));
	}

	@Command(name = "map")
	int map(@Parameters(paramLabel = "NAME", descriptionKey = "help.profileName") String name,
			@Parameters(paramLabel = "FILE", descriptionKey = "help.mapFile") String file,
			@Parameters(paramLabel = "COLUMN", descriptionKey = "help.mapColumn") String column,
			@Parameters(paramLabel = "CODE", descriptionKey = "help.mapCode") String code,
			@Parameters(paramLabel = "MEANING", descriptionKey = "help.mapMeaning") String meaning) throws MonitorException {
		root.monitor().deliveries().mapCode(new CodeMeaning(name, file, column, code, meaning));
		root.output().say("profile.mapped", Map.of("name", name, "code", code, "meaning", meaning), name, code, meaning);
		return ExitCode.DONE;
	}
}
