package dk.boligmonitor.report.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.classification.LegendEntry;
import dk.boligmonitor.classification.Legends;
import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.map.AreaShapes;
import dk.boligmonitor.map.MapArea;
import dk.boligmonitor.map.MapLayout;
import dk.boligmonitor.map.MapRenderer;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.report.page.Page.Image;
import dk.boligmonitor.report.text.Texts;
import dk.boligmonitor.report.text.Words;

/** Draws the maps of a report as PNG, twice as fine as they are shown, and tells each in words. */
final class Maps {

	private static final int WIDTH = 980;
	private static final int HEIGHT = 640;
	private static final int FINENESS = 2;

	private final RunRecord run;
	private final Results results;
	private final Words words;
	private final Map<String, AreaShapes> shapes = new HashMap<>();

	Maps(RunRecord run, Results results, List<AreaSet> sets, Words words) {
		this.run = run;
		this.results = results;
		this.words = words;
		sets.forEach(s -> shapes.put(s.name(), new AreaShapes(s)));
	}

	/** The map of an indicator's newest period; empty if the set has no outlines. */
	Optional<Image> image(IndicatorInfo indicator, String set) {
		return Optional.ofNullable(shapes.get(set)).map(s -> draw(scene(indicator, set, s)));
	}

	private MapScene scene(IndicatorInfo indicator, String set, AreaShapes outlines) {
		Legend legend = Legends.of(indicator, results.newest(indicator), set, results.all());
		Texts texts = words.texts();
		List<String> notes = new ArrayList<>();
		if (!indicator.source().isBlank()) {
			notes.add(texts.of("map.notes.source", indicator.source()));
		}
		notes.add(texts.of("map.notes.run", run.id()));
		notes.add(texts.of("map.notes.policy", run.policy()));
		if (indicator.assumption()) {
			notes.add(texts.of("map.notes.assumption"));
		}
		return MapScene.of(indicator.name(), outlines, legend, results.all(), notes, words);
	}

	private Image draw(MapScene scene) {
		MapLayout layout = MapLayout.page(WIDTH * FINENESS, HEIGHT * FINENESS, FINENESS, scene);
		BufferedImage image = new MapRenderer().image(scene, layout, Set.of());
		return new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(png(image)), alt(scene), WIDTH,
				HEIGHT);
	}

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			if (!ImageIO.write(image, "png", out)) {
				throw new IllegalStateException("This Java runtime cannot write PNG");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private String alt(MapScene scene) {
		Texts texts = words.texts();
		List<String> parts = new ArrayList<>();
		for (LegendEntry entry : scene.legend().entries()) {
			String areas = scene.areas().stream().filter(a -> carries(a, entry.mark()))
					.map(a -> words.area(a.area())).sorted().collect(Collectors.joining(", "));
			parts.add(texts.of("map.alt.part", words.mark(entry.mark()),
					areas.isEmpty() ? texts.of("map.alt.none") : areas));
		}
		return texts.of("map.alt", scene.title(), words.period(scene.legend().period()), String.join(". ", parts) + ".");
	}

	private static boolean carries(MapArea area, Mark mark) {
		return mark == Mark.UNRELIABLE ? area.result().map(Mark::unreliable).orElse(false) : area.mark() == mark;
	}
}
