package dk.boligmonitor.ui.dataimport;

import java.util.List;

import dk.boligmonitor.process.FileSummary;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/**
 * Control totals of a delivery or one of its files: each row that was read must be stored, rejected or a duplicate.
 *
 * @param read       rows in the files
 * @param stored     rows that told something new, something else or the same as before
 * @param rejected   rows left out
 * @param duplicates rows that repeat an earlier one
 */
public record ControlTotals(long read, long stored, long rejected, long duplicates) {

	/** Of some files together. */
	public static ControlTotals of(List<FileSummary> files) {
		long read = 0;
		long stored = 0;
		long rejected = 0;
		long duplicates = 0;
		for (FileSummary f : files) {
			read += f.read();
			stored += f.unchanged() + f.added() + f.changed();
			rejected += f.rejected();
			duplicates += f.duplicates();
		}
		return new ControlTotals(read, stored, rejected, duplicates);
	}

	/** True if no row was lost or counted twice. */
	public boolean balanced() {
		return read == stored + rejected + duplicates;
	}

	/** A check mark or a warning. */
	public String mark() {
		return balanced() ? "✓" : "⚠";
	}

	/** The sum as a sentence, with the mark. */
	public String line(Wording wording) {
		MessageFile words = MessageFile.beside(ControlTotals.class);
		return words.get(balanced() ? "totals" : "totals.wrong", wording.count(read), wording.count(stored),
				wording.count(rejected), wording.count(duplicates)) + " " + mark();
	}
}
