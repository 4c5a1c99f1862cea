package dk.boligmonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A municipality of 1,000 people, laid out so that every figure can be counted by hand: two areas (A and B) of 250 and 500
 * people outside them, at the end of March 2015, and the delivery of three months before.
 * <p>
 * People come in blocks of one age and place; see {@link #block}. Their CPR numbers have day + 60 and belong to nobody.
 */
final class TinyMunicipality {

	static final String FIRST = "FLIS_0999_201412";
	static final String SECOND = "FLIS_0999_201503";

	private static final String CITIZENS = "cpr;koen;foedselsdato;civilstand;statsborgerskab;herkomst;familietype;kommunekode;"
			+ "vejkode;husnr;etage;sidedoer;tilflytningsdato;beskyttelse;status\n";
	private static final String MEASURES = "cpr;sag_id;gruppe;type;paragraf;startdato;slutdato;betalingskommune;handlekommune\n";
	private static final String PUPILS = "cpr;skoleaar;institutionsnr;skoletype;klassetype;klassetrin;betalingskommune\n";
	private static final String MARKS = "cpr;skoleaar;fagkode;proeveform;karakter;bunden\n";
	private static final List<String> TESTS = List.of("110;L", "120;M", "150;S", "140;R", "410;M", "570;M", "210;P", "220;F");

	/** A person: the number decides CPR and year of birth, and stays the same in both deliveries. */
	record Person(int number, int born, String road, String house, String origin, String moved, String status) {

		String cpr() {
			int day = 61 + number % 28;
			int month = 1 + number / 28 % 12;
			int serial = (born >= 2000 ? 4000 : 1000) + number / 336;
			return "%02d%02d%02d%04d".formatted(day, month, born % 100, serial);
		}

		String row() {
			return String.join(";", cpr(), Integer.toString(1 + number % 2), born + "-01-15", "U", "5100", origin, "", "0999",
					road, house, "", "", moved, "", status) + "\n";
		}

		Person at(String newRoad, String newHouse, String since) {
			return new Person(number, born, newRoad, newHouse, origin, since, status);
		}
	}

	private final List<Person> people = new ArrayList<>();
	private int next;

	private TinyMunicipality() {
		place("0001", new int[] { 50, 10, 140, 30, 20 }, 100, 250);
		place("0002", new int[] { 25, 15, 150, 40, 20 }, 20, 200);
		place("0003", new int[] { 75, 25, 300, 60, 40 }, 30, 500);
	}

	/** Children of 9, young of 20, adults of 40, old of 70 and of 80; so many of them non-western, so many of known origin. */
	private void place(String road, int[] ages, int nonWestern, int known) {
		int[] born = { 2005, 1994, 1974, 1944, 1934 };
		int seen = 0;
		for (int age = 0; age < ages.length; age++) {
			for (int i = 0; i < ages[age]; i++) {
				String origin = seen < nonWestern ? "efterkommer_ikkevestlig" : seen < known ? "dansk" : "";
				people.add(new Person(next++, born[age], road, Integer.toString(1 + i % 10), origin, "2008-06-01", "01"));
				seen++;
			}
		}
	}

	/** Some people of a road and year of birth, in the order in which they were made. */
	private List<Person> block(String road, int born, int from, int count) {
		return people.stream().filter(p -> p.road.equals(road) && p.born == born).skip(from).limit(count).toList();
	}

	/** Writes both deliveries, addresses and areas; returns the folder. */
	static Path write(Path folder) throws IOException {
		TinyMunicipality m = new TinyMunicipality();
		m.writeFirst(folder.resolve(FIRST));
		m.writeSecond(folder.resolve(SECOND));
		Files.writeString(folder.resolve("adresser.csv"), addresses());
		Files.writeString(folder.resolve("omraader.geojson"), areas("EPSG:25832"));
		return folder;
	}

	/** As in March, but before the moves: ten adults of B live in A, four of those outside in B; five more and two old in A. */
	private void writeFirst(Path folder) throws IOException {
		List<Person> before = new ArrayList<>(people);
		List<Person> toB = block("0002", 1974, 0, 10);
		List<Person> out = block("0003", 1974, 0, 4);
		before.replaceAll(p -> toB.contains(p) ? p.at("0001", "3", "2010-01-01") : out.contains(p) ? p.at("0002", "3", "2010-01-01") : p);
		for (int i = 0; i < 5; i++) {
			before.add(new Person(2000 + i, 1974, "0001", "5", "dansk", "2009-01-01", "01"));
		}
		before.addAll(dying("01"));
		write(folder, before);
	}

	private void writeSecond(Path folder) throws IOException {
		List<Person> toB = block("0002", 1974, 0, 10);
		List<Person> out = block("0003", 1974, 0, 4);
		List<Person> after = new ArrayList<>(people);
		after.replaceAll(p -> toB.contains(p) || out.contains(p) ? p.at(p.road, p.house, "2015-02-15") : p);
		after.addAll(dying("90"));
		write(folder, after);
	}

	private static List<Person> dying(String status) {
		return List.of(new Person(2010, 1934, "0001", "5", "dansk", "2009-01-01", status),
				new Person(2011, 1934, "0001", "5", "dansk", "2009-01-01", status));
	}

	private void write(Path folder, List<Person> citizens) throws IOException {
		Files.createDirectories(folder);
		StringBuilder rows = new StringBuilder(CITIZENS);
		citizens.forEach(p -> rows.append(p.row()));
		Files.writeString(folder.resolve("BORGER.csv"), rows);
		Files.writeString(folder.resolve("FORANSTALTNING.csv"), measures());
		Files.writeString(folder.resolve("ELEV.csv"), pupils());
		Files.writeString(folder.resolve("KARAKTER.csv"), marks());
	}

	private String measures() {
		StringBuilder rows = new StringBuilder(MEASURES);
		measure(rows, "0001", 10, 6);
		measure(rows, "0002", 10, 2);
		measure(rows, "0003", 10, 4);
		measure(rows, "0001", 20, 9);
		measure(rows, "0002", 20, 4);
		measure(rows, "0003", 20, 7);
		// ended before the quarter, and one child with two measures: neither changes a count
		rows.append(block("0001", 2005, 30, 1).getFirst().cpr()).append(";S900;10;;;2014-01-01;2014-12-31;0999;0999\n");
		rows.append(block("0001", 2005, 0, 1).getFirst().cpr()).append(";S901;10;;;2015-03-31;;0999;0999\n");
		return rows.toString();
	}

	private void measure(StringBuilder rows, String road, int group, int count) {
		for (Person p : block(road, 2005, 0, count)) {
			rows.append(p.cpr()).append(";S").append(group).append(p.number).append(';').append(group)
					.append(";;;2014-05-01;;0999;0999\n");
		}
	}

	private String pupils() {
		StringBuilder rows = new StringBuilder(PUPILS);
		pupils(rows, "0001", 3, 2);
		pupils(rows, "0002", 0, 0);
		pupils(rows, "0003", 5, 0);
		return rows.toString();
	}

	/** All children of nine go to school: some in special classes, some in special schools. */
	private void pupils(StringBuilder rows, String road, int specialClass, int specialSchool) {
		int i = 0;
		for (Person p : block(road, 2005, 0, 1000)) {
			String kind = i < specialClass ? "10;20" : i < specialClass + specialSchool ? "20;10" : "10;10";
			rows.append(p.cpr()).append(";2014/15;101001;").append(kind).append(";3;0999\n");
			i++;
		}
	}

	private String marks() {
		StringBuilder rows = new StringBuilder(MARKS);
		block("0001", 1994, 0, 10).forEach(p -> marks(rows, p, 8, "4"));
		block("0002", 1994, 0, 15).forEach(p -> marks(rows, p, 8, "7"));
		block("0003", 1994, 0, 20).forEach(p -> marks(rows, p, 4, "7"));
		block("0003", 1994, 20, 5).forEach(p -> marks(rows, p, 3, "12"));
		return rows.toString();
	}

	private static void marks(StringBuilder rows, Person p, int bound, String mark) {
		for (String test : TESTS.subList(0, bound)) {
			rows.append(p.cpr()).append(";2013/14;").append(test).append(';').append(mark).append(";J\n");
		}
		rows.append(p.cpr()).append(";2013/14;500;M;12;N\n");
	}

	private static String addresses() {
		StringBuilder rows = new StringBuilder("id,status,vejkode,vejnavn,husnr,postnr,postnrnavn,kommunekode,"
				+ "etrs89koordinat_øst,etrs89koordinat_nord,nøjagtighed\r\n");
		String[] streets = { "Søndergade", "Åbrinken", "Ørnevej" };
		for (int road = 0; road < 3; road++) {
			for (int house = 1; house <= 10; house++) {
				rows.append("00000000-0000-0000-0000-%04d%08d,1,%04d,%s,%d,9999,Demokøbing,0999,%d.00,6180500.00,A\r\n"
						.formatted(road, house, road + 1, streets[road], house, 560000 + road * 1000 + house * 50));
			}
		}
		return rows.toString();
	}

	/** Two squares of one kilometre side by side, in the coordinate system named, or in none. */
	static String areas(String crs) {
		String member = crs.isEmpty() ? "" : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}},";
		return "{\"type\":\"FeatureCollection\"," + member + "\"features\":[" + square("A", "Birkeparken", 560000) + ","
				+ square("B", "Ellemosen", 561000) + "]}";
	}

	private static String square(String code, String name, int west) {
		int east = west + 1000;
		return ("{\"type\":\"Feature\",\"properties\":{\"kode\":\"%s\",\"navn\":\"%s\"},\"geometry\":{\"type\":\"Polygon\","
				+ "\"coordinates\":[[[%d,6180000],[%d,6180000],[%d,6181000],[%d,6181000],[%d,6180000]]]}}").formatted(code,
						name, west, east, east, west, west);
	}
}
