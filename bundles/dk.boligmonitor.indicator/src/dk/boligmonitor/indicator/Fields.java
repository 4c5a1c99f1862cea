package dk.boligmonitor.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;

/**
 * The tables and fields that expressions may name. A partner's pack sees exactly these; a new one is added here, filled by
 * whoever builds the tables, and described in the schema of the extension point.
 */
public final class Fields {

	/** Residents on the period's last day, one row per person. */
	public static final String BORGER = "borger";
	/** Residents on the first day and on the last day, one row of weight one half for each day that a person lives here. */
	public static final String MIDDELFOLKETAL = "middelfolketal";
	/** Moves out of a home in the period (deaths left out): the place is the home left. It has no fields. */
	public static final String FRAFLYTNING = "fraflytning";

	/** What a field holds. */
	public enum Type {
		WHOLE, DECIMAL, CODE, FLAG
	}

	/**
	 * A field that expressions may name.
	 *
	 * @param name    as written in expressions
	 * @param type    what it holds
	 * @param codes   all codes that may occur; empty if the list is open or the field holds no codes
	 * @param meaning one line
	 */
	public record Field(String name, Type type, List<String> codes, String meaning) {
		/** Copies the codes. */
		public Field {
			codes = List.copyOf(codes);
		}
	}

	private static final Field ALDER = field("alder", Type.WHOLE, "completed years on the period's last day");
	private static final Field KOEN = new Field("koen", Type.CODE, List.of("M", "K"), "legal sex");
	private static final Field HERKOMST = new Field("herkomst", Type.CODE,
			Arrays.stream(Origin.values()).map(Origin::code).filter(code -> !code.isEmpty()).toList(),
			"origin as Statistics Denmark defines it");

	private static final Map<String, List<Field>> TABLES = tables();

	private Fields() {
	}

	/** The tables in the order of documentation. */
	public static List<String> tableNames() {
		return List.copyOf(TABLES.keySet());
	}

	/** The fields of a table in the order of documentation; empty if there is no such table. */
	public static Optional<List<Field>> of(String table) {
		return Optional.ofNullable(TABLES.get(table));
	}

	private static Map<String, List<Field>> tables() {
		Map<String, List<Field>> tables = new LinkedHashMap<>();
		tables.put(BORGER, List.of(ALDER, KOEN, HERKOMST,
				new Field("familietype", Type.CODE,
						Arrays.stream(FamilyType.values()).map(FamilyType::code).filter(code -> !code.isEmpty()).toList(),
						"type of the family that the person belongs to"),
				field("statsborgerskab", Type.CODE, "citizenship as delivered"),
				field("anbringelse", Type.FLAG, "a placement was active on any day of the period"),
				field("forebyggende", Type.FLAG, "a preventive measure was active on any day of the period"),
				field("klassetrin", Type.WHOLE, "class level; unknown for those who are no pupils"),
				field("klassetype", Type.WHOLE, "FLIS_Klasse_Type_Ident 10, 20 or 29; unknown for those who are no pupils"),
				field("skoletype", Type.WHOLE, "FLIS_Skoletype_Gruppe 10, 20, 30 or 40; unknown for those who are no pupils"),
				field("bundne_proever", Type.WHOLE, "how many of the 8 bundne prøver have a real grade"),
				field("karaktersnit", Type.DECIMAL, "the person's own mean of these grades; unknown if there are none")));
		tables.put(MIDDELFOLKETAL, List.of(ALDER, KOEN, HERKOMST));
		tables.put(FRAFLYTNING, List.of());
		return tables;
	}

	private static Field field(String name, Type type, String meaning) {
		return new Field(name, type, List.of(), meaning);
	}
}
