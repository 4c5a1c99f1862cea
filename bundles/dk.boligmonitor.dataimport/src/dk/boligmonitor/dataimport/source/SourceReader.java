package dk.boligmonitor.dataimport.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** Makes one source of the texts of its fields, and tells of each field that makes no sense. */
final class SourceReader {

	private static final long MOST_SECONDS = 86_400;
	private static final int MOST_RETRIES = 100;

	private final String file;
	private final SourceJson.Entry entry;
	private final List<Problem> problems;
	private final Set<String> known = new HashSet<>();

	SourceReader(String file, SourceJson.Entry entry, List<Problem> problems) {
		this.file = file;
		this.entry = entry;
		this.problems = problems;
	}

	/** The source; of no use if there were problems. */
	Source read() {
		int before = problems.size();
		String kind = text("kind", "");
		Optional<Protocol> protocol = Protocol.of(kind);
		if (kind.isEmpty()) {
			problems.add(Problem.of(ProblemCode.SETTING_MISSING, where("kind"), "kind"));
		} else if (protocol.isEmpty()) {
			invalid("kind", kind, "folder, ftp, ftps, ftps-implicit, sftp");
		}
		Limits usual = Limits.USUAL;
		Limits limits = new Limits(seconds("connectSeconds", usual.connect()), seconds("readSeconds", usual.read()),
				(int) number("retries", usual.retries(), 0, MOST_RETRIES), seconds("firstPauseSeconds", usual.firstPause()),
				seconds("mostPauseSeconds", usual.mostPause()), seconds("settleSeconds", usual.settle()));
		Afterwards afterwards = new Afterwards(choice("afterwards", Afterwards.Action.class, Afterwards.Action.KEEP),
				text("moveTo", ""));
		Source source = new Source(text("name", ""), protocol.orElse(Protocol.FOLDER), text("host", ""),
				(int) number("port", 0, 0, Integer.MAX_VALUE), text("folder", ""), text("pattern", Source.USUAL_PATTERN),
				text("user", ""), text("profile", ""), choice("mode", Source.Mode.class, Source.Mode.PASSIVE), path("keyFile"),
				new Trust(texts("hostKey"), path("knownHosts")), limits, afterwards);
		entry.fields().keySet().stream().filter(f -> !known.contains(f))
				.forEach(f -> problems.add(Problem.of(ProblemCode.SETTING_UNKNOWN, where(f), f)));
		if (problems.size() == before) {
			source.problems().forEach(p -> problems.add(new Problem(p.code(), where(p.where().column()), p.arguments())));
		}
		return source;
	}

	/** The place of a field, or of the source if it has no such field. */
	Where where(String field) {
		SourceJson.@Nullable Field found = entry.fields().get(field);
		return Where.cell(file, found == null ? entry.line() : found.line(), field);
	}

	private void invalid(String field, String text, String allowed) {
		problems.add(Problem.of(ProblemCode.SETTING_INVALID, where(field), field, text, allowed));
	}

	private List<String> texts(String field) {
		known.add(field);
		SourceJson.@Nullable Field found = entry.fields().get(field);
		return found == null ? List.of() : found.texts().stream().filter(t -> !t.isEmpty()).toList();
	}

	private String text(String field, String otherwise) {
		List<String> texts = texts(field);
		if (texts.size() > 1) {
			invalid(field, String.join(" ", texts), "…");
		}
		return texts.isEmpty() ? otherwise : texts.getFirst();
	}

	private Optional<Path> path(String field) {
		String text = text(field, "");
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			invalid(field, text, "/…");
			return Optional.empty();
		}
	}

	private Duration seconds(String field, Duration otherwise) {
		return Duration.ofSeconds(number(field, otherwise.toSeconds(), 0, MOST_SECONDS));
	}

	private long number(String field, long otherwise, long least, long most) {
		String text = text(field, Long.toString(otherwise));
		try {
			long number = Long.parseLong(text);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// told below
		}
		invalid(field, text, least + "–" + most);
		return otherwise;
	}

	private <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
		String text = text(field, word(otherwise));
		for (E value : type.getEnumConstants()) {
			if (word(value).equals(text)) {
				return value;
			}
		}
		invalid(field, text, String.join(", ", Arrays.stream(type.getEnumConstants()).map(SourceReader::word).toList()));
		return otherwise;
	}

	/** How files write a constant. */
	static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
