package dk.boligmonitor.dataimport.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import dk.boligmonitor.dataimport.table.NearestCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/**
 * Reads the fields of one JSON object. What is missing or wrong is noted with line, character, field and what is allowed, and
 * answered with a harmless value; fields that nobody asked for are noted by {@link #end()}. Whoever reads must look at the
 * problems before using what was read.
 */
final class Fields {

	private final String file;
	private final String path;
	private final Json.Fields object;
	private final List<Problem> problems;
	private final Set<String> asked = new LinkedHashSet<>();

	private Fields(String file, String path, Json.Fields object, List<Problem> problems) {
		this.file = file;
		this.path = path;
		this.object = object;
		this.problems = problems;
	}

	/** The object that a file consists of; one without fields if it is none. */
	static Fields of(String file, Json.Value root, List<Problem> problems) {
		return of(file, "", root, problems);
	}

	private static Fields of(String file, String path, Json.Value value, List<Problem> problems) {
		if (value instanceof Json.Fields object) {
			return new Fields(file, path, object, problems);
		}
		problems.add(invalid(file, path, value, "{ }"));
		return new Fields(file, path, new Json.Fields(value.place(), Map.of(), Map.of()), new ArrayList<>());
	}

	/** True if the field is there. */
	boolean has(String name) {
		asked.add(name);
		return object.fields().containsKey(name);
	}

	/** A text that must be there. */
	String text(String name) {
		return required(name).map(v -> text(name, v)).orElse("");
	}

	/** A text, or {@code otherwise} if it is not there. */
	String text(String name, String otherwise) {
		return value(name).map(v -> text(name, v)).orElse(otherwise);
	}

	private String text(String name, Json.Value value) {
		if (value instanceof Json.Text text) {
			return text.text();
		}
		invalid(name, value, "\"…\"");
		return "";
	}

	/** A whole number from {@code least} on, or {@code otherwise} if it is not there. */
	int whole(String name, int least, int otherwise) {
		return value(name).map(v -> whole(at(name), v, least)).orElse(otherwise);
	}

	private int whole(String where, Json.Value value, int least) {
		if (value instanceof Json.Other other && other.text().matches("[0-9]{1,6}")
				&& Integer.parseInt(other.text()) >= least) {
			return Integer.parseInt(other.text());
		}
		problems.add(invalid(file, where, value, least + " …"));
		return least;
	}

	/** True or false; {@code otherwise} if it is not there. */
	boolean flag(String name, boolean otherwise) {
		return value(name).map(v -> switch (v) {
		case Json.Other o when o.text().equals("true") -> true;
		case Json.Other o when o.text().equals("false") -> false;
		default -> {
			invalid(name, v, "true, false");
			yield otherwise;
		}
		}).orElse(otherwise);
	}

	/** One of a few words; {@code otherwise} if it is not there. */
	<T> T choice(String name, Map<String, T> words, T otherwise) {
		return value(name).map(v -> choice(name, v, words).orElse(otherwise)).orElse(otherwise);
	}

	/** One of a few words that must be there; {@code fallback} stands in for a missing or wrong one. */
	<T> T requiredChoice(String name, Map<String, T> words, T fallback) {
		return required(name).map(v -> choice(name, v, words).orElse(fallback)).orElse(fallback);
	}

	private <T> Optional<T> choice(String name, Json.Value value, Map<String, T> words) {
		String word = value instanceof Json.Text text ? text.text() : "";
		Optional<T> found = Optional.ofNullable(words.get(word));
		if (found.isEmpty()) {
			invalid(name, value, NearestCode.of(word, words.keySet()).orElse(String.join(", ", new TreeSet<>(words.keySet()))));
		}
		return found;
	}

	/** A text that {@code reader} understands; {@code otherwise} if it is not there, or wrong. */
	<T> T parsed(String name, Function<String, Optional<T>> reader, String allowed, T otherwise) {
		return value(name).map(v -> {
			Optional<T> read = v instanceof Json.Text text ? reader.apply(text.text()) : Optional.empty();
			if (read.isEmpty()) {
				invalid(name, v, allowed);
			}
			return read.orElse(otherwise);
		}).orElse(otherwise);
	}

	/** A list of texts; empty if it is not there. A single text is a list of one. */
	List<String> texts(String name) {
		List<String> texts = new ArrayList<>();
		value(name).ifPresent(v -> items(v).forEach(item -> texts.add(text(name, item))));
		return texts;
	}

	private static List<Json.Value> items(Json.Value value) {
		return value instanceof Json.Values list ? list.values() : List.of(value);
	}

	/** Two whole numbers from 1 on, as in {@code [14, 10]}: first place and length. */
	Optional<Form.Span> span(String name) {
		return value(name).flatMap(v -> span(at(name), v));
	}

	/** As {@link #span(String)}, but it must be there. */
	Optional<Form.Span> requiredSpan(String name) {
		return required(name).flatMap(v -> span(at(name), v));
	}

	private Optional<Form.Span> span(String where, Json.Value value) {
		if (value instanceof Json.Values pair && pair.values().size() == 2) {
			int before = problems.size();
			Form.Span span = new Form.Span(whole(where, pair.values().get(0), 1), whole(where, pair.values().get(1), 1));
			return problems.size() == before ? Optional.of(span) : Optional.empty();
		}
		problems.add(invalid(file, where, value, "[1, 3]"));
		return Optional.empty();
	}

	/** Either {@code [14, 10]}, or such a pair for each of some names. */
	Map<String, Form.Span> spans(String name) {
		Map<String, Form.Span> spans = new LinkedHashMap<>();
		value(name).ifPresent(v -> {
			if (v instanceof Json.Fields object) {
				object.fields().forEach((key, pair) -> span(at(name) + "." + key, pair).ifPresent(s -> spans.put(key, s)));
			} else {
				span(at(name), v).ifPresent(s -> spans.put("", s));
			}
		});
		return spans;
	}

	/** Texts by names that the writer chose; empty if it is not there. */
	Map<String, String> map(String name) {
		Map<String, String> map = new LinkedHashMap<>();
		value(name).ifPresent(v -> {
			Fields object = of(file, at(name), v, problems);
			object.object.fields().keySet().forEach(key -> map.put(key, object.text(key)));
		});
		return map;
	}

	/** An object that may be missing. */
	<T> Optional<T> object(String name, Function<Fields, T> reader) {
		return value(name).map(v -> read(of(file, at(name), v, problems), reader));
	}

	/** An object that must be there. */
	<T> Optional<T> requiredObject(String name, Function<Fields, T> reader) {
		return required(name).map(v -> read(of(file, at(name), v, problems), reader));
	}

	private static <T> T read(Fields fields, Function<Fields, T> reader) {
		T read = reader.apply(fields);
		fields.end();
		return read;
	}

	/** A list of objects; empty if it is not there. */
	<T> List<T> objects(String name, Function<Fields, T> reader) {
		List<T> read = new ArrayList<>();
		value(name).ifPresent(v -> {
			if (!(v instanceof Json.Values)) {
				invalid(name, v, "[ ]");
				return;
			}
			int i = 0;
			for (Json.Value item : items(v)) {
				read.add(read(of(file, at(name) + "[" + i++ + "]", item, problems), reader));
			}
		});
		return read;
	}

	/** Notes a fault of a field that is there, found by looking at more than the field. */
	void wrong(String name, String allowed) {
		Optional.ofNullable(object.fields().get(name)).ifPresentOrElse(v -> invalid(name, v, allowed),
				() -> lacks(name));
	}

	/** Notes that something is missing. */
	void lacks(String name) {
		problems.add(Problem.of(ProblemCode.PROFILE_FIELD_MISSING, object.place().in(file), at(name)));
	}

	/** Notes the fields that nobody asked for. */
	void end() {
		object.names().forEach((name, place) -> {
			if (!asked.contains(name)) {
				String nearest = NearestCode.of(name, asked).orElse(String.join(", ", asked));
				problems.add(Problem.of(ProblemCode.PROFILE_FIELD_UNKNOWN, place.in(file), at(name), nearest));
			}
		});
	}

	private Optional<Json.Value> value(String name) {
		asked.add(name);
		return Optional.ofNullable(object.fields().get(name));
	}

	private Optional<Json.Value> required(String name) {
		Optional<Json.Value> value = value(name);
		if (value.isEmpty()) {
			lacks(name);
		}
		return value;
	}

	private String at(String name) {
		return path.isEmpty() ? name : path + "." + name;
	}

	private void invalid(String name, Json.Value value, String allowed) {
		problems.add(invalid(file, at(name), value, allowed));
	}

	private static Problem invalid(String file, String path, Json.Value value, String allowed) {
		String shown = switch (value) {
		case Json.Text text -> "\"" + text.text() + "\"";
		case Json.Other other -> other.text();
		case Json.Fields fields -> "{ }";
		case Json.Values values -> "[ ]";
		};
		return Problem.of(ProblemCode.PROFILE_VALUE, value.place().in(file), path, shown, allowed);
	}
}
