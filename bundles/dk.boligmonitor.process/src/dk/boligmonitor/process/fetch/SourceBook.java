package dk.boligmonitor.process.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.source.SecretFiles;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.SourceFile;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.Schedule;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.store.DataStore;

/** The sources of a data directory, the schedule, and the secrets that lie apart from them. */
final class SourceBook {

	private static final String FILE = "sources.json";

	private final Path path;
	private final SourceFile file;
	private final SecretFiles secrets;

	SourceBook(DataStore store) {
		path = store.directory().resolve(FILE);
		file = new SourceFile(path);
		secrets = new SecretFiles(store.secrets());
	}

	/** What the file says. */
	SourceFile.Content.Ok read() throws MonitorException {
		try {
			return switch (file.read()) {
			case SourceFile.Content.Ok ok -> ok;
			case SourceFile.Content.Refused refused -> throw broken(refused.problems().getFirst());
			};
		} catch (ImportException e) {
			throw Faults.of(e);
		}
	}

	private MonitorException broken(Problem first) {
		List<String> words = new ArrayList<>(List.of(first.where().column()));
		words.addAll(first.arguments());
		return new MonitorException(Fault.SETTINGS,
				List.of(path.toString(), Long.toString(first.where().line()), String.join(" ", words)), null);
	}

	/** A source. */
	Source source(String name) throws MonitorException {
		return find(name).orElseThrow(() -> new MonitorException(Fault.UNKNOWN_SOURCE, List.of(name), null));
	}

	/** A source, if there is one of the name. */
	Optional<Source> find(String name) throws MonitorException {
		return read().sources().stream().filter(s -> s.name().equals(name)).findFirst();
	}

	/** Puts a source in the place of one of the same name. */
	void put(Source source) throws MonitorException {
		List<Source> sources = new ArrayList<>(read().sources());
		sources.removeIf(s -> s.name().equals(source.name()));
		sources.add(source);
		sources.sort(Comparator.comparing(Source::name));
		write(sources, read().schedule());
	}

	/** Forgets a source and its secret. */
	void remove(String name) throws MonitorException {
		Source source = source(name);
		List<Source> sources = new ArrayList<>(read().sources());
		sources.remove(source);
		write(sources, read().schedule());
		try {
			secrets.remove(name);
		} catch (ImportException e) {
			throw Faults.of(e);
		}
	}

	/** Changes the schedule. */
	void schedule(String text) throws MonitorException {
		write(read().sources(), text);
	}

	private void write(List<Source> sources, String schedule) throws MonitorException {
		try {
			file.write(new SourceFile.Content.Ok(sources, schedule));
		} catch (ImportException e) {
			throw Faults.of(e);
		}
	}

	/** Where the engine looks for secrets. */
	SecretFiles secrets() {
		return secrets;
	}

	/** Keeps a secret; the array is wiped. */
	void secret(String name, char[] secret) throws MonitorException {
		try {
			secrets.save(source(name).name(), secret);
		} catch (ImportException e) {
			throw Faults.of(e);
		} finally {
			Arrays.fill(secret, '\0');
		}
	}

	/** The schedule. */
	Schedule schedule() throws MonitorException {
		String text = read().schedule();
		return Schedule.parse(text.isEmpty() ? "off" : text).orElseThrow(
				() -> new MonitorException(Fault.SETTINGS, List.of(path.toString(), "1", "schedule = " + text), null));
	}
}
