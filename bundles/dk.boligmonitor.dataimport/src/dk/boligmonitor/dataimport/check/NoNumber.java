package dk.boligmonitor.dataimport.check;

import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.model.record.Sex;

/** Stands where a row names no person. */
enum NoNumber implements PersonNumber {
	NONE;

	@Override
	public boolean padded() {
		return false;
	}

	@Override
	public boolean replacement() {
		return false;
	}

	@Override
	public boolean implausible() {
		return false;
	}

	@Override
	public boolean withoutCheckDigit() {
		return false;
	}

	@Override
	public Sex sex() {
		return Sex.UNKNOWN;
	}

	@Override
	public Optional<LocalDate> born() {
		return Optional.empty();
	}

	@Override
	public boolean agreesWith(LocalDate birth) {
		return true;
	}
}
