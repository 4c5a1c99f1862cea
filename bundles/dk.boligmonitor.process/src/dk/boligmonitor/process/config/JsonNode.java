package dk.boligmonitor.process.config;

import java.util.List;
import java.util.Map;

/** A piece of JSON that knows its line, so that whoever finds fault with it can say where. */
sealed interface JsonNode {

	/** Counted from 1. */
	int line();

	/** A text, number or truth value as it was written; null is an empty text. */
	record Text(String value, int line) implements JsonNode {
	}

	/** Fields in the order in which they were written. */
	record Fields(Map<String, JsonNode> fields, int line) implements JsonNode {
	}

	/** A list. */
	record Items(List<JsonNode> items, int line) implements JsonNode {
	}
}
