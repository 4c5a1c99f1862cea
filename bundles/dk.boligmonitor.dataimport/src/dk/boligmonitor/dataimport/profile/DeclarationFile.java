package dk.boligmonitor.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.profile.KindDeclaration.Cell;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Role;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Show;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.record.RecordKind;

/** Reads the declaration of a record kind from JSON. Its form is described in docs/contract.md. */
final class DeclarationFile {

	private static final Pattern KIND_NAME = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_]{0,39}");
	private static final Pattern COLUMN_NAME = Pattern.compile("[a-zæøå][a-zæøå0-9_]{0,39}");
	private static final Map<String, Show> SHOW = Map.of("nothing", Show.NOTHING, "year", Show.YEAR, "code", Show.CODE);
	/** Words of types. */
	static final Map<String, ColumnType> TYPES = Arrays.stream(ColumnType.values())
			.collect(Collectors.toMap(ColumnType::code, Function.identity()));

	private DeclarationFile() {
	}

	/**
	 * Reads a declaration; empty if anything is wrong with it.
	 *
	 * @param problems receives everything that is wrong
	 */
	static Optional<KindDeclaration> read(String file, InputStream in, List<Problem> problems) throws IOException {
		List<Problem> found = new ArrayList<>();
		Optional<KindDeclaration> read = Json.read(file, in, found).flatMap(root -> {
			Fields fields = Fields.of(file, root, found);
			Optional<KindDeclaration> kind = kind(fields);
			fields.end();
			return kind;
		});
		problems.addAll(found);
		return found.isEmpty() ? read : Optional.empty();
	}

	private static Optional<KindDeclaration> kind(Fields fields) {
		String name = fields.text("name");
		if (!KIND_NAME.matcher(name).matches()) {
			fields.wrong("name", "A–Å, 0–9, _");
		}
		Profile.Title title = title(fields);
		Set<String> names = new HashSet<>();
		List<KindColumn> columns = fields.objects("columns", column -> column(column, names));
		if (columns.isEmpty() || columns.stream().noneMatch(c -> c.role() == Role.KEY)
				|| columns.stream().filter(c -> c.type() == ColumnType.CPR).count() > 1) {
			fields.wrong("columns", "≥ 1 key, ≤ 1 cpr");
		}
		return KIND_NAME.matcher(name).matches() ? Optional.of(new KindDeclaration(new RecordKind(name), title, columns))
				: Optional.empty();
	}

	/** Both titles; the Danish one stands in for a missing English one. */
	static Profile.Title title(Fields fields) {
		return fields.requiredObject("title", t -> {
			String danish = t.text("da");
			return new Profile.Title(danish, t.text("en", danish));
		}).orElse(new Profile.Title("", ""));
	}

	private static KindColumn column(Fields fields, Set<String> names) {
		String name = fields.text("name");
		if (!COLUMN_NAME.matcher(name).matches() || !names.add(name)) {
			fields.wrong("name", "a–å, 0–9, _");
		}
		ColumnType type = fields.requiredChoice("type", TYPES, ColumnType.TEXT);
		List<String> codes = fields.texts("codes");
		if (codes.isEmpty() == (type == ColumnType.CODE)) {
			fields.wrong("codes", "code");
		}
		Role role = fields.flag("key", type == ColumnType.CPR) || type == ColumnType.CPR ? Role.KEY : Role.VALUE;
		Cell cell = fields.flag("required", type == ColumnType.CPR) ? Cell.FILLED : Cell.MAY_BE_EMPTY;
		Show show = fields.choice("show", SHOW, Show.NOTHING);
		if (type == ColumnType.CPR && show != Show.NOTHING) {
			fields.wrong("show", "nothing");
		}
		return new KindColumn(name, type, role, cell, codes, show);
	}
}
