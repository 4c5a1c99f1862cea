package dk.boligmonitor.model.record;

import java.util.OptionalInt;

import dk.boligmonitor.model.SchoolYear;

/**
 * A row of ELEV: a pupil in a school year. The key is person and school year.
 *
 * @param person      who
 * @param year        skoleår
 * @param institution institutionsnr as delivered
 * @param schoolType  FLIS_Skoletype_Gruppe 10, 20, 30 or 40 (facts.md 3.2)
 * @param classType   FLIS_Klasse_Type_Ident 10, 20 or 29
 * @param grade       klassetrin, empty if not delivered
 * @param payer       betalingskommune, or empty
 */
public record Pupil(Pseudonym person, SchoolYear year, String institution, int schoolType, int classType, OptionalInt grade,
		String payer) {
}
