package dk.boligmonitor.ui.geocoding;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.RGB;

import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.geocoding.MatchReport.Count;
import dk.boligmonitor.ui.text.MessageFile;

/**
 * What became of some of the addresses.
 *
 * @param name   in words
 * @param tip    what it means
 * @param count  homes and residents
 * @param all    all residents
 * @param colour of its part of the bar; empty if it is a part of the one before
 */
record Rate(String name, String tip, Count count, long all, Optional<RGB> colour) {

	/** True if it is a part of the one before. */
	boolean indented() {
		return colour.isEmpty();
	}

	/** All fates of a report, found first. */
	static List<Rate> of(MatchReport r, MessageFile words) {
		long all = List.of(r.matched(), r.noFixedAddress(), r.notInRegister(), r.malformed(), r.elsewhere()).stream()
				.mapToLong(Count::residents).sum();
		return List.of(rate(words, "matched", r.matched(), all, new RGB(47, 125, 122)),
				new Rate(words.get("viaClosed"), words.get("viaClosed.tip"), r.viaClosed(), all, Optional.empty()),
				rate(words, "noFixedAddress", r.noFixedAddress(), all, new RGB(151, 177, 203)),
				rate(words, "notInRegister", r.notInRegister(), all, new RGB(224, 145, 47)),
				rate(words, "malformed", r.malformed(), all, new RGB(142, 27, 44)),
				rate(words, "elsewhere", r.elsewhere(), all, new RGB(201, 205, 209)));
	}

	private static Rate rate(MessageFile words, String key, Count count, long all, RGB colour) {
		return new Rate(words.get(key), words.get(key + ".tip"), count, all, Optional.of(colour));
	}
}
