package dk.boligmonitor.ui.map;

import java.util.Set;
import java.util.stream.Collectors;

import dk.boligmonitor.map.MapArea;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Tells an area, or the whole map, in words: for the tooltip and for screen readers. */
final class AreaWords {

	private final MessageFile words = MessageFile.beside(AreaWords.class);
	private final Wording wording;

	AreaWords(Wording wording) {
		this.wording = wording;
	}

	/** Name, value, counts, category and state of an area, one to a line. */
	String area(MapArea area) {
		String name = wording.area(area.area());
		return area.result().map(r -> name + "\n" + result(r)).orElse(name + "\n" + words.get("area.none"));
	}

	private String result(AreaResult r) {
		String reason = wording.reason(r.outcome());
		String state = r.outcome().shown().isPresent() ? wording.category(r.standing().category())
				+ (reason.isEmpty() ? "" : "\n" + reason) : reason;
		return wording.value(r.indicator(), r.outcome())
				+ r.outcome().shown().map(f -> " (" + wording.tally(f.numerator()) + " / " + wording.tally(f.denominator()) + ")")
						.orElse("")
				+ (state.isEmpty() ? "" : "\n" + state);
	}

	/** Title, how many areas carry which mark, and the selected areas. */
	String summary(MapScene scene, Set<AreaCode> selected) {
		String marks = scene.legend().entries().stream().filter(e -> e.count() > 0)
				.map(e -> scene.texts().mark(e.mark()) + ": " + e.count()).collect(Collectors.joining("; "));
		String chosen = scene.areas().stream().filter(a -> selected.contains(a.area().code()))
				.map(this::area).collect(Collectors.joining("; ")).replace('\n', ',');
		return words.get("summary", scene.title(), scene.areas().size(), marks)
				+ (chosen.isEmpty() ? "" : " " + words.get("summary.selected", chosen));
	}

	/** What screen readers call the map. */
	String name() {
		return words.get("map");
	}

	/** The order of an area's name in the alphabet. */
	String sortName(MapArea area) {
		return wording.area(area.area());
	}

	/** Which keys do what. */
	String keys() {
		return words.get("map.keys");
	}
}
