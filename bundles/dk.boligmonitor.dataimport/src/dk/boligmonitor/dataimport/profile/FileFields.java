package dk.boligmonitor.dataimport.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.dataimport.profile.ColumnProfile.ChainLine;
import dk.boligmonitor.dataimport.profile.ColumnProfile.From;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Need;
import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.dataimport.profile.FileProfile.RowRule;
import dk.boligmonitor.dataimport.profile.FileProfile.Rows;
import dk.boligmonitor.dataimport.profile.FileProfile.Spread;
import dk.boligmonitor.dataimport.profile.Form.Header;
import dk.boligmonitor.dataimport.profile.Form.Span;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Cell;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.table.NearestCode;

/** Reads one entry of {@code files} in a profile. */
final class FileFields {

	private static final Map<String, Rows> ROWS = Map.of("line", Rows.LINE, "group", Rows.GROUP, "chain", Rows.CHAIN);
	private static final Map<String, ChainLine> LINES = Map.of("this", ChainLine.THIS, "previous", ChainLine.PREVIOUS);
	/** Begins the names of columns that no record has. */
	private static final String HELPER = "_";

	private final Fields fields;
	private final Kinds kinds;
	private final Form form;
	private final Set<String> names = new HashSet<>();

	FileFields(Fields fields, Kinds kinds, Form form) {
		this.fields = fields;
		this.kinds = kinds;
		this.form = form;
	}

	/** Reads the entry; if it is wrong, something harmless. */
	FileProfile read() {
		Map<String, KindDeclaration> byName = new LinkedHashMap<>();
		kinds.all().forEach(k -> byName.put(k.kind().name(), k));
		KindDeclaration kind = fields.requiredChoice("kind", byName, kinds.all().get(0));
		String pattern = fields.text("file");
		Optional<String> sheet = fields.has("sheet") ? Optional.of(fields.text("sheet")) : Optional.empty();
		if (sheet.isPresent() && !(form instanceof Form.Workbook)) {
			fields.wrong("sheet", "workbook");
		}
		Presence presence = fields.flag("required", false) ? Presence.REQUIRED : Presence.OPTIONAL;
		Rows rows = fields.choice("rows", ROWS, Rows.LINE);
		if (rows != Rows.LINE && !(form instanceof Form.FixedWidth fixed && fixed.key().isPresent())) {
			fields.wrong("rows", "line");
		}
		List<ColumnProfile> columns = fields.has("columns") ? fields.objects("columns", f -> column(f, kind)) : all(kind);
		List<RowRule> keep = fields.objects("keep", this::rule);
		List<RowRule> drop = fields.objects("drop", this::rule);
		List<Spread> spread = fields.objects("spread", f -> spread(f, kind));
		obligatory(kind, columns, spread);
		return new FileProfile(kind.kind(), pattern, sheet, presence, rows, columns, keep, drop, spread);
	}

	/** Without {@code columns} all columns of the kind stand under their own names. */
	private List<ColumnProfile> all(KindDeclaration kind) {
		if (!hasHeader()) {
			fields.text("columns");
		}
		kind.columns().forEach(c -> names.add(c.name()));
		return kind.columns().stream().map(c -> ColumnProfile.named(c.name(), c.type())).toList();
	}

	private boolean hasHeader() {
		return switch (form) {
		case Form.Delimited delimited -> delimited.header() == Header.NAMES;
		case Form.FixedWidth fixed -> false;
		case Form.Workbook workbook -> workbook.header() == Header.NAMES;
		};
	}

	private ColumnProfile column(Fields column, KindDeclaration kind) {
		String name = column.text("name");
		ColumnType type = type(column, name, kind);
		if (!names.add(name)) {
			column.wrong("name", "≠ " + name);
		}
		return column(column, name, type);
	}

	private ColumnProfile column(Fields column, String name, ColumnType type) {
		From from = from(column, name);
		Need need = column.flag("required", from instanceof ColumnProfile.Header || from instanceof ColumnProfile.Position)
				? Need.REQUIRED
				: Need.OPTIONAL;
		return new ColumnProfile(name, from, type, column.map("codes"), need);
	}

	/** The kind says what a column holds; a profile may only repeat it, or say that a text is an identifier. */
	private static ColumnType type(Fields column, String name, KindDeclaration kind) {
		if (name.startsWith(HELPER)) {
			return column.choice("type", DeclarationFile.TYPES, ColumnType.TEXT);
		}
		Optional<KindColumn> known = kind.column(name);
		if (known.isEmpty()) {
			List<String> allowed = kind.columns().stream().map(KindColumn::name).toList();
			column.wrong("name", NearestCode.of(name, allowed).orElse(String.join(", ", allowed)));
			return column.choice("type", DeclarationFile.TYPES, ColumnType.TEXT);
		}
		ColumnType type = known.get().type();
		ColumnType said = column.choice("type", DeclarationFile.TYPES, type);
		boolean identifier = said == ColumnType.IDENTIFIER && (type == ColumnType.TEXT || type == ColumnType.CODE);
		if (said != type && !identifier) {
			column.wrong("type", type.code());
		}
		return said;
	}

	private From from(Fields column, String name) {
		List<String> given = new ArrayList<>(List.of("header", "position", "at", "constant").stream().filter(column::has)
				.toList());
		if (given.size() > 1) {
			column.wrong(given.get(1), given.get(0));
		}
		String way = given.isEmpty() ? "header" : given.get(0);
		boolean fixed = form instanceof Form.FixedWidth;
		if (way.equals("at") != fixed && !way.equals("constant")) {
			column.wrong(fixed ? "at" : way, fixed ? "at" : "header, position");
		} else if (way.equals("header") && !hasHeader()) {
			column.wrong(given.isEmpty() ? "position" : "header", "position");
		}
		return switch (way) {
		case "position" -> new ColumnProfile.Position(column.whole("position", 1, 1));
		case "constant" -> new ColumnProfile.Constant(column.text("constant"));
		case "at" -> places(column);
		default -> new ColumnProfile.Header(given.isEmpty() ? List.of(name) : column.texts("header"));
		};
	}

	private ColumnProfile.Places places(Fields column) {
		Map<String, Span> spans = column.spans("at");
		boolean typed = form instanceof Form.FixedWidth fixed && fixed.recordType().isPresent();
		if (spans.containsKey("") == typed) {
			column.wrong("at", typed ? "{\"001\": [14, 10]}" : "[14, 10]");
		}
		return new ColumnProfile.Places(spans, column.choice("line", LINES, ChainLine.THIS));
	}

	private RowRule rule(Fields rule) {
		String column = rule.text("column");
		if (!names.contains(column)) {
			rule.wrong("column", NearestCode.of(column, names).orElse(String.join(", ", names)));
		}
		List<String> texts = rule.texts("is");
		if (texts.isEmpty()) {
			rule.wrong("is", "[\"I alt\"]");
		}
		return new RowRule(column, texts);
	}

	private Spread spread(Fields spread, KindDeclaration kind) {
		String name = spread.text("column");
		ColumnType type = kind.column(name).map(KindColumn::type).orElse(ColumnType.TEXT);
		if (kind.column(name).isEmpty() || names.contains(name)) {
			List<String> allowed = kind.columns().stream().map(KindColumn::name).filter(c -> !names.contains(c)).toList();
			spread.wrong("column", NearestCode.of(name, allowed).orElse(String.join(", ", allowed)));
		}
		Map<String, String> set = spread.map("set");
		set.keySet().stream().filter(c -> kind.column(c).isEmpty() || names.contains(c)).findFirst()
				.ifPresent(c -> spread.wrong("set", nearestFree(c, kind)));
		return new Spread(column(spread, name, type), set);
	}

	private String nearestFree(String name, KindDeclaration kind) {
		List<String> free = kind.columns().stream().map(KindColumn::name).filter(c -> !names.contains(c)).toList();
		return NearestCode.of(name, free).orElse(String.join(", ", free));
	}

	/** What must be filled has to come from somewhere. */
	private void obligatory(KindDeclaration kind, List<ColumnProfile> columns, List<Spread> spread) {
		for (KindColumn column : kind.columns()) {
			boolean given = columns.stream().anyMatch(c -> c.name().equals(column.name())) || !spread.isEmpty() && spread.stream()
					.allMatch(s -> s.value().name().equals(column.name()) || s.set().containsKey(column.name()));
			if (column.cell() == Cell.FILLED && !given) {
				fields.lacks("columns." + column.name());
			}
		}
	}
}
