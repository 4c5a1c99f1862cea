package dk.boligmonitor.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** A JSON text whose values know where they stand, so that a fault can be found by whoever wrote it. */
final class Json {

	/** What is longer is no profile. */
	private static final int LONGEST = 4 << 20;
	private static final int DEEPEST = 20;

	private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(LONGEST).maxNestingDepth(DEEPEST).build())
			.build();

	/**
	 * Where a value stands.
	 *
	 * @param line      from 1
	 * @param character from 1
	 */
	record Place(int line, int character) {

		private static Place of(JsonLocation at) {
			return new Place(at.getLineNr(), at.getColumnNr());
		}

		/** The place for a message. */
		Where in(String file) {
			return Where.cell(file, line, Integer.toString(character));
		}
	}

	/** A value. */
	sealed interface Value {
		/** Where it begins. */
		Place place();
	}

	/** Fields in their order. */
	record Fields(Place place, Map<String, Value> fields, Map<String, Place> names) implements Value {
	}

	/** Values in their order. */
	record Values(Place place, List<Value> values) implements Value {
	}

	/** A text. */
	record Text(Place place, String text) implements Value {
	}

	/** A number, {@code true}, {@code false} or {@code null}, as written. */
	record Other(Place place, String text) implements Value {
	}

	private Json() {
	}

	/** Reads a text; what is wrong with it goes to {@code problems}. */
	static Optional<Value> read(String file, InputStream in, List<Problem> problems) throws IOException {
		try (JsonParser parser = FACTORY.createParser(in)) {
			if (parser.nextToken() == null) {
				throw new NotJson(new Place(1, 1));
			}
			Value value = value(parser);
			if (parser.nextToken() != null) {
				throw new NotJson(Place.of(parser.currentTokenLocation()));
			}
			return Optional.of(value);
		} catch (NotJson e) {
			problems.add(syntax(file, e.place));
		} catch (JsonProcessingException e) {
			JsonLocation at = e.getLocation();
			problems.add(syntax(file, at == null ? new Place(1, 1) : Place.of(at)));
		}
		return Optional.empty();
	}

	private static Problem syntax(String file, Place place) {
		return Problem.of(ProblemCode.PROFILE_SYNTAX, place.in(file));
	}

	private static Value value(JsonParser parser) throws IOException {
		Place place = Place.of(parser.currentTokenLocation());
		return switch (parser.currentToken()) {
		case START_OBJECT -> fields(parser, place);
		case START_ARRAY -> values(parser, place);
		case VALUE_STRING -> new Text(place, parser.getText());
		default -> new Other(place, parser.getText());
		};
	}

	private static Fields fields(JsonParser parser, Place place) throws IOException {
		Map<String, Value> fields = new LinkedHashMap<>();
		Map<String, Place> names = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			names.put(name, Place.of(parser.currentTokenLocation()));
			parser.nextToken();
			fields.put(name, value(parser));
		}
		return new Fields(place, fields, names);
	}

	private static Values values(JsonParser parser, Place place) throws IOException {
		List<Value> values = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			values.add(value(parser));
		}
		return new Values(place, values);
	}

	/** It ends too early or too late. */
	private static final class NotJson extends IOException {

		private static final long serialVersionUID = 1L;

		private final transient Place place;

		NotJson(Place place) {
			super("not JSON");
			this.place = place;
		}
	}
}
