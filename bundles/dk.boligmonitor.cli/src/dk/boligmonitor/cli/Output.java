package dk.boligmonitor.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.process.text.Texts;

/** Where commands say what happened: a sentence for people, or one JSON object per event for scripts. */
final class Output {

	private static final long SECOND = 1_000_000_000L;

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
	private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
	private final boolean asJson;
	private final Texts texts;
	private final ResourceBundle messages;

	Output(Language language, boolean asJson) {
		this.asJson = asJson;
		this.texts = Texts.in(language);
		this.messages = messages(language);
	}

	/** The command line's own words in a language. */
	static ResourceBundle messages(Language language) {
		return ResourceBundle.getBundle("dk.boligmonitor.cli.messages", language.locale(), Output.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The words of a recipe's line with the language and form of output of this command, unless they name their own. */
	String[] inherit(String[] words) {
		List<String> line = new ArrayList<>(List.of(words));
		if (asJson && !line.contains("--json")) {
			line.add("--json");
		}
		if (!line.contains("--lang")) {
			line.addAll(List.of("--lang", texts.language().locale().getLanguage()));
		}
		return line.toArray(String[]::new);
	}

	/** Sentences for codes. */
	Texts texts() {
		return texts;
	}

	/** The language of sentences. */
	Language language() {
		return texts.language();
	}

	/**
	 * Says that something happened.
	 *
	 * @param event  name of the event, also the key of its sentence
	 * @param fields what a script wants to know, in order
	 * @param words  words for the sentence
	 */
	void say(String event, Map<String, Object> fields, Object... words) {
		if (asJson) {
			print(event, fields);
		} else {
			out.println(word(event, words));
		}
	}

	/** Says a finished sentence; for scripts it stands in the field {@code text}. */
	void note(String event, String sentence) {
		if (asJson) {
			print(event, Map.of("text", sentence));
		} else {
			out.println("  " + sentence);
		}
	}

	/** Says a text of several lines as it is; for scripts it stands in the field {@code text}. */
	void text(String event, String text) {
		if (asJson) {
			print(event, Map.of("text", text));
		} else {
			out.println(text);
		}
	}

	/** Says why a command did not do what it was asked. */
	void error(int exitCode, String sentence) {
		if (asJson) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("exit", exitCode);
			fields.put("text", sentence);
			print("error", fields);
		} else {
			err.println(sentence);
		}
	}

	/** A sentence of the command line. */
	String word(String key, Object... words) {
		return new MessageFormat(messages.getString(key), texts.language().locale()).format(words);
	}

	/** Tells scripts about progress, at most once a second for each step. */
	Progress progress() {
		return asJson ? new JsonProgress() : Progress.NONE;
	}

	private void print(String event, Map<String, Object> fields) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("event", event);
		all.putAll(fields);
		try {
			out.println(Json.MAPPER.writeValueAsString(all));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Loaded when the first event is written, since it takes a while and most commands are run by people. */
	private static final class Json {

		private static final ObjectMapper MAPPER = new ObjectMapper();
	}

	private final class JsonProgress implements Progress {

		private long last = System.nanoTime();

		@Override
		public synchronized void at(Step step, long done, long total) {
			long now = System.nanoTime();
			if (now - last >= SECOND) {
				last = now;
				print("progress", Map.of("step", step.name(), "done", done, "total", total));
			}
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}
}
