package dk.boligmonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code run}: runs the lines of a recipe (opskrift), each a command line without the word {@code boligmonitor}. Empty lines
 * and lines that begin with {@code #} are passed over; words with blanks stand in double quotes. The first line that fails
 * ends the recipe with its exit code.
 */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	@ParentCommand
	private BoligMonitorCommand root;

	@Parameters(paramLabel = "RECIPE", descriptionKey = "help.recipe")
	private Path recipe;

	@Override
	public Integer call() throws MonitorException {
		List<String> lines;
		try {
			lines = Files.readAllLines(recipe);
		} catch (IOException e) {
			root.output().error(ExitCode.ENVIRONMENT, root.output().word("error.recipe", recipe, e.getClass().getSimpleName()));
			return ExitCode.ENVIRONMENT;
		}
		Workplace workplace = root.workplace();
		for (int i = 0; i < lines.size(); i++) {
			String[] words = words(lines.get(i));
			if (words.length > 0) {
				int code = Commands.execute(workplace, root.output().inherit(words));
				if (code != ExitCode.DONE) {
					root.output().say("run.stopped", Map.of("line", i + 1, "exit", code), recipe, i + 1, code);
					return code;
				}
			}
		}
		return ExitCode.DONE;
	}

	static String[] words(String line) {
		List<String> words = new ArrayList<>();
		if (!line.strip().startsWith("#")) {
			Matcher m = WORD.matcher(line);
			while (m.find()) {
				words.add(m.group(1) == null ? m.group(2) : m.group(1));
			}
		}
		return words.toArray(String[]::new);
	}
}
