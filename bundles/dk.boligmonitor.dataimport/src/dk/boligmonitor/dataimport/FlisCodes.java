package dk.boligmonitor.dataimport;

import java.util.LinkedHashMap;
import java.util.Map;

import dk.boligmonitor.dataimport.table.CodeList;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Sex;

/** The codes that cells of a delivery may hold. Source: docs on deliveries; FLIS code lists as in facts.md 3.2. */
final class FlisCodes {

	/** Køn, as CPR (M, K) or as statistics (1, 2) write it. */
	static final CodeList<Sex> SEX = new CodeList<>(Map.of("1", Sex.MAN, "m", Sex.MAN, "mand", Sex.MAN, "2", Sex.WOMAN, "k",
			Sex.WOMAN, "kvinde", Sex.WOMAN, "", Sex.UNKNOWN), "1, 2, M, K, mand, kvinde");
	/** Herkomst. */
	static final CodeList<Origin> ORIGIN = CodeList.of(origins());
	/** Familietype. */
	static final CodeList<FamilyType> FAMILY = CodeList.of(families());
	/** FLIS foranstaltningsgruppering. Source: facts.md 3.2. */
	static final CodeList<Integer> MEASURE_GROUP = CodeList.numbers(10, 20);
	/** FLIS_Skoletype_Gruppe. Source: facts.md 3.2. */
	static final CodeList<Integer> SCHOOL_TYPE = CodeList.numbers(10, 20, 30, 40);
	/** FLIS_Klasse_Type_Ident. Source: facts.md 3.2. */
	static final CodeList<Integer> CLASS_TYPE = CodeList.numbers(10, 20, 29);
	/** Bunden prøve, ja or nej. */
	static final CodeList<Boolean> YES_NO = new CodeList<>(Map.of("j", Boolean.TRUE, "n", Boolean.FALSE), "J, N");

	private FlisCodes() {
	}

	private static Map<String, Origin> origins() {
		Map<String, Origin> codes = new LinkedHashMap<>();
		for (Origin origin : Origin.values()) {
			codes.put(origin.code(), origin);
		}
		return codes;
	}

	private static Map<String, FamilyType> families() {
		Map<String, FamilyType> codes = new LinkedHashMap<>();
		for (FamilyType type : FamilyType.values()) {
			codes.put(type.code(), type);
		}
		return codes;
	}
}
