package dk.boligmonitor.dataimport.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.KindDeclaration.Cell;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Role;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Show;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.RecordKind;

/** Kinds of the contract and of partners. */
class KindsTest {

	private static final String SOUND = """
			{
			  "name": "VENTELISTE",
			  "title": {"da": "Venteliste"},
			  "columns": [
			    {"name": "cpr", "type": "cpr"},
			    {"name": "liste", "type": "identifier", "key": true, "required": true},
			    {"name": "art", "type": "code", "codes": ["familie", "ungdom"], "show": "code"},
			    {"name": "siden", "type": "date"}
			  ]
			}
			""";

	@TempDir
	Path dir = Path.of("");

	private Kinds.Loaded with(String... declarations) throws IOException {
		List<URL> urls = new ArrayList<>();
		for (String text : declarations) {
			urls.add(Files.writeString(dir.resolve("kind" + urls.size() + ".json"), text).toUri().toURL());
		}
		return Kinds.with(urls);
	}

	/** The columns of docs/contract.md, in its order. */
	@Test
	void theContractsKindsAreBuiltIn() {
		Kinds kinds = Kinds.builtIn();
		assertEquals(RecordKind.BUILT_IN, kinds.all().stream().map(KindDeclaration::kind).limit(6).toList());
		assertEquals(List.of("cpr", "institutionsnr", "startdato", "slutdato"), names(kinds, RecordKind.DAGTILBUD));
		assertEquals(List.of("cpr", "dato", "fra_kommunekode", "fra_vejkode", "fra_husnr", "til_kommunekode", "til_vejkode",
				"til_husnr"), names(kinds, RecordKind.FLYTNING));
		assertEquals(List.of("omraade", "periode", "indikator", "taeller", "naevner", "vaerdi", "kilde"),
				names(kinds, Kinds.AGGREGATE));
		assertEquals(List.of(), kinds.declared());
	}

	private static List<String> names(Kinds kinds, RecordKind kind) {
		return kinds.of(kind).orElseThrow().columns().stream().map(KindColumn::name).toList();
	}

	@Test
	void aPartnersKindIsRead() throws IOException {
		Kinds.Loaded loaded = with(SOUND);
		assertEquals(List.of(), loaded.problems());
		KindDeclaration kind = loaded.kinds().declared().get(0);
		assertEquals("Venteliste", kind.title().english(), "the Danish title stands in");
		assertEquals(new KindColumn("cpr", ColumnType.CPR, Role.KEY, Cell.FILLED, List.of(), Show.NOTHING), kind.columns()
				.get(0));
		assertEquals(new KindColumn("art", ColumnType.CODE, Role.VALUE, Cell.MAY_BE_EMPTY, List.of("familie", "ungdom"),
				Show.CODE),
				kind.columns().get(2));
		assertEquals(Show.NOTHING, kind.columns().get(1).show(), "nothing is shown unless the declaration says so");
	}

	@Test
	void faultyDeclarationsAreNamedAndLeftOut() throws IOException {
		Kinds.Loaded loaded = with(SOUND.replace("\"identifier\"", "\"identifer\""), SOUND.replace("\"codes\"", "\"code\""),
				SOUND.replace("VENTELISTE", "venteliste"), SOUND.replace("\"siden\"", "\"liste\""),
				SOUND.replace("\"type\": \"date\"", "\"type\": \"cpr\""),
				SOUND.replace("\"type\": \"cpr\"", "\"type\": \"text\"").replace("\"key\": true, ", ""),
				SOUND.replace("\"type\": \"cpr\"", "\"type\": \"cpr\", \"show\": \"code\""), "{");
		assertEquals(List.of(), loaded.kinds().declared());
		assertEquals(
				List.of("kind0.json 6 PROFILE_VALUE [columns[1].type, \"identifer\", identifier]",
						"kind1.json 7 PROFILE_FIELD_MISSING [columns[2].codes]",
						"kind1.json 7 PROFILE_FIELD_UNKNOWN [columns[2].code, codes]",
						"kind2.json 2 PROFILE_VALUE [name, \"venteliste\", A–Å, 0–9, _]",
						"kind3.json 8 PROFILE_VALUE [columns[3].name, \"liste\", a–å, 0–9, _]",
						"kind4.json 4 PROFILE_VALUE [columns, [ ], ≥ 1 key, ≤ 1 cpr]",
						"kind5.json 4 PROFILE_VALUE [columns, [ ], ≥ 1 key, ≤ 1 cpr]",
						"kind6.json 5 PROFILE_VALUE [columns[0].show, \"code\", nothing]", "kind7.json 1 PROFILE_SYNTAX []"),
				loaded.problems().stream().map(p -> p.where().file() + " " + p.where().line() + " " + p.code() + " "
						+ p.arguments())
						.toList());
	}

	@Test
	void aKindIsNotReplaced() throws IOException {
		Kinds.Loaded loaded = with(SOUND, SOUND, SOUND.replace("VENTELISTE", "BORGER"));
		assertEquals(1, loaded.kinds().declared().size());
		assertEquals(List.of(ProblemCode.KIND_TWICE, ProblemCode.KIND_TWICE),
				loaded.problems().stream().map(p -> p.code()).toList());
		assertTrue(loaded.kinds().of(RecordKind.BORGER).orElseThrow().column("koen").isPresent());
	}
}
