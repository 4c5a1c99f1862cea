package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.sniff.ColumnGuess.Confidence;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;

/** Puts what was counted about a file as a whole into findings. */
final class FileFindings {

	private static final int MOST_TYPES = 12;

	private FileFindings() {
	}

	/**
	 * The findings.
	 *
	 * @param known names in the header that we know
	 */
	static List<Finding> of(FileFacts facts, int known) {
		List<Finding> found = new ArrayList<>();
		switch (facts.encoding()) {
		case ASCII -> found.add(Finding.of(Code.ENCODING_ASCII));
		case UTF_8 -> found.add(Finding.of(Code.ENCODING_UTF_8));
		case UTF_8_MARK -> found.add(Finding.of(Code.ENCODING_UTF_8_MARK));
		case WINDOWS_1252 -> found.add(Finding.of(Code.ENCODING_WINDOWS_1252));
		case UTF_16 -> found.add(Finding.of(Code.ENCODING_UTF_16));
		case MIXED -> found.add(Finding.of(Code.ENCODING_MIXED));
		case BINARY -> found.add(Finding.of(Code.ENCODING_BINARY));
		case WORKBOOK -> {
			// it says itself how its text is written
		}
		}
		layout(facts, found);
		if (facts.readable()) {
			common(facts, known, found);
		}
		return found;
	}

	private static void layout(FileFacts facts, List<Finding> found) {
		switch (facts.layout()) {
		case FileFacts.Delimited layout -> delimited(facts, layout, found);
		case FileFacts.Fixed layout -> {
			if (layout.records().isEmpty()) {
				found.add(Finding.of(Code.FIXED_WIDTH, layout.spans().size()));
			} else {
				found.add(Finding.of(Code.RECORD_TYPES,
						String.join(", ", layout.records().keySet().stream().limit(MOST_TYPES).toList())
								+ (layout.records().size() > MOST_TYPES ? ", …" : "")));
			}
		}
		case FileFacts.Sheet layout -> found.add(Finding.of(Code.SHEET, layout.sheet(), layout.others().size()));
		case FileFacts.Unreadable layout -> {
			switch (layout.why()) {
			case EMPTY -> found.add(Finding.of(Code.FILE_EMPTY));
			case NO_LINES -> found.add(Finding.of(Code.NO_LINES));
			case BAD_WORKBOOK -> found.add(Finding.of(Code.WORKBOOK_BROKEN));
			case ENCODING -> {
				// said already
			}
			}
		}
		}
	}

	private static void delimited(FileFacts facts, FileFacts.Delimited layout, List<Finding> found) {
		Form.Delimited form = layout.form();
		if (facts.columns().size() > 1) {
			String delimiter = form.delimiter().equals("\t") ? "TAB" : form.delimiter();
			found.add(Finding.of(Code.DELIMITER, delimiter, facts.columns().size(), layout.consistent()));
		} else {
			found.add(Finding.of(Code.ONE_COLUMN));
		}
		if (layout.quotes() && form.quote().isPresent()) {
			found.add(Finding.of(Code.QUOTE, form.quote().get()));
		} else if (form.quote().isEmpty() && form.delimiter().length() == 1) {
			found.add(Finding.of(Code.QUOTES_MEAN_NOTHING));
		}
		if (form.escape() == Form.Escape.BACKSLASH) {
			found.add(Finding.of(Code.BACKSLASH));
		}
		if (form.preamble().isPresent()) {
			found.add(Finding.of(Code.PREAMBLE));
		} else if (form.skip() > 0) {
			found.add(Finding.of(Code.LINES_SKIPPED, form.skip()));
		}
	}

	private static void common(FileFacts facts, int known, List<Finding> found) {
		switch (facts.header()) {
		case KNOWN_NAMES -> found.add(Finding.of(Code.HEADER_KNOWN, known));
		case OTHER_THAN_BELOW -> found.add(Finding.of(Code.HEADER_DIFFERS));
		case NONE -> {
			if (!(facts.layout() instanceof FileFacts.Fixed)) {
				found.add(Finding.of(Code.HEADER_NONE));
			}
		}
		case PERHAPS -> {
			// a question says so
		}
		}
		if (facts.ragged() > 0) {
			found.add(Finding.of(Code.RAGGED, facts.ragged()));
		}
		if (!facts.totals().isEmpty()) {
			found.add(Finding.of(Code.TOTALS, facts.totals().size(),
					String.join(", ", facts.totals().stream().map(FileFacts.Total::text).toList())));
		}
		int percent = facts.size() <= facts.read() ? 100 : (int) Math.max(1, facts.read() * 100 / facts.size());
		found.add(percent == 100 ? Finding.of(Code.READ_WHOLE, facts.rows()) : Finding.of(Code.SAMPLED, percent, facts.rows()));
	}

	/** The columns of a known layout at fixed places. */
	static List<ColumnGuess> places(FileProfile profile) {
		List<ColumnGuess> guesses = new ArrayList<>();
		for (ColumnProfile column : profile.columns()) {
			if (column.from() instanceof ColumnProfile.Places places) {
				List<Finding> evidence = new ArrayList<>();
				for (Map.Entry<String, Form.Span> at : new TreeMap<>(places.spans()).entrySet()) {
					evidence.add(Finding.of(Code.AT_PLACES, at.getKey(), at.getValue().start(), at.getValue().length()));
				}
				guesses.add(new ColumnGuess(guesses.size() + 1, column.name(), Optional.of(column.name()), column.type(),
						Confidence.SURE, evidence));
			}
		}
		return guesses;
	}
}
