package dk.boligmonitor.dataimport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class NearestCodeTest {

	private static final List<String> ORIGINS = List.of("dansk", "indvandrer_vestlig", "indvandrer_ikkevestlig",
			"efterkommer_vestlig", "efterkommer_ikkevestlig");

	@Test
	void typingErrorsAreSeenThrough() {
		Map<String, String> meant = Map.of("Danks", "dansk", "dasnk", "dansk", "Indvandrer vestlig", "indvandrer_vestlig",
				"indvandrer-ikkevestlig", "indvandrer_ikkevestlig", "EFTERKOMER_VESTLIG", "efterkommer_vestlig",
				"efterkommere_ikke_vestlig", "efterkommer_ikkevestlig");
		meant.forEach((text, code) -> assertEquals(Optional.of(code), NearestCode.of(text, ORIGINS), text));
		assertEquals(Optional.of("par_uden_boern"),
				NearestCode.of("par uden børn", List.of("par_uden_boern", "par_med_boern", "enlig_uden_boern")));
	}

	@Test
	void whatIsFarOrDoubtfulIsNotGuessed() {
		for (String text : List.of("", "svensk?", "vestlig", "x", "ukendt", "a".repeat(70))) {
			assertEquals(Optional.empty(), NearestCode.of(text, ORIGINS), text);
		}
		assertEquals(Optional.empty(), NearestCode.of("ab", List.of("aa", "bb")), "two are as near");
		assertEquals(Optional.empty(), NearestCode.of("11", List.of("10", "20")), "numbers have no neighbours");
		assertEquals(Optional.empty(), NearestCode.of("dansk", List.of()));
	}
}
