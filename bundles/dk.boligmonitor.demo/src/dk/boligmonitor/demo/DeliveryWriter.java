package dk.boligmonitor.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.demo.people.Care;
import dk.boligmonitor.demo.people.Home;
import dk.boligmonitor.demo.people.Person;
import dk.boligmonitor.demo.people.Schooling;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.RecordKind;

/**
 * Writes what the municipality delivers about its people on one day: the six files of the profile {@code flis}. All rows but
 * those of BORGER are about living residents. One thread.
 */
final class DeliveryWriter {

	private static final List<String> BORGER = List.of("cpr", "koen", "foedselsdato", "civilstand", "statsborgerskab", "herkomst",
			"familietype", "kommunekode", "vejkode", "husnr", "etage", "sidedoer", "tilflytningsdato", "beskyttelse", "status",
			"vejnavn");
	private static final List<String> FORANSTALTNING = List.of("cpr", "sag_id", "gruppe", "type", "paragraf", "startdato",
			"slutdato", "betalingskommune", "handlekommune", "sagsbehandlerenhed");
	private static final List<String> ELEV = List.of("cpr", "skoleaar", "institutionsnr", "skoletype", "klassetype", "klassetrin",
			"betalingskommune", "klassebetegnelse");
	private static final List<String> KARAKTER = List.of("cpr", "skoleaar", "fagkode", "proeveform", "karakter", "bunden",
			"bemaerkning");
	private static final List<String> DAGTILBUD = List.of("cpr", "institutionsnr", "startdato", "slutdato",
			"modul");
	private static final List<String> FLYTNING = List.of("cpr", "dato", "fra_kommunekode", "fra_vejkode", "fra_husnr",
			"til_kommunekode", "til_vejkode", "til_husnr", "til_vejnavn");
	private static final String[] PLACEMENT_TYPES = { "80", "20" };
	private static final String[] PLACEMENT_PARAGRAPHS = { "§ 66, stk. 1, nr. 1", "§ 66, stk. 1, nr. 4" };
	private static final String[] PREVENTIVE_TYPES = { "110", "120" };
	private static final String[] PREVENTIVE_PARAGRAPHS = { "§ 52, stk. 3, nr. 3", "§ 52, stk. 3, nr. 6" };
	private static final int SCHOOLS = 9;
	private static final int DAYCARES = 12;
	private static final int JUNE = 6;

	private final Form form;
	private final int day;
	private final YearMonth month;
	private final SchoolYear schoolYear;
	private final Dates dates;
	private final String code;
	private int rejects;

	DeliveryWriter(Form form, LocalDate day, Dates dates) {
		this.form = form;
		this.day = (int) day.toEpochDay();
		this.month = YearMonth.from(day);
		this.schoolYear = SchoolYear.containing(day);
		this.dates = dates;
		this.code = unpadded(DemoMunicipality.CODE);
	}

	/** Writes a folder or ZIP into {@code directory}. */
	DemoDelivery write(List<Person> residents, Path directory) throws IOException {
		String name = "FLIS_" + DemoMunicipality.CODE + "_" + month.toString().replace("-", "");
		List<Person> living = residents.stream().filter(p -> !p.dead()).toList();
		try (OpenDelivery delivery = new OpenDelivery(directory, name, form)) {
			delivery.file(RecordKind.BORGER.fileName(), csv -> residents(residents, table(csv, BORGER)));
			delivery.file(RecordKind.FORANSTALTNING.fileName(), csv -> measures(living, table(csv, FORANSTALTNING)));
			delivery.file(RecordKind.ELEV.fileName(), csv -> pupils(living, table(csv, ELEV)));
			delivery.file(RecordKind.KARAKTER.fileName(), csv -> grades(living, table(csv, KARAKTER)));
			delivery.file(RecordKind.DAGTILBUD.fileName(), csv -> daycare(living, table(csv, DAGTILBUD)));
			delivery.file(RecordKind.FLYTNING.fileName(), csv -> relocations(living, table(csv, FLYTNING)));
			return new DemoDelivery(delivery.path(), month, residents.size(), rejects);
		}
	}

	private Table table(CsvFile csv, List<String> columns) throws IOException {
		return new Table(csv, columns, form.columns());
	}

	private boolean broken() {
		return form.rows() == Form.Rows.SOME_BROKEN;
	}

	private void residents(List<Person> residents, Table table) throws IOException {
		String[] row = new String[BORGER.size()];
		int middle = residents.size() / 2;
		for (int i = 0; i < residents.size(); i++) {
			resident(residents.get(i), row);
			table.row(row);
			if (broken() && i == middle) {
				brokenResidents(row, table);
			}
		}
	}

	private void resident(Person p, String[] row) {
		Home home = p.home();
		boolean fixed = !home.house().isEmpty();
		row[0] = p.cpr();
		row[1] = p.woman() ? "K" : "M";
		row[2] = dates.text(p.born());
		row[3] = String.valueOf(p.civil());
		row[4] = p.citizenship();
		row[5] = p.origin().code();
		row[6] = p.familyType().code();
		row[7] = code;
		row[8] = unpadded(home.road());
		row[9] = unpadded(home.house());
		row[10] = home.floor();
		row[11] = home.door();
		row[12] = dates.text(p.movedIn());
		row[13] = p.hidden() ? "0001" : "";
		row[14] = p.dead() ? "90" : fixed || home.road().isEmpty() ? "01" : "03";
		row[15] = home.name();
	}

	private String unpadded(String digits) {
		int i = 0;
		while (form.codes() == Form.Codes.WITHOUT_ZEROS && i < digits.length() && digits.charAt(i) == '0') {
			i++;
		}
		return digits.substring(i);
	}

	/** The same person again with another civil status, a date that does not exist, a code that nobody knows, and a number that is none. */
	private void brokenResidents(String[] row, Table table) throws IOException {
		row[3] = row[3].equals("E") ? "F" : "E";
		table.row(row);
		row[0] = "6101010001";
		row[1] = "M";
		row[2] = "1901-02-30";
		table.row(row);
		row[0] = "6101010003";
		row[2] = "1901-01-01";
		row[5] = "ukendt_herkomst";
		table.row(row);
		row[0] = "4711";
		row[5] = "dansk";
		table.row(row);
		rejects += 4;
	}

	private void measures(List<Person> living, Table table) throws IOException {
		for (Person p : living) {
			for (Care c : p.cares()) {
				boolean ended = c.end() <= day;
				String[] types = c.placement() ? PLACEMENT_TYPES : PREVENTIVE_TYPES;
				String[] paragraphs = c.placement() ? PLACEMENT_PARAGRAPHS : PREVENTIVE_PARAGRAPHS;
				table.row(p.cpr(), c.caseId(), c.placement() ? "10" : "20", types[c.kind()], paragraphs[c.kind()],
						dates.text(c.start()), ended ? dates.text(c.end()) : "", DemoMunicipality.CODE, DemoMunicipality.CODE, "Familieområdet");
			}
		}
		if (broken() && month.getMonthValue() != JUNE) {
			table.row(living.getFirst().cpr(), "S1", "20", "110", PREVENTIVE_PARAGRAPHS[0], dates.text(day - 30),
					dates.text(day - 60), DemoMunicipality.CODE, DemoMunicipality.CODE, "");
			rejects++;
		}
	}

	private void pupils(List<Person> living, Table table) throws IOException {
		for (Person p : living) {
			int level = Schooling.level(p, schoolYear);
			List<String> types = level < 0 || level > 9 ? List.of() : Schooling.types(p);
			if (!types.isEmpty()) {
				boolean folkeskole = types.getFirst().equals("10");
				int school = folkeskole ? 1 + p.home().group() % SCHOOLS : 90;
				table.row(p.cpr(), schoolYear.toString(), Integer.toString(999_000 + school), types.getFirst(), types.getLast(),
						Integer.toString(level), DemoMunicipality.CODE, level + ". årgang");
			}
		}
		if (broken() && month.getMonthValue() == JUNE) {
			table.row(living.getFirst().cpr(), schoolYear.toString(), "999001", "99", "10", "1", DemoMunicipality.CODE, "");
			rejects++;
		}
	}

	private static void grades(List<Person> living, Table table) throws IOException {
		for (Person p : living) {
			byte[] marks = Schooling.marks(p);
			if (marks.length == 0) {
				continue;
			}
			String year = Schooling.markYear(p).toString();
			for (int i = 0; i < marks.length; i++) {
				Schooling.Test test = Schooling.TESTS.get(i);
				table.row(p.cpr(), year, test.subject(), test.form(), mark(marks[i]), test.bound() ? "J" : "N", "");
			}
		}
	}

	/** Most children from the end of their first year until the summer in which they turn six. */
	private void daycare(List<Person> living, Table table) throws IOException {
		for (Person p : living) {
			int lot = Math.floorMod(p.cpr().hashCode(), 1000);
			int start = p.born() + 280 + lot % 120;
			LocalDate school = LocalDate.of(LocalDate.ofEpochDay(p.born()).getYear() + 6, 8, 1);
			if (lot < 830 && start <= day && day < school.toEpochDay()) {
				table.row(p.cpr(), Integer.toString(999_200 + lot % DAYCARES), dates.text(start), "", "Fuldtid");
			}
		}
	}

	/** The quarter's moves to where people live now; of those who came from outside the old address is not told. */
	private void relocations(List<Person> living, Table table) throws IOException {
		long quarterBegan = month.minusMonths(3).atEndOfMonth().toEpochDay();
		for (Person p : living) {
			if (p.movedIn() <= quarterBegan || p.movedIn() == p.born()) {
				continue;
			}
			Home to = p.home();
			Optional<Home> from = p.movedFrom();
			table.row(p.cpr(), dates.text(p.movedIn()), from.isPresent() ? code : "", from.map(h -> unpadded(h.road())).orElse(""),
					from.map(h -> unpadded(h.house())).orElse(""), code, unpadded(to.road()), unpadded(to.house()), to.name());
		}
	}

	/** As Danish registers write marks: -3, 00, 02, 4, 7, 10, 12. */
	private static String mark(byte mark) {
		return mark == 0 || mark == 2 ? "0" + mark : Byte.toString(mark);
	}
}
