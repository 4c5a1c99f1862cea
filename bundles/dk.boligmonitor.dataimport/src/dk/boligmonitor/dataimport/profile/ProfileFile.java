package dk.boligmonitor.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.profile.Form.Escape;
import dk.boligmonitor.dataimport.profile.Form.Header;
import dk.boligmonitor.dataimport.profile.Form.Span;
import dk.boligmonitor.dataimport.profile.Signs.Encoding;
import dk.boligmonitor.model.Problem;

/**
 * Reads and writes profiles as JSON. What is wrong is named with line, character, field and the nearest allowed word; unknown
 * fields are faults too, since a misspelt one would silently mean something else. The form is described in docs/contract.md.
 */
public final class ProfileFile {

	static final Map<String, Header> HEADERS = Map.of("names", Header.NAMES, "none", Header.NONE);
	static final Map<String, Escape> ESCAPES = Map.of("doubled", Escape.DOUBLED, "backslash", Escape.BACKSLASH);
	static final String NONE = "none";
	private static final Map<String, Encoding> ENCODINGS = Arrays.stream(Encoding.values())
			.collect(Collectors.toMap(Encoding::code, Function.identity()));
	private static final Map<String, Optional<Character>> QUOTES = Map.of("\"", Optional.of('"'), "'", Optional.of('\''), NONE,
			Optional.empty());
	private static final Map<String, Character> DECIMALS = Map.of(",", ',', ".", '.');
	private static final Map<String, Optional<Character>> THOUSANDS = Map.of(NONE, Optional.empty(), ".", Optional.of('.'), ",",
			Optional.of(','), " ", Optional.of(' '), "'", Optional.of('\''));

	private ProfileFile() {
	}

	/**
	 * What reading came to: a profile, or everything that is wrong.
	 *
	 * @param profile  empty if there are problems
	 * @param problems place by place
	 */
	public record Result(Optional<Profile> profile, List<Problem> problems) {

		/** Copies the list. */
		public Result {
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Reads a profile.
	 *
	 * @param file  name for messages
	 * @param in    closed by the caller
	 * @param kinds the record kinds that it may speak of
	 * @throws IOException if it cannot be read; what it says is never an exception
	 */
	public static Result read(String file, InputStream in, Kinds kinds) throws IOException {
		List<Problem> problems = new ArrayList<>();
		Optional<Profile> profile = Json.read(file, in, problems).flatMap(root -> {
			Fields fields = Fields.of(file, root, problems);
			Optional<Profile> read = profile(fields, kinds, problems);
			fields.end();
			return read;
		});
		return new Result(problems.isEmpty() ? profile : Optional.empty(), problems);
	}

	/** Writes a profile so that {@link #read} gives an equal one; UTF-8. */
	public static void write(Profile profile, OutputStream out) throws IOException {
		ProfileWriter.write(profile, out);
	}

	private static Optional<Profile> profile(Fields fields, Kinds kinds, List<Problem> problems) {
		String name = fields.text("name");
		if (!Profile.validName(name)) {
			fields.wrong("name", "a–å, 0–9, -");
		}
		Profile.Title title = DeclarationFile.title(fields);
		Naming naming = fields.parsed("delivery", Naming::of, "{kommunekode}, {YYYYMM}, {YYYY}, {MM}, *, ask", Naming.ASK);
		Form form = fields.requiredObject("form", ProfileFile::form).orElse(Form.Delimited.by(";"));
		Signs signs = signs(fields);
		List<FileProfile> files = fields.objects("files", f -> new FileFields(f, kinds, form).read());
		if (files.isEmpty()) {
			fields.wrong("files", "≥ 1");
		}
		return problems.isEmpty() ? Optional.of(new Profile(name, title, naming, form, signs, files)) : Optional.empty();
	}

	private static Form form(Fields fields) {
		Map<String, Function<Fields, Form>> forms = Map.of("delimited", ProfileFile::delimited, "fixed", ProfileFile::fixed,
				"workbook", ProfileFile::workbook);
		return fields.requiredChoice("type", forms, ProfileFile::delimited).apply(fields);
	}

	private static Form delimited(Fields fields) {
		String delimiter = fields.text("delimiter");
		if (delimiter.isEmpty() || delimiter.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '"')) {
			fields.wrong("delimiter", "; , | TAB …");
			delimiter = ";";
		}
		Optional<Character> quote = fields.choice("quote", QUOTES, Optional.of('"'));
		Escape escape = fields.choice("escape", ESCAPES, Escape.DOUBLED);
		Optional<Form.Preamble> preamble = fields.object("preamble", ProfileFile::preamble).flatMap(p -> p);
		int skip = fields.whole("skip", 0, preamble.isPresent() ? 1 : 0);
		if (preamble.isPresent() && skip == 0) {
			fields.wrong("skip", "≥ 1");
		}
		return new Form.Delimited(delimiter, quote, escape, skip, fields.choice("header", HEADERS, Header.NAMES), preamble);
	}

	private static Optional<Form.Preamble> preamble(Fields fields) {
		Optional<Span> records = fields.requiredSpan("records");
		Optional<Span> run = fields.requiredSpan("run");
		Optional<Span> from = fields.requiredSpan("from");
		Optional<Span> to = fields.requiredSpan("to");
		Optional<Span> scope = fields.requiredSpan("scope");
		if (records.isEmpty() || run.isEmpty() || from.isEmpty() || to.isEmpty() || scope.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Form.Preamble(records.get(), run.get(), from.get(), to.get(), scope.get()));
	}

	private static Form fixed(Fields fields) {
		Optional<Form.Trailer> trailer = fields.object("trailer", t -> {
			String record = t.text("record");
			return t.requiredSpan("count").map(at -> new Form.Trailer(record, at));
		}).flatMap(t -> t);
		return new Form.FixedWidth(fields.span("record"), fields.span("key"), fields.whole("skip", 0, 0), trailer);
	}

	private static Form workbook(Fields fields) {
		return new Form.Workbook(fields.whole("skip", 0, 0), fields.choice("header", HEADERS, Header.NAMES));
	}

	private static Signs signs(Fields fields) {
		Encoding encoding = fields.choice("encoding", ENCODINGS, Encoding.AUTO);
		char decimal = fields.choice("decimal", DECIMALS, ',');
		Optional<Character> thousands = fields.choice("thousands", THOUSANDS, Optional.empty());
		if (thousands.isPresent() && thousands.get().charValue() == decimal) {
			fields.wrong("thousands", NONE);
			thousands = Optional.empty();
		}
		List<DateForm> dates = new ArrayList<>();
		for (String pattern : fields.texts("dates")) {
			DateForm.of(pattern).ifPresentOrElse(dates::add, () -> fields.wrong("dates", "YYYY MM DD M D - . / *"));
		}
		return new Signs(encoding, decimal, thousands, dates.isEmpty() ? List.of(DateForm.ISO) : dates, fields.texts("nulls"));
	}
}
