package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the sender promised: {@code manifest.json} of a delivery.
 *
 * @param files the files it names
 */
record Manifest(List<Promise> files) {

	/** File name of a manifest. */
	static final String NAME = "manifest.json";

	/**
	 * One file.
	 *
	 * @param name   file name
	 * @param rows   data rows, empty if not promised
	 * @param sha256 hash in hex, empty if not promised
	 */
	record Promise(String name, OptionalLong rows, String sha256) {
	}

	/** Nothing is promised. */
	static final Manifest NONE = new Manifest(List.of());

	/** Reads a manifest; empty if it is not JSON or not of the promised form. */
	static Optional<Manifest> read(InputStream in) throws IOException {
		JsonNode root;
		try {
			root = new ObjectMapper().readTree(in);
		} catch (JsonProcessingException e) {
			return Optional.empty();
		}
		JsonNode list = root.path("files");
		if (!list.isArray()) {
			return Optional.empty();
		}
		List<Promise> promises = new ArrayList<>();
		for (JsonNode file : list) {
			JsonNode rows = file.path("rows");
			JsonNode hash = file.path("sha256");
			boolean sound = file.path("name").isTextual() && (absent(rows) || rows.isIntegralNumber())
					&& (absent(hash) || hash.isTextual());
			if (!sound) {
				return Optional.empty();
			}
			promises.add(new Promise(file.path("name").asText(),
					absent(rows) ? OptionalLong.empty() : OptionalLong.of(rows.asLong()), absent(hash) ? "" : hash.asText()));
		}
		return Optional.of(new Manifest(promises));
	}

	private static boolean absent(JsonNode node) {
		return node.isMissingNode() || node.isNull();
	}

	/** What is promised about a file; small and capital letters are the same. */
	Optional<Promise> of(String file) {
		return files.stream().filter(p -> p.name().equalsIgnoreCase(file)).findFirst();
	}
}
