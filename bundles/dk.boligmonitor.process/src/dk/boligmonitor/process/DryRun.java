package dk.boligmonitor.process;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;

/**
 * What importing a delivery would come to. Nothing of it was stored.
 *
 * @param name       of the delivery
 * @param month      whose state it shows; empty if it could not be opened
 * @param files      rows of each file
 * @param problems   what concerns the delivery or whole files
 * @param drift      what is unusual against the delivery before
 * @param rejected   rows that would be left out, those of accepted rules included
 * @param accepted   how many of these are left out by an accepted rule
 * @param rejectFile these rows with reasons, if there are any
 * @param first      the first rejected row's problem
 */
public record DryRun(String name, Optional<YearMonth> month, List<FileCheck> files, List<Problem> problems,
		List<Problem> drift, long rejected, long accepted, Optional<Path> rejectFile, Optional<Problem> first) {

	/**
	 * Rows of one file: {@code read = rejected + duplicates + good}.
	 *
	 * @param file       file name
	 * @param read       rows in the file
	 * @param rejected   rows that would be left out
	 * @param duplicates rows that repeat an earlier one word for word
	 */
	public record FileCheck(String file, long read, long rejected, long duplicates) {

		/** Rows that would be stored. */
		public long good() {
			return read - rejected - duplicates;
		}
	}

	/** Copies the lists. */
	public DryRun {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
		drift = List.copyOf(drift);
	}

	/** True if the delivery would not be stored even if rejected rows were put up with. */
	public boolean broken() {
		return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
	}

	/** True if the delivery would be stored when so many rejected rows are put up with, drift left aside. */
	public boolean storable(long maxRejects) {
		return !broken() && rejected - accepted <= maxRejects;
	}
}
