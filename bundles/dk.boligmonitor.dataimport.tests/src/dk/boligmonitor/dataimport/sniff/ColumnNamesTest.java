package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.sniff.ColumnNames.How;
import dk.boligmonitor.dataimport.sniff.ColumnNames.Match;
import dk.boligmonitor.model.record.RecordKind;

/** Names of columns are recognised however they are spelled. */
class ColumnNamesTest {

	private final ColumnNames names = new ColumnNames(Kinds.builtIn());

	private String match(RecordKind kind, String name) {
		KindDeclaration declared = Kinds.builtIn().of(kind).orElseThrow();
		return names.match(name, declared).map(m -> m.column() + " " + m.how()).orElse("-");
	}

	@Test
	void oursHoweverTheyAreSpelled() {
		for (String name : List.of("foedselsdato", "FOEDSELSDATO", "fødselsdato", "Fødsels-dato", "fodselsdato",
				" Foedsels_Dato ", "\uFEFFfødselsdato")) {
			assertEquals("foedselsdato SAME", match(RecordKind.BORGER, name), name);
		}
		assertEquals("skoleaar SAME", match(RecordKind.ELEV, "Skoleår"));
		assertEquals("koen SAME", match(RecordKind.BORGER, "KØN"));
	}

	@Test
	void otherNamesInDanishAndEnglish() {
		assertEquals("cpr OTHER_NAME", match(RecordKind.BORGER, "CPR-nr."));
		assertEquals("cpr OTHER_NAME", match(RecordKind.ELEV, "Personnummer"));
		assertEquals("foedselsdato OTHER_NAME", match(RecordKind.BORGER, "date of birth"));
		assertEquals("klassetype OTHER_NAME", match(RecordKind.ELEV, "FLIS_Klasse_Type_Ident"));
		assertEquals("tilflytningsdato OTHER_NAME", match(RecordKind.BORGER, "TILFLYDTO"));
		assertEquals("fra_kommunekode OTHER_NAME", match(RecordKind.FLYTNING, "FRAFLYKOMKOD"));
	}

	@Test
	void theSameNameMeansOtherThingsInOtherKinds() {
		KindDeclaration figures = Kinds.builtIn().of(Kinds.AGGREGATE).orElseThrow();
		assertEquals(Optional.of(new Match("omraade", How.OTHER_NAME)), names.match("Kommune", figures));
		assertEquals("-", match(RecordKind.KARAKTER, "Kommune"));
	}

	@Test
	void nearestIsAHint() {
		assertEquals("statsborgerskab NEAR", match(RecordKind.BORGER, "statsborgerskap"));
		assertEquals("tilflytningsdato NEAR", match(RecordKind.BORGER, "tilflytningsdto"));
		assertEquals("-", match(RecordKind.BORGER, "bemærkning"));
		assertEquals("-", match(RecordKind.BORGER, "konn"));
		assertEquals(Optional.of("klassetrin"), names.nearest("klasetrin", List.of("klassetrin", "klassetype", "cpr")));
		assertEquals(Optional.empty(), names.nearest("bemærkning", List.of("klassetrin", "cpr")));
	}

	@Test
	void nothingIsNoName() {
		assertFalse(names.known(""));
		assertFalse(names.known("---"));
		assertEquals("-", match(RecordKind.BORGER, ""));
		assertTrue(names.known("Vejkode"));
	}
}
