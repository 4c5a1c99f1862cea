package dk.boligmonitor.dataimport.drift;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.RecordKind;

/**
 * Statistics as text: {@code {"version":1,"unmatched":[missing,of],"files":{kind:{"columns":[…],"rows":n,"duplicates":n,
 * "empty":{column:n},"codes":{column:{code:n}},"rejects":{rule:n}}}}}.
 */
final class StatisticsJson {

	private static final int VERSION = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** Ends the reading of a text that is none of ours. */
	private static final class Unsound extends Exception {
		private static final long serialVersionUID = 1L;
	}

	private StatisticsJson() {
	}

	static String write(Statistics statistics) {
		ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", VERSION);
		statistics.unmatched().ifPresent(u -> root.putArray("unmatched").add(u.missing()).add(u.of()));
		ObjectNode files = root.putObject("files");
		statistics.files().forEach((kind, file) -> {
			ObjectNode node = files.putObject(kind.name());
			file.columns().forEach(node.putArray("columns")::add);
			node.put("rows", file.rows()).put("duplicates", file.duplicates());
			file.empty().forEach(node.putObject("empty")::put);
			ObjectNode codes = node.putObject("codes");
			file.codes().forEach((column, counts) -> counts.forEach(codes.putObject(column)::put));
			ObjectNode rejects = node.putObject("rejects");
			file.rejects().forEach((rule, count) -> rejects.put(rule.name(), count));
		});
		return root.toString();
	}

	static Optional<Statistics> read(String text) {
		try {
			JsonNode root = JSON.readTree(text);
			if (root == null || root.path("version").asInt() != VERSION) {
				return Optional.empty();
			}
			SortedMap<RecordKind, FileFigures> files = new TreeMap<>();
			each(root.path("files"), (kind, file) -> files.put(new RecordKind(kind), file(file)));
			JsonNode unmatched = root.path("unmatched");
			return Optional.of(new Statistics(files, unmatched.isMissingNode() ? Optional.empty()
					: Optional.of(new Statistics.Unmatched(count(unmatched.path(0)), count(unmatched.path(1))))));
		} catch (JsonProcessingException | Unsound | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Takes a field of an object. */
	private interface Field {
		void take(String name, JsonNode value) throws Unsound;
	}

	private static void each(JsonNode object, Field field) throws Unsound {
		if (!object.isObject()) {
			throw new Unsound();
		}
		for (Map.Entry<String, JsonNode> next : object.properties()) {
			field.take(next.getKey(), next.getValue());
		}
	}

	private static FileFigures file(JsonNode node) throws Unsound {
		Set<String> columns = new TreeSet<>();
		for (JsonNode column : node.path("columns")) {
			columns.add(column.asText());
		}
		SortedMap<String, SortedMap<String, Long>> codes = new TreeMap<>();
		each(node.path("codes"), (column, counts) -> codes.put(column, counts(counts)));
		Map<ProblemCode, Long> rejects = new TreeMap<>();
		for (ProblemCode rule : ProblemCode.values()) {
			JsonNode count = node.path("rejects").path(rule.name());
			if (!count.isMissingNode()) {
				rejects.put(rule, count(count));
			}
		}
		return FileFigures.of(columns, count(node.path("rows")), count(node.path("duplicates")), counts(node.path("empty")),
				codes,
				rejects);
	}

	private static SortedMap<String, Long> counts(JsonNode object) throws Unsound {
		SortedMap<String, Long> counts = new TreeMap<>();
		each(object, (name, count) -> counts.put(name, count(count)));
		return counts;
	}

	private static long count(JsonNode node) throws Unsound {
		if (!node.isIntegralNumber() || node.asLong() < 0) {
			throw new Unsound();
		}
		return node.asLong();
	}
}
