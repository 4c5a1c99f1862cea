package dk.boligmonitor.dataimport.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * {@code sources.json}: an object with the list {@code sources} and, if wanted, the text {@code schedule}, whose meaning is not
 * known here. Fields of a source: {@code name}, {@code kind} (folder, ftp, ftps, ftps-implicit, sftp), {@code host},
 * {@code port}, {@code folder}, {@code pattern}, {@code user}, {@code profile}, {@code mode} (passive, active), {@code keyFile},
 * {@code hostKey} (a fingerprint or a list of them), {@code knownHosts}, {@code connectSeconds}, {@code readSeconds},
 * {@code retries}, {@code firstPauseSeconds}, {@code mostPauseSeconds}, {@code settleSeconds}, {@code afterwards} (keep, delete,
 * move) and {@code moveTo}; see {@link Source}. Other fields are refused, so that a typing error does not pass for a setting and
 * no password is written here.
 */
public final class SourceFile {

	private static final String SCHEDULE = "schedule";

	private final Path path;

	/** What the file came to. */
	public sealed interface Content {

		/**
		 * It can be used.
		 *
		 * @param sources  in the order of the file
		 * @param schedule when to fetch, as it stands there; empty if it does not say
		 */
		record Ok(List<Source> sources, String schedule) implements Content {

			/** Copies the list. */
			public Ok {
				sources = List.copyOf(sources);
			}
		}

		/**
		 * It cannot.
		 *
		 * @param problems why, with lines and fields; at least one
		 */
		record Refused(List<Problem> problems) implements Content {

			/** Copies the list. */
			public Refused {
				problems = List.copyOf(problems);
			}
		}
	}

	/**
	 * @param path of the file, which need not exist
	 */
	public SourceFile(Path path) {
		this.path = path;
	}

	/**
	 * Reads it; no file means no sources.
	 *
	 * @throws ImportException {@link Fault#UNREADABLE}
	 */
	public Content read() throws ImportException {
		if (!Files.exists(path)) {
			return new Content.Ok(List.of(), "");
		}
		try {
			return content(Files.readAllBytes(path));
		} catch (IOException e) {
			throw new ImportException(Fault.UNREADABLE, e, path.toString());
		}
	}

	private Content content(byte[] text) {
		String file = String.valueOf(path.getFileName());
		SourceJson json;
		try {
			json = new SourceJson(text);
		} catch (SourceJson.Broken e) {
			Where where = Where.cell(file, e.line(), Integer.toString(e.column()));
			return new Content.Refused(List.of(Problem.of(ProblemCode.SETTINGS_BROKEN, where)));
		}
		List<Problem> problems = new ArrayList<>();
		for (Map.Entry<String, SourceJson.Field> field : json.rest().entrySet()) {
			if (!field.getKey().equals(SCHEDULE)) {
				Where where = Where.cell(file, field.getValue().line(), field.getKey());
				problems.add(Problem.of(ProblemCode.SETTING_UNKNOWN, where, field.getKey()));
			}
		}
		List<Source> sources = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (SourceJson.Entry entry : json.entries()) {
			SourceReader reader = new SourceReader(file, entry, problems);
			Source source = reader.read();
			if (!names.add(source.name())) {
				problems.add(Problem.of(ProblemCode.SETTING_TWICE, reader.where("name"), source.name()));
			}
			sources.add(source);
		}
		SourceJson.Field schedule = json.rest().getOrDefault(SCHEDULE, new SourceJson.Field(List.of(), 0, 0));
		return problems.isEmpty() ? new Content.Ok(sources, schedule.text()) : new Content.Refused(problems);
	}

	/**
	 * Replaces the file, whole or not at all.
	 *
	 * @throws ImportException          {@link Fault#UNWRITABLE}
	 * @throws IllegalArgumentException if a source {@linkplain Source#problems() cannot be used}
	 */
	public void write(Content.Ok content) throws ImportException {
		Path part = path.resolveSibling(path.getFileName() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(part);
					JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
				json.useDefaultPrettyPrinter();
				json.writeStartObject();
				text(json, SCHEDULE, content.schedule());
				json.writeArrayFieldStart("sources");
				for (Source source : content.sources()) {
					write(json, source);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new ImportException(Fault.UNWRITABLE, e, path.toString());
		}
	}

	private static void write(JsonGenerator json, Source source) throws IOException {
		if (!source.problems().isEmpty()) {
			throw new IllegalArgumentException(source.problems().toString());
		}
		json.writeStartObject();
		text(json, "name", source.name());
		text(json, "kind", source.protocol().word());
		text(json, "host", source.host());
		if (source.port() != 0) {
			json.writeNumberField("port", source.port());
		}
		text(json, "folder", source.folder());
		text(json, "pattern", source.pattern());
		text(json, "user", source.user());
		text(json, "profile", source.profile());
		text(json, "mode", source.mode() == Source.Mode.PASSIVE ? "" : SourceReader.word(source.mode()));
		text(json, "keyFile", source.keyFile().map(Path::toString).orElse(""));
		if (!source.trust().fingerprints().isEmpty()) {
			json.writeArrayFieldStart("hostKey");
			for (String fingerprint : source.trust().fingerprints()) {
				json.writeString(fingerprint);
			}
			json.writeEndArray();
		}
		text(json, "knownHosts", source.trust().knownHosts().map(Path::toString).orElse(""));
		Limits limits = source.limits();
		Limits usual = Limits.USUAL;
		number(json, "connectSeconds", limits.connect().toSeconds(), usual.connect().toSeconds());
		number(json, "readSeconds", limits.read().toSeconds(), usual.read().toSeconds());
		number(json, "retries", limits.retries(), usual.retries());
		number(json, "firstPauseSeconds", limits.firstPause().toSeconds(), usual.firstPause().toSeconds());
		number(json, "mostPauseSeconds", limits.mostPause().toSeconds(), usual.mostPause().toSeconds());
		number(json, "settleSeconds", limits.settle().toSeconds(), usual.settle().toSeconds());
		if (source.afterwards().action() != Afterwards.Action.KEEP) {
			text(json, "afterwards", SourceReader.word(source.afterwards().action()));
			text(json, "moveTo", source.afterwards().folder());
		}
		json.writeEndObject();
	}

	private static void text(JsonGenerator json, String field, String text) throws IOException {
		if (!text.isEmpty()) {
			json.writeStringField(field, text);
		}
	}

	private static void number(JsonGenerator json, String field, long number, long usual) throws IOException {
		if (number != usual) {
			json.writeNumberField(field, number);
		}
	}
}
