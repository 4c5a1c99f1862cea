package dk.boligmonitor.dataimport.drift;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/**
 * Counts codes of the built-in kinds in one file. Cells that are not of a code list are counted only where their form makes
 * them harmless: one capital letter, or up to four digits. Age bands are those of the contract.
 */
final class RowCounts {

	private static final int[] BANDS = { 6, 18, 65, 75 };
	private static final int FIRST_NO_GRADE = 81;
	private static final int LOWEST_MARK = -3;
	private static final String HIGH_ROAD = "99";

	private final Map<String, CodeCount> used = new LinkedHashMap<>();
	private final String own;
	private final String ownPlain;
	private final LocalDate last;
	private final int running;
	private final CodeCount sex = use("koen", CodeCount.named("M", "K"));
	private final CodeCount age = use("alder", CodeCount.named("0-5", "6-17", "18-64", "65-74", "75+"));
	private final CodeCount origin = use("herkomst", new CodeCount(Origin.values().length, n -> Origin.values()[n].code()));
	private final CodeCount family = use("familietype",
			new CodeCount(FamilyType.values().length, n -> FamilyType.values()[n].code()));
	private final CodeCount civilStatus = use("civilstand", new CodeCount(26, n -> Character.toString('A' + n)));
	private final CodeCount citizenship = use("statsborgerskab", CodeCount.numbers(10_000, 4));
	private final CodeCount status = use("status", CodeCount.numbers(100, 2));
	private final CodeCount home = use("kommunekode", place());
	private final CodeCount address = use("adresse",
			CodeCount.named(FileFigures.ADDRESS, FileFigures.NO_FIXED_ADDRESS, FileFigures.NO_ADDRESS));
	private final CodeCount group = use("gruppe", CodeCount.numbers(100, 0));
	private final CodeCount type = use("type", CodeCount.numbers(1_000, 0));
	private final CodeCount payer = use("betalingskommune", place());
	private final CodeCount year = use("skoleaar",
			CodeCount.named("CODE_YEAR_BEFORE", "CODE_YEAR_RUNNING", "CODE_YEAR_NEXT"));
	private final CodeCount schoolType = use("skoletype", CodeCount.numbers(100, 0));
	private final CodeCount classType = use("klassetype", CodeCount.numbers(100, 0));
	private final CodeCount form = use("klassetrin", CodeCount.numbers(100, 0));
	private final CodeCount mark = use("karakter",
			new CodeCount(FIRST_NO_GRADE - LOWEST_MARK, n -> Integer.toString(n + LOWEST_MARK)));
	private final CodeCount bound = use("bunden", CodeCount.named("N", "J"));
	private final CodeCount from = use("fra_kommunekode", place());
	private final CodeCount to = use("til_kommunekode", place());

	RowCounts(MunicipalityCode municipality, LocalDate last) {
		own = municipality.digits();
		ownPlain = plain(own);
		this.last = last;
		running = SchoolYear.containing(last).startYear();
	}

	private CodeCount use(String column, CodeCount count) {
		used.put(column, count);
		return count;
	}

	private static CodeCount place() {
		return CodeCount.named(FileFigures.OWN, FileFigures.ELSEWHERE);
	}

	void accept(Resident row) {
		switch (row.sex()) {
		case MAN -> sex.count(0);
		case WOMAN -> sex.count(1);
		case UNKNOWN -> sex.countEmpty();
		}
		age.count(band(row.born()));
		if (row.origin() == Origin.UNKNOWN) {
			origin.countEmpty();
		} else {
			origin.count(row.origin().ordinal());
		}
		if (row.familyType() == FamilyType.UNKNOWN) {
			family.countEmpty();
		} else {
			family.count(row.familyType().ordinal());
		}
		if (row.civilStatus().isEmpty()) {
			civilStatus.countEmpty();
		} else {
			civilStatus.count(row.civilStatus().length() == 1 ? row.civilStatus().charAt(0) - 'A' : -1);
		}
		citizenship.count(row.citizenship());
		status.count(row.status());
		countPlace(home, row.home().municipality());
		countAddress(row.home());
	}

	/** Completed years on the last day, as a band. */
	private int band(LocalDate born) {
		int years = last.getYear() - born.getYear();
		boolean before = born.getMonthValue() > last.getMonthValue()
				|| born.getMonthValue() == last.getMonthValue() && born.getDayOfMonth() > last.getDayOfMonth();
		int age = before ? years - 1 : years;
		int band = 0;
		while (band < BANDS.length && age >= BANDS[band]) {
			band++;
		}
		return band;
	}

	private void countAddress(HomeAddress at) {
		if (at.road().startsWith(HIGH_ROAD)) {
			address.count(1);
		} else if (at.municipality().isEmpty() || at.road().isEmpty() || at.house().isEmpty()) {
			address.count(2);
		} else {
			address.count(0);
		}
	}

	private void countPlace(CodeCount count, String code) {
		if (code.isEmpty()) {
			count.countEmpty();
		} else {
			count.count(code.equals(own) || plain(code).equals(ownPlain) ? 0 : 1);
		}
	}

	private static String plain(String code) {
		int zeros = 0;
		while (zeros < code.length() - 1 && code.charAt(zeros) == '0') {
			zeros++;
		}
		return code.substring(zeros);
	}

	void accept(Measure row) {
		group.count(row.group());
		type.count(row.type());
		countPlace(payer, row.payer());
	}

	void accept(Pupil row) {
		year.count(row.year().startYear() - running + 1);
		schoolType.count(row.schoolType());
		classType.count(row.classType());
		if (row.grade().isPresent()) {
			form.count(row.grade().getAsInt());
		} else {
			form.countEmpty();
		}
		countPlace(payer, row.payer());
	}

	void accept(Grade row) {
		year.count(row.year().startYear() - running + 1);
		mark.count(row.mark() - LOWEST_MARK);
		bound.count(row.bound() ? 1 : 0);
	}

	void accept(Relocation row) {
		countPlace(from, row.from().municipality());
		countPlace(to, row.to().municipality());
	}

	/** By column, what was counted. */
	SortedMap<String, SortedMap<String, Long>> counts() {
		SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
		used.forEach((column, count) -> {
			SortedMap<String, Long> found = count.counts();
			if (!found.isEmpty()) {
				counts.put(column, found);
			}
		});
		return counts;
	}
}
