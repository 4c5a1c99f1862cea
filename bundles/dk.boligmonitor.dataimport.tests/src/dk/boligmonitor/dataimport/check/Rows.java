package dk.boligmonitor.dataimport.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;

/** Makes rows about made-up persons, told apart by a number. */
final class Rows {

	/** A number that tells nothing remarkable. */
	static final PersonNumber PLAIN = number(false, false, false, Sex.UNKNOWN, Optional.empty());
	private static final HomeAddress NOWHERE = new HomeAddress("", "", "", "", "");

	private Rows() {
	}

	static Pseudonym person(int n) {
		return new Pseudonym(n * 0x9E3779B97F4A7C15L, n);
	}

	static Optional<LocalDate> day(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
	}

	static Resident resident(int person, String born) {
		return resident(person, Sex.WOMAN, born, "0999", "", "01");
	}

	static Resident resident(int person, Sex sex, String born, String municipality, String movedIn, String status) {
		return new Resident(person(person), sex, LocalDate.parse(born), "U", "5100", Origin.DANISH, FamilyType.SINGLE,
				new HomeAddress(municipality, "0101", "1", "", ""), day(movedIn), "", status);
	}

	static Measure placement(int person, String caseId, String start, String end) {
		return measure(person, caseId, Measure.PLACEMENT, start, end, "0999");
	}

	static Measure measure(int person, String caseId, int group, String start, String end, String payer) {
		return new Measure(person(person), caseId, group, "80", "§ 66", LocalDate.parse(start), day(end), payer, "0999");
	}

	static Pupil pupil(int person, int year, String payer) {
		return new Pupil(person(person), new SchoolYear(year), "101001", 10, 10, OptionalInt.of(3), payer);
	}

	static Grade grade(int person, int year) {
		return new Grade(person(person), new SchoolYear(year), 110, "L", 7, true);
	}

	static Daycare daycare(int person, String start, String end) {
		return new Daycare(person(person), "999201", LocalDate.parse(start), day(end));
	}

	static Relocation relocation(int person, String date) {
		return new Relocation(person(person), LocalDate.parse(date), NOWHERE, NOWHERE);
	}

	/** A number that tells what is asked for. */
	static PersonNumber number(boolean padded, boolean implausible, boolean withoutCheckDigit, Sex sex,
			Optional<LocalDate> born) {
		return new PersonNumber() {
			@Override
			public boolean padded() {
				return padded;
			}

			@Override
			public boolean replacement() {
				return sex == Sex.UNKNOWN && padded;
			}

			@Override
			public boolean implausible() {
				return implausible;
			}

			@Override
			public boolean withoutCheckDigit() {
				return withoutCheckDigit;
			}

			@Override
			public Sex sex() {
				return sex;
			}

			@Override
			public Optional<LocalDate> born() {
				return born;
			}

			@Override
			public boolean agreesWith(LocalDate birth) {
				return born.isEmpty() || born.get().equals(birth);
			}
		};
	}
}
