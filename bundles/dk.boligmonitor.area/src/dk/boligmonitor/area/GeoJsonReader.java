package dk.boligmonitor.area;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.FIELD_NAME;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import dk.boligmonitor.area.RawFeature.NotPolygon;
import dk.boligmonitor.area.RawFeature.Polygons;
import dk.boligmonitor.area.RawFeature.Shape;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;

/**
 * Reads a GeoJSON FeatureCollection in one pass, members in any order. A member that stands twice is refused, because it
 * cannot be known which one is meant.
 * <p>
 * Source: RFC 7946; the {@code crs} member: GeoJSON 2008, section 3.
 */
final class GeoJsonReader {

	private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build();

	private final String file;
	private final JsonParser parser;
	private final Progress progress;
	private final List<RawFeature> features = new ArrayList<>();
	private final Set<String> crsNames = new LinkedHashSet<>();
	private final List<Problem> problems = new ArrayList<>();
	private boolean crsNull;

	private GeoJsonReader(String file, JsonParser parser, Progress progress) {
		this.file = file;
		this.parser = parser;
		this.progress = progress;
	}

	/**
	 * @param file the name to show
	 * @throws IOException if the file cannot be read; what is wrong inside the file is a problem in the result
	 */
	static RawFile read(Path path, String file, Progress progress) throws IOException {
		try (InputStream in = Files.newInputStream(path); JsonParser parser = JSON.createParser(in)) {
			GeoJsonReader reader = new GeoJsonReader(file, parser, progress);
			reader.readOrNoteFault();
			return new RawFile(reader.features, reader.crsNames, reader.crsNull, reader.problems);
		}
	}

	private void readOrNoteFault() throws IOException {
		try {
			readRoot();
		} catch (JsonProcessingException e) {
			JsonLocation at = e.getLocation();
			Where where = at == null ? Where.file(file)
					: Where.cell(file, at.getLineNr(), Integer.toString(at.getColumnNr()));
			String detail = e.getOriginalMessage();
			problems.add(Problem.of(ProblemCode.GEOJSON_BROKEN, where, detail == null ? "" : firstLine(detail)));
		} catch (CharConversionException e) {
			problems.add(Problem.of(ProblemCode.BROKEN_ENCODING, here(),
					Long.toString(parser.currentLocation().getByteOffset())));
		}
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end);
	}

	private void readRoot() throws IOException {
		JsonToken first = parser.nextToken();
		if (first == null) {
			problems.add(Problem.of(ProblemCode.FILE_EMPTY, Where.file(file)));
			return;
		}
		if (first != START_OBJECT) {
			broken("type");
			return;
		}
		String type = "";
		boolean hasFeatures = false;
		while (parser.nextToken() == FIELD_NAME) {
			String member = parser.currentName();
			JsonToken value = parser.nextToken();
			switch (member) {
			case "type" -> type = text();
			case "crs" -> readCrs(value);
			case "features" -> {
				hasFeatures = value == START_ARRAY;
				readFeatures(value);
			}
			default -> parser.skipChildren();
			}
		}
		if (!type.equals("FeatureCollection")) {
			broken("type: " + type);
		} else if (!hasFeatures) {
			broken("features");
		} else if (features.isEmpty() && problems.isEmpty()) {
			problems.add(Problem.of(ProblemCode.FILE_EMPTY, Where.file(file)));
		}
		if (parser.nextToken() != null) {
			broken("}");
		}
	}

	private void readFeatures(@Nullable JsonToken value) throws IOException {
		if (value != START_ARRAY) {
			parser.skipChildren();
			return;
		}
		int number = 0;
		while (parser.nextToken() != END_ARRAY) {
			progress.check(Step.IMPORT_AREAS, number, 0);
			String path = "features[" + number++ + "]";
			if (parser.currentToken() == START_OBJECT) {
				readFeature(path);
			} else {
				broken(path);
				parser.skipChildren();
			}
		}
	}

	private void readFeature(String path) throws IOException {
		long line = parser.currentTokenLocation().getLineNr();
		String type = "";
		Map<String, String> properties = Map.of();
		Shape shape = new NotPolygon();
		while (parser.nextToken() == FIELD_NAME) {
			String member = parser.currentName();
			JsonToken value = parser.nextToken();
			switch (member) {
			case "type" -> type = text();
			case "crs" -> readCrs(value);
			case "properties" -> properties = readProperties(value);
			case "geometry" -> shape = readGeometry(value, path);
			default -> parser.skipChildren();
			}
		}
		if (!type.equals("Feature")) {
			problems.add(Problem.of(ProblemCode.GEOJSON_BROKEN, Where.cell(file, line, ""), path + ".type"));
		}
		features.add(new RawFeature(line, properties, shape));
	}

	private Map<String, String> readProperties(@Nullable JsonToken value) throws IOException {
		Map<String, String> properties = new LinkedHashMap<>();
		if (value != START_OBJECT) {
			parser.skipChildren();
			return properties;
		}
		while (parser.nextToken() == FIELD_NAME) {
			String name = parser.currentName();
			parser.nextToken();
			properties.put(name, text());
		}
		return properties;
	}

	private Shape readGeometry(@Nullable JsonToken value, String path) throws IOException {
		if (value != START_OBJECT) {
			parser.skipChildren();
			return new NotPolygon();
		}
		String type = "";
		Coordinates coordinates = new Coordinates.Malformed();
		while (parser.nextToken() == FIELD_NAME) {
			String member = parser.currentName();
			JsonToken inner = parser.nextToken();
			switch (member) {
			case "type" -> type = text();
			case "crs" -> readCrs(inner);
			case "coordinates" -> coordinates = readCoordinates(inner);
			default -> parser.skipChildren();
			}
		}
		Optional<List<List<double[]>>> polygons = switch (type) {
		case "Polygon" -> coordinates.polygon().map(List::of);
		case "MultiPolygon" -> coordinates.polygons();
		default -> Optional.empty();
		};
		if (polygons.isEmpty() && type.endsWith("Polygon")) {
			broken(path + ".geometry.coordinates");
		}
		return polygons.isPresent() ? new Polygons(polygons.get()) : new NotPolygon();
	}

	private Coordinates readCoordinates(@Nullable JsonToken value) throws IOException {
		if (value != START_ARRAY) {
			parser.skipChildren();
			return new Coordinates.Malformed();
		}
		JsonToken first = parser.nextToken();
		if (first != null && first.isNumeric()) {
			return readPosition();
		}
		List<Coordinates> parts = new ArrayList<>();
		for (JsonToken part = first; part != END_ARRAY; part = parser.nextToken()) {
			parts.add(readCoordinates(part));
		}
		return Coordinates.of(parts);
	}

	private Coordinates readPosition() throws IOException {
		double x = parser.getDoubleValue();
		double y = Double.NaN;
		boolean sound = true;
		int count = 1;
		for (JsonToken token = parser.nextToken(); token != END_ARRAY; token = parser.nextToken()) {
			boolean numeric = token != null && token.isNumeric();
			sound &= numeric;
			if (numeric && count == 1) {
				y = parser.getDoubleValue();
			} else if (!numeric) {
				parser.skipChildren();
			}
			count++;
		}
		return sound && Double.isFinite(x) && Double.isFinite(y) ? new Coordinates.Position(x, y)
				: new Coordinates.Malformed();
	}

	private void readCrs(@Nullable JsonToken value) throws IOException {
		if (value == JsonToken.VALUE_NULL) {
			crsNull = true;
		} else if (value != START_OBJECT) {
			crsNames.add(text());
		} else {
			Map<String, String> crs = new LinkedHashMap<>();
			while (parser.nextToken() == FIELD_NAME) {
				String member = parser.currentName();
				JsonToken inner = parser.nextToken();
				if (member.equals("properties")) {
					crs.putAll(readProperties(inner));
				} else {
					crs.put(member, text());
				}
			}
			crsNames.add(crsName(crs));
		}
	}

	private static String crsName(Map<String, String> crs) {
		for (String member : List.of("name", "code", "href")) {
			String value = crs.get(member);
			if (value != null && !value.isEmpty()) {
				return value;
			}
		}
		return "crs";
	}

	/** The current value as text, whole numbers without a fraction; empty for null, arrays and objects. */
	private String text() throws IOException {
		JsonToken token = parser.currentToken();
		if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
			parser.skipChildren();
			return "";
		}
		if (token == JsonToken.VALUE_NUMBER_FLOAT) {
			double number = parser.getDoubleValue();
			if (number == Math.rint(number) && Math.abs(number) < 1e15) {
				return Long.toString((long) number);
			}
		}
		return parser.getText().strip();
	}

	private void broken(String path) {
		problems.add(Problem.of(ProblemCode.GEOJSON_BROKEN, here(), path));
	}

	private Where here() {
		return Where.cell(file, parser.currentTokenLocation().getLineNr(), "");
	}
}
