package dk.boligmonitor.process.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;

/** Reads and writes one such file; it is written whole or not at all. Faults name the line. */
final class JsonFile {

	/** Nobody nests deeper; a file that does is not ours. */
	private static final int DEEPEST = 8;

	private final Path path;

	JsonFile(Path path) {
		this.path = path;
	}

	/** The file's fields; empty if there is no file. */
	Optional<JsonNode.Fields> read() throws MonitorException {
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		try (InputStream in = Files.newInputStream(path); JsonParser parser = new JsonFactory().createParser(in)) {
			parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
			JsonNode node = node(parser, parser.nextToken(), 0);
			if (node instanceof JsonNode.Fields fields && parser.nextToken() == null) {
				return Optional.of(fields);
			}
			throw wrong(1, "{ }");
		} catch (JsonParseException e) {
			throw wrong(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage());
		} catch (IOException e) {
			throw broken(e);
		}
	}

	private JsonNode node(JsonParser parser, @Nullable JsonToken token, int depth) throws IOException, MonitorException {
		int line = parser.currentTokenLocation().getLineNr();
		if (token == null || depth > DEEPEST) {
			throw wrong(line, "JSON");
		}
		if (token == JsonToken.START_OBJECT) {
			Map<String, JsonNode> fields = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				fields.put(name, node(parser, parser.nextToken(), depth + 1));
			}
			return new JsonNode.Fields(fields, line);
		}
		if (token == JsonToken.START_ARRAY) {
			List<JsonNode> items = new ArrayList<>();
			for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
				items.add(node(parser, next, depth + 1));
			}
			return new JsonNode.Items(items, line);
		}
		return new JsonNode.Text(token == JsonToken.VALUE_NULL ? "" : parser.getText(), line);
	}

	/** Fields must be among those that are known. */
	void allow(JsonNode.Fields node, Set<String> known) throws MonitorException {
		for (Map.Entry<String, JsonNode> field : node.fields().entrySet()) {
			if (!known.contains(field.getKey())) {
				throw wrong(field.getValue().line(), field.getKey());
			}
		}
	}

	/** The text of a field; empty if it is not there. */
	String text(JsonNode.Fields node, String field) throws MonitorException {
		JsonNode value = node.fields().getOrDefault(field, new JsonNode.Text("", node.line()));
		if (value instanceof JsonNode.Text text) {
			return text.value();
		}
		throw wrong(value.line(), field);
	}

	/** Something in the file makes no sense. */
	MonitorException wrong(int line, String what) {
		return new MonitorException(Fault.SETTINGS, List.of(path.toString(), Integer.toString(line), what), null);
	}

	/** Writes what it is told to. */
	interface Content {
		void to(JsonGenerator json) throws IOException;
	}

	/** Replaces the file. */
	void write(Content content) throws MonitorException {
		Path part = path.resolveSibling(path.getFileName() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(part);
					JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
				json.useDefaultPrettyPrinter();
				content.to(json);
				json.writeRaw('\n');
			}
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw broken(e);
		}
	}

	private MonitorException broken(IOException e) {
		return new MonitorException(Fault.DISK, List.of(path.toString(), e.getClass().getSimpleName()), e);
	}
}
