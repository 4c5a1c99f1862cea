package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.table.Masking.SHAPE;
import static dk.boligmonitor.dataimport.table.Masking.STRAY;
import static dk.boligmonitor.dataimport.table.Masking.YEAR;

import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.model.record.RecordKind;

/**
 * The built-in layout of a delivery, {@code flis}. Source: docs on deliveries; our own, because FLIS publishes none (facts.md
 * 3.3).
 */
final class FlisLayout {

	private FlisLayout() {
	}

	/** The layout of one file. */
	static FileLayout of(RecordKind kind) {
		FileLayout.Builder file = FileLayout.delimitedBy(";").required(SHAPE, "cpr");
		switch (kind) {
		case BORGER -> file.required(STRAY, "koen").required(YEAR, "foedselsdato").required(STRAY, "civilstand")
				.required(STRAY, "statsborgerskab").required(STRAY, "herkomst").required(STRAY, "familietype")
				.required(STRAY, "kommunekode").required(SHAPE, "vejkode").required(SHAPE, "husnr").required(SHAPE, "etage")
				.required(SHAPE, "sidedoer").required(STRAY, "tilflytningsdato").required(STRAY, "beskyttelse")
				.required(STRAY, "status");
		case FORANSTALTNING -> file.required(SHAPE, "sag_id").required(STRAY, "gruppe").required(STRAY, "type")
				.required(STRAY, "paragraf").required(STRAY, "startdato").required(STRAY, "slutdato")
				.required(STRAY, "betalingskommune").required(STRAY, "handlekommune");
		case ELEV -> file.required(STRAY, "skoleaar").required(STRAY, "institutionsnr").required(STRAY, "skoletype")
				.required(STRAY, "klassetype").required(STRAY, "klassetrin").required(STRAY, "betalingskommune");
		case KARAKTER -> file.required(STRAY, "skoleaar").required(STRAY, "fagkode").required(STRAY, "proeveform")
				.required(STRAY, "karakter").required(STRAY, "bunden");
		}
		return file.build();
	}
}
