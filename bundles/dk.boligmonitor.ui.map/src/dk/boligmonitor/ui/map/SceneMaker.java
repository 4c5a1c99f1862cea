package dk.boligmonitor.ui.map;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.classification.Legends;
import dk.boligmonitor.map.AreaShapes;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Puts the scene of one indicator, period and area set together. Any thread. */
final class SceneMaker {

	private final MessageFile words = MessageFile.beside(SceneMaker.class);
	private final Wording wording;

	SceneMaker(Wording wording) {
		this.wording = wording;
	}

	MapScene scene(AreaShapes shapes, AreaSet set, IndicatorInfo indicator, PeriodResults results) {
		Legend legend = Legends.of(indicator, results.period(), set.name(), results.results());
		String title = words.get("title", wording.name(indicator), results.run().municipalityName());
		List<String> notes = new ArrayList<>();
		notes.add(words.get("note.source", indicator.source(), wording.deliveries(results.run()), set.name(),
				set.version()));
		notes.add(words.get(indicator.assumption() ? "note.run.assumption" : "note.run", results.run().id(),
				results.run().policy()));
		return MapScene.of(title, shapes, legend, results.results(), notes, new ScreenTexts(wording));
	}
}
