package dk.boligmonitor.dataimport.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** The form of {@code sources.json}: texts with their places, nothing about their meaning. */
final class SourceJson {

	/**
	 * A field.
	 *
	 * @param texts  its text, or those of its list; numbers and truth values as written
	 * @param line   from 1
	 * @param column from 1
	 */
	record Field(List<String> texts, int line, int column) {

		/** Its only text. */
		String text() {
			return texts.size() == 1 ? texts.getFirst() : String.join(" ", texts);
		}
	}

	/**
	 * One source.
	 *
	 * @param line   where it begins, from 1
	 * @param fields by name
	 */
	record Entry(int line, Map<String, Field> fields) {
	}

	/** It cannot be read from here on. */
	static final class Broken extends Exception {

		private static final long serialVersionUID = 1L;

		private final int line;
		private final int column;

		Broken(JsonLocation at) {
			super("no list of sources");
			line = Math.max(1, at.getLineNr());
			column = Math.max(1, at.getColumnNr());
		}

		int line() {
			return line;
		}

		int column() {
			return column;
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, Field> rest = new LinkedHashMap<>();

	/**
	 * @param text of the file
	 * @throws Broken if it is not an object with a list {@code sources} of objects with simple values
	 */
	SourceJson(byte[] text) throws Broken {
		try (JsonParser json = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
				.createParser(text)) {
			expect(json, json.nextToken() == JsonToken.START_OBJECT);
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				if (name.equals("sources")) {
					expect(json, json.currentToken() == JsonToken.START_ARRAY);
					while (json.nextToken() != JsonToken.END_ARRAY) {
						entries.add(entry(json));
					}
				} else {
					rest.put(name, field(json));
				}
			}
			expect(json, json.nextToken() == null);
		} catch (JsonProcessingException e) {
			throw new Broken(e.getLocation() == null ? JsonLocation.NA : e.getLocation());
		} catch (IOException e) {
			throw new IllegalStateException("Read from memory", e);
		}
	}

	private static void expect(JsonParser json, boolean fits) throws Broken {
		if (!fits) {
			throw new Broken(json.currentTokenLocation());
		}
	}

	private static Entry entry(JsonParser json) throws IOException, Broken {
		expect(json, json.currentToken() == JsonToken.START_OBJECT);
		Entry entry = new Entry(json.currentTokenLocation().getLineNr(), new LinkedHashMap<>());
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String name = json.currentName();
			json.nextToken();
			entry.fields().put(name, field(json));
		}
		return entry;
	}

	private static Field field(JsonParser json) throws IOException, Broken {
		JsonLocation at = json.currentTokenLocation();
		List<String> texts = new ArrayList<>();
		if (json.currentToken() == JsonToken.START_ARRAY) {
			while (json.nextToken() != JsonToken.END_ARRAY) {
				expect(json, json.currentToken() != null && json.currentToken().isScalarValue());
				texts.add(json.getText());
			}
		} else {
			expect(json, json.currentToken() != null && json.currentToken().isScalarValue());
			texts.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
		}
		return new Field(texts, at.getLineNr(), at.getColumnNr());
	}

	/** The sources in their order. */
	List<Entry> entries() {
		return entries;
	}

	/** The fields beside them. */
	Map<String, Field> rest() {
		return rest;
	}
}
