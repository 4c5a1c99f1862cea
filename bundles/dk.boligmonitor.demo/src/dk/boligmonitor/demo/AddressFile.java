package dk.boligmonitor.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Gate;
import dk.boligmonitor.demo.town.Gate.Use;
import dk.boligmonitor.demo.town.Street;
import dk.boligmonitor.demo.town.Utm32;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/**
 * Writes the address register as DAWA's CSV of adgangsadresser: all columns, those filled that an analyst meets. One thread.
 * <p>
 * Source: facts.md 5.2.
 */
final class AddressFile {

	private static final String HEADER = "id,status,oprettet,ændret,vejkode,vejnavn,adresseringsvejnavn,husnr,"
			+ "supplerendebynavn,postnr,postnrnavn,stormodtagerpostnr,stormodtagerpostnrnavn,kommunekode,kommunenavn,"
			+ "ejerlavkode,ejerlavnavn,matrikelnr,esrejendomsnr,etrs89koordinat_øst,etrs89koordinat_nord,"
			+ "wgs84koordinat_bredde,wgs84koordinat_længde,nøjagtighed,kilde,tekniskstandard,tekstretning,"
			+ "adressepunktændringsdato,ddkn_m100,ddkn_km1,ddkn_km10,regionskode,regionsnavn,jordstykke_ejerlavnavn,kvh,"
			+ "sognekode,sognenavn,politikredskode,politikredsnavn,retskredskode,retskredsnavn,opstillingskredskode,"
			+ "opstillingskredsnavn,zone,jordstykke_ejerlavkode,jordstykke_matrikelnr,jordstykke_esrejendomsnr,højde,"
			+ "adgangspunktid,vejpunkt_id,vejpunkt_kilde,vejpunkt_nøjagtighed,vejpunkt_tekniskstandard,vejpunkt_x,"
			+ "vejpunkt_y,afstemningsområdenummer,afstemningsområdenavn,brofast,supplerendebynavn_dagi_id,"
			+ "navngivenvej_id,menighedsrådsafstemningsområdenummer,menighedsrådsafstemningsområdenavn,vejpunkt_ændret,"
			+ "ikrafttrædelse,nedlagt,darstatus,storkredsnummer,storkredsnavn,valglandsdelsbogstav,valglandsdelsnavn,"
			+ "landsdelsnuts3,landsdelsnavn,betegnelse";
	private static final List<String> COLUMNS = List.of(HEADER.split(","));
	private static final int REPORT_EVERY = 5_000;
	private static final int LONGEST_ADDRESSING_NAME = 20;
	private static final double COMPUTED_POINT = 0.04;
	private static final String CREATED = "2000-02-05T12:00:00.000";
	private static final String CLOSED = "2011-09-01T00:00:00.000";

	private final String[] row = new String[COLUMNS.size()];
	private final Chance chance;

	AddressFile(Chance chance) {
		this.chance = chance;
	}

	/** Writes what the register knows of {@code gates}. */
	void write(List<Gate> gates, Path file, Progress progress) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			CsvFile csv = CsvFile.comma(out);
			csv.row(COLUMNS.toArray(String[]::new));
			for (int i = 0; i < gates.size(); i++) {
				if (i % REPORT_EVERY == 0) {
					progress.check(Step.MAKE_DEMO, i, 0);
				}
				if (gates.get(i).street().known()) {
					fill(gates.get(i));
					csv.row(row);
				}
			}
			csv.flush();
		}
	}

	private void fill(Gate gate) {
		Arrays.fill(row, "");
		Street street = gate.street();
		boolean closed = gate.use() == Use.CLOSED;
		set("id", uuid());
		set("status", closed ? "2" : "1");
		set("oprettet", CREATED);
		set("ændret", closed ? CLOSED : "2012-01-18T03:19:11.000");
		set("vejkode", street.code());
		set("vejnavn", street.name());
		set("adresseringsvejnavn", street.name().substring(0, Math.min(LONGEST_ADDRESSING_NAME, street.name().length())));
		set("husnr", gate.house());
		set("supplerendebynavn", street.place());
		set("postnr", street.post().number());
		set("postnrnavn", street.post().town());
		set("kommunekode", DemoMunicipality.CODE);
		set("kommunenavn", DemoMunicipality.NAME);
		set("kvh", DemoMunicipality.CODE + street.code() + "_".repeat(4 - gate.house().length()) + gate.house());
		set("zone", street.place().isEmpty() ? "Byzone" : "Landzone");
		set("adgangspunktid", uuid());
		set("ikrafttrædelse", CREATED);
		set("nedlagt", closed ? CLOSED : "");
		set("darstatus", closed ? "4" : "3");
		set("brofast", "true");
		String place = street.place().isEmpty() ? "" : street.place() + ", ";
		set("betegnelse", street.name() + " " + gate.house() + ", " + place + street.post().number() + " "
				+ street.post().town());
		point(gate);
	}

	private void point(Gate gate) {
		boolean computed = chance.hit(COMPUTED_POINT);
		Utm32 degrees = Utm32.inverse(gate.x(), gate.y());
		set("etrs89koordinat_øst", Decimals.of(gate.x(), 2));
		set("etrs89koordinat_nord", Decimals.of(gate.y(), 2));
		set("wgs84koordinat_bredde", Decimals.of(degrees.latitude(), 8));
		set("wgs84koordinat_længde", Decimals.of(degrees.longitude(), 8));
		set("nøjagtighed", computed ? "B" : "A");
		set("kilde", computed ? "4" : "5");
		set("tekniskstandard", computed ? "UF" : "TD");
		int e = (int) gate.x();
		int n = (int) gate.y();
		set("ddkn_m100", "100m_" + n / 100 + "_" + e / 100);
		set("ddkn_km1", "1km_" + n / 1000 + "_" + e / 1000);
		set("ddkn_km10", "10km_" + n / 10_000 + "_" + e / 10_000);
	}

	private String uuid() {
		return new UUID(chance.bits() & ~0xF000L | 0x4000L, chance.bits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L)
				.toString();
	}

	private void set(String column, String value) {
		row[COLUMNS.indexOf(column)] = value;
	}
}
