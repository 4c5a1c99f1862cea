package dk.boligmonitor.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import dk.boligmonitor.indicator.Column;
import dk.boligmonitor.indicator.DataTable;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Sex;
import dk.boligmonitor.store.record.RecordStore;

/** Collects residents as columns. Ages are completed years on one day. */
final class ResidentColumns implements RecordStore.ResidentSink {

	private static final String[] SEXES = { "M", "K" };

	private final LocalDate ageDay;
	private final IntList persons = new IntList();
	private final IntList homes = new IntList();
	private final IntList ages = new IntList();
	private final IntList sexes = new IntList();
	private final IntList origins = new IntList();
	private final IntList families = new IntList();
	private final IntList citizenships = new IntList();
	private final Map<String, Integer> countries = new LinkedHashMap<>();

	/**
	 * @param ageDay the day on which ages are counted
	 */
	ResidentColumns(LocalDate ageDay) {
		this.ageDay = ageDay;
	}

	@Override
	public void accept(int person, int home, int born, Sex sex, Origin origin, FamilyType family, String citizenship) {
		persons.add(person);
		homes.add(home);
		ages.add(age(born));
		sexes.add(switch (sex) {
		case MAN -> 0;
		case WOMAN -> 1;
		case UNKNOWN -> Column.Codes.MISSING;
		});
		origins.add(origin == Origin.UNKNOWN ? Column.Codes.MISSING : origin.ordinal());
		families.add(family == FamilyType.UNKNOWN ? Column.Codes.MISSING : family.ordinal());
		citizenships.add(citizenship.isEmpty() ? Column.Codes.MISSING
				: countries.computeIfAbsent(citizenship, c -> countries.size()));
	}

	private int age(int born) {
		LocalDate birthday = LocalDate.ofEpochDay(born);
		int years = ageDay.getYear() - birthday.getYear();
		boolean before = ageDay.getMonthValue() < birthday.getMonthValue()
				|| ageDay.getMonthValue() == birthday.getMonthValue() && ageDay.getDayOfMonth() < birthday.getDayOfMonth();
		return before ? years - 1 : years;
	}

	/** Adds all rows of others whose ages were counted on the same day; their citizenships are left behind. */
	void addAll(ResidentColumns others) {
		persons.addAll(others.persons);
		homes.addAll(others.homes);
		ages.addAll(others.ages);
		sexes.addAll(others.sexes);
		origins.addAll(others.origins);
	}

	/** The home of each row. */
	int[] homes() {
		return homes.toArray();
	}

	int size() {
		return persons.size();
	}

	/** For each person number the row of that person, or −1. */
	int[] rowOfPerson(int count) {
		int[] rows = new int[count];
		Arrays.fill(rows, -1);
		for (int row = 0; row < persons.size(); row++) {
			rows[persons.get(row)] = row;
		}
		return rows;
	}

	/** A table with what all tables of residents share. */
	DataTable.Builder table(String name) {
		return DataTable.builder(name, size()).place(homes.toArray()).column("alder", new Column.Whole(ages.toArray()))
				.column("koen", new Column.Codes(sexes.toArray(), SEXES))
				.column("herkomst", codes(origins, Origin.values(), Origin::code));
	}

	Column familyType() {
		return codes(families, FamilyType.values(), FamilyType::code);
	}

	Column citizenship() {
		return new Column.Codes(citizenships.toArray(), countries.keySet().toArray(String[]::new));
	}

	private static <E> Column codes(IntList values, E[] words, Function<E, String> code) {
		return new Column.Codes(values.toArray(), Arrays.stream(words).map(code).toArray(String[]::new));
	}
}
