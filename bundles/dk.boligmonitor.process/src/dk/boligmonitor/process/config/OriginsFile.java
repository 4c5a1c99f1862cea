package dk.boligmonitor.process.config;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.process.MonitorException;

/** {@code deliveries.json}: for each stored delivery, by its name, where it came from. */
public final class OriginsFile {

	private static final Set<String> FIELDS = Set.of("place", "zone", "profile", "municipality", "month", "maxRejects", "accept",
			"arrival");

	private final JsonFile file;

	/**
	 * @param directory the data directory
	 */
	public OriginsFile(Path directory) {
		file = new JsonFile(directory.resolve("deliveries.json"));
	}

	/** Origins by name of the delivery; none if there is no file. */
	public Map<String, Origin> read() throws MonitorException {
		Map<String, Origin> origins = new LinkedHashMap<>();
		Optional<JsonNode.Fields> all = file.read();
		if (all.isPresent()) {
			for (Map.Entry<String, JsonNode> entry : all.get().fields().entrySet()) {
				if (!(entry.getValue() instanceof JsonNode.Fields fields)) {
					throw file.wrong(entry.getValue().line(), entry.getKey());
				}
				origins.put(entry.getKey(), origin(fields));
			}
		}
		return origins;
	}

	private Origin origin(JsonNode.Fields node) throws MonitorException {
		file.allow(node, FIELDS);
		try {
			Set<ProblemCode> rules = EnumSet.noneOf(ProblemCode.class);
			for (String rule : file.text(node, "accept").split(" ")) {
				if (!rule.isEmpty()) {
					rules.add(ProblemCode.valueOf(rule));
				}
			}
			return new Origin(file.text(node, "place"), Origin.Zone.valueOf(file.text(node, "zone")), filled(node, "profile"),
					filled(node, "municipality").map(MunicipalityCode::new), filled(node, "month").map(YearMonth::parse),
					Long.parseLong(file.text(node, "maxRejects")), rules, Origin.Arrival.valueOf(file.text(node, "arrival")));
		} catch (DateTimeException | IllegalArgumentException e) {
			throw file.wrong(node.line(), String.valueOf(e.getMessage()));
		}
	}

	private Optional<String> filled(JsonNode.Fields node, String field) throws MonitorException {
		String text = file.text(node, field);
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	/** Replaces the file. */
	public void write(Map<String, Origin> origins) throws MonitorException {
		file.write(json -> {
			json.writeStartObject();
			for (Map.Entry<String, Origin> entry : origins.entrySet()) {
				json.writeObjectFieldStart(entry.getKey());
				write(json, entry.getValue());
				json.writeEndObject();
			}
			json.writeEndObject();
		});
	}

	private static void write(JsonGenerator json, Origin origin) throws IOException {
		json.writeStringField("place", origin.place());
		json.writeStringField("zone", origin.zone().name());
		json.writeStringField("profile", origin.profile().orElse(""));
		json.writeStringField("municipality", origin.municipality().map(MunicipalityCode::digits).orElse(""));
		json.writeStringField("month", origin.month().map(YearMonth::toString).orElse(""));
		json.writeStringField("maxRejects", Long.toString(origin.maxRejects()));
		json.writeStringField("accept", String.join(" ", origin.acceptedRules().stream().map(Enum::name).sorted().toList()));
		json.writeStringField("arrival", origin.arrival().name());
	}
}
