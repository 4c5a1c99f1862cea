package dk.boligmonitor.dataimport.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import dk.boligmonitor.dataimport.profile.ColumnProfile.ChainLine;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Need;
import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.dataimport.profile.FileProfile.RowRule;
import dk.boligmonitor.dataimport.profile.FileProfile.Rows;
import dk.boligmonitor.dataimport.profile.FileProfile.Spread;
import dk.boligmonitor.dataimport.profile.Form.Escape;
import dk.boligmonitor.dataimport.profile.Form.Header;
import dk.boligmonitor.dataimport.profile.Form.Span;

/** Writes a profile as JSON; what is as it would be without saying is left out. */
final class ProfileWriter {

	private final JsonGenerator json;

	private ProfileWriter(JsonGenerator json) {
		this.json = json;
	}

	static void write(Profile profile, OutputStream out) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
			printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
			json.setPrettyPrinter(printer);
			new ProfileWriter(json).profile(profile);
		}
	}

	private void profile(Profile profile) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", profile.name());
		json.writeObjectFieldStart("title");
		json.writeStringField("da", profile.title().danish());
		json.writeStringField("en", profile.title().english());
		json.writeEndObject();
		json.writeStringField("delivery", profile.naming().pattern());
		form(profile.form());
		signs(profile.signs());
		json.writeArrayFieldStart("files");
		for (FileProfile file : profile.files()) {
			file(file);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void form(Form form) throws IOException {
		json.writeObjectFieldStart("form");
		switch (form) {
		case Form.Delimited delimited -> delimited(delimited);
		case Form.FixedWidth fixed -> fixed(fixed);
		case Form.Workbook workbook -> {
			json.writeStringField("type", "workbook");
			skip(workbook.skip(), workbook.header());
		}
		}
		json.writeEndObject();
	}

	private void delimited(Form.Delimited form) throws IOException {
		json.writeStringField("type", "delimited");
		json.writeStringField("delimiter", form.delimiter());
		json.writeStringField("quote", form.quote().map(String::valueOf).orElse(ProfileFile.NONE));
		if (form.escape() == Escape.BACKSLASH) {
			json.writeStringField("escape", "backslash");
		}
		skip(form.skip(), form.header());
		if (form.preamble().isPresent()) {
			Form.Preamble preamble = form.preamble().get();
			json.writeObjectFieldStart("preamble");
			span("records", preamble.records());
			span("run", preamble.run());
			span("from", preamble.from());
			span("to", preamble.to());
			span("scope", preamble.scope());
			json.writeEndObject();
		}
	}

	private void fixed(Form.FixedWidth form) throws IOException {
		json.writeStringField("type", "fixed");
		optionalSpan("record", form.recordType());
		optionalSpan("key", form.key());
		skip(form.skip(), Header.NAMES);
		if (form.trailer().isPresent()) {
			json.writeObjectFieldStart("trailer");
			json.writeStringField("record", form.trailer().get().record());
			span("count", form.trailer().get().at());
			json.writeEndObject();
		}
	}

	private void skip(int skip, Header header) throws IOException {
		if (skip > 0) {
			json.writeNumberField("skip", skip);
		}
		if (header == Header.NONE) {
			json.writeStringField("header", "none");
		}
	}

	private void optionalSpan(String name, Optional<Span> span) throws IOException {
		if (span.isPresent()) {
			span(name, span.get());
		}
	}

	private void span(String name, Span span) throws IOException {
		json.writeFieldName(name);
		json.writeArray(new int[] { span.start(), span.length() }, 0, 2);
	}

	private void signs(Signs signs) throws IOException {
		json.writeStringField("encoding", signs.encoding().code());
		json.writeStringField("decimal", String.valueOf(signs.decimal()));
		json.writeStringField("thousands", signs.thousands().map(String::valueOf).orElse(ProfileFile.NONE));
		texts("dates", signs.dates().stream().map(DateForm::pattern).toList());
		texts("nulls", signs.nulls());
	}

	private void texts(String name, List<String> texts) throws IOException {
		json.writeFieldName(name);
		json.writeArray(texts.toArray(String[]::new), 0, texts.size());
	}

	private void map(String name, Map<String, String> map) throws IOException {
		if (!map.isEmpty()) {
			json.writeObjectFieldStart(name);
			for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
				json.writeStringField(entry.getKey(), entry.getValue());
			}
			json.writeEndObject();
		}
	}

	private void file(FileProfile file) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", file.kind().name());
		json.writeStringField("file", file.pattern());
		if (file.sheet().isPresent()) {
			json.writeStringField("sheet", file.sheet().get());
		}
		if (file.presence() == Presence.REQUIRED) {
			json.writeBooleanField("required", true);
		}
		if (file.rows() != Rows.LINE) {
			json.writeStringField("rows", file.rows() == Rows.GROUP ? "group" : "chain");
		}
		json.writeArrayFieldStart("columns");
		for (ColumnProfile column : file.columns()) {
			json.writeStartObject();
			json.writeStringField("name", column.name());
			json.writeStringField("type", column.type().code());
			from(column);
			json.writeEndObject();
		}
		json.writeEndArray();
		rules("keep", file.keep());
		rules("drop", file.drop());
		if (!file.spread().isEmpty()) {
			spread(file.spread());
		}
		json.writeEndObject();
	}

	private void from(ColumnProfile column) throws IOException {
		boolean usual = true;
		switch (column.from()) {
		case ColumnProfile.Header header -> texts("header", header.names());
		case ColumnProfile.Position position -> json.writeNumberField("position", position.number());
		case ColumnProfile.Constant constant -> {
			json.writeStringField("constant", constant.text());
			usual = false;
		}
		case ColumnProfile.Places places -> {
			places(places);
			usual = false;
		}
		}
		if ((column.need() == Need.REQUIRED) != usual) {
			json.writeBooleanField("required", !usual);
		}
		map("codes", column.codes());
	}

	private void places(ColumnProfile.Places places) throws IOException {
		if (places.spans().containsKey("")) {
			span("at", places.spans().getOrDefault("", new Span(1, 1)));
		} else {
			json.writeObjectFieldStart("at");
			for (Map.Entry<String, Span> entry : new TreeMap<>(places.spans()).entrySet()) {
				span(entry.getKey(), entry.getValue());
			}
			json.writeEndObject();
		}
		if (places.line() == ChainLine.PREVIOUS) {
			json.writeStringField("line", "previous");
		}
	}

	private void rules(String name, List<RowRule> rules) throws IOException {
		if (rules.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart(name);
		for (RowRule rule : rules) {
			json.writeStartObject();
			json.writeStringField("column", rule.column());
			texts("is", rule.texts());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void spread(List<Spread> spread) throws IOException {
		json.writeArrayFieldStart("spread");
		for (Spread one : spread) {
			json.writeStartObject();
			json.writeStringField("column", one.value().name());
			from(one.value());
			map("set", one.set());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
