package dk.boligmonitor.model.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of BORGER: one person as a delivery tells of them.
 *
 * @param person        who
 * @param sex           køn
 * @param born          fødselsdato
 * @param civilStatus   civilstand as delivered, or empty
 * @param citizenship   statsborgerskab as delivered, or empty
 * @param origin        herkomst
 * @param familyType    familietype
 * @param home          registered address
 * @param movedIn       tilflytningsdato: since when the person lives at {@code home}
 * @param protection    beskyttelse as delivered, or empty; protected persons count in statistics but are never listed
 * @param status        CPR status code of two digits; {@code 01} where the delivery left it empty
 */
public record Resident(Pseudonym person, Sex sex, LocalDate born, String civilStatus, String citizenship, Origin origin,
		FamilyType familyType, HomeAddress home, Optional<LocalDate> movedIn, String protection, String status) {

	/** Status of a dead person. */
	public static final String DEAD = "90";

	/** Status codes that mean "lives in Denmark": 01 and 03 (with a high road code), 05 and 07 in Greenland (facts.md 4.2). */
	public static boolean lives(String status) {
		return status.compareTo("08") < 0;
	}
}
