package dk.boligmonitor.dataimport.check;

import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.model.record.Sex;

/** What the CPR number of a row tells beside who the person is. It never shows the number. Source: facts.md 4.1. */
public interface PersonNumber {

	/** True if a leading zero was put back. */
	boolean padded();

	/** True for a replacement number (erstatningspersonnummer): it tells neither the century nor the sex. */
	boolean replacement();

	/** True if the number says that the person was born before 1900. */
	boolean implausible();

	/** True for a number that fails modulus 11, which is no fault. Never true of a replacement number. */
	boolean withoutCheckDigit();

	/** Man or woman by the last digit, unknown for a replacement number. */
	Sex sex();

	/** Date of birth; empty for a replacement number. */
	Optional<LocalDate> born();

	/** True if the number does not contradict a date of birth; the century of replacement numbers is not compared. */
	boolean agreesWith(LocalDate birth);
}
