package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
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
 * @param files   the files it names
 * @param scope   whether the delivery tells everything, if it says so
 * @param follows month of the delivery that this one continues, if it says so
 */
record Manifest(List<Promise> files, Optional<Delivery.Scope> scope, Optional<YearMonth> follows) {

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
	static final Manifest NONE = new Manifest(List.of(), Optional.empty(), Optional.empty());
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM").withResolverStyle(ResolverStyle.STRICT);
	private static final int LONGEST = 16 << 20;

	/** Reads a manifest; empty if it is not JSON or not of the promised form. */
	static Optional<Manifest> read(InputStream in) throws IOException {
		JsonNode root;
		try {
			root = new ObjectMapper().readTree(in.readNBytes(LONGEST));
		} catch (JsonProcessingException e) {
			return Optional.empty();
		}
		JsonNode list = root.path("files");
		Optional<Delivery.Scope> scope = scope(root.path("scope"));
		Optional<YearMonth> follows = month(root.path("follows"));
		boolean bothRead = scope.isPresent() != absent(root.path("scope")) && follows.isPresent() != absent(root.path("follows"));
		boolean files = list.isArray() || absent(list) && (scope.isPresent() || follows.isPresent());
		if (!files || !bothRead) {
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
		return Optional.of(new Manifest(promises, scope, follows));
	}

	private static Optional<Delivery.Scope> scope(JsonNode node) {
		return switch (node.asText()) {
		case "full" -> Optional.of(Delivery.Scope.FULL);
		case "changes" -> Optional.of(Delivery.Scope.CHANGES);
		default -> Optional.empty();
		};
	}

	private static Optional<YearMonth> month(JsonNode node) {
		try {
			return absent(node) ? Optional.empty() : Optional.of(YearMonth.parse(node.asText(), MONTH));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	private static boolean absent(JsonNode node) {
		return node.isMissingNode() || node.isNull();
	}

	/** What is promised about a file; small and capital letters are the same. */
	Optional<Promise> of(String file) {
		return files.stream().filter(p -> p.name().equalsIgnoreCase(file)).findFirst();
	}
}
