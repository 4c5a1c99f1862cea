package dk.boligmonitor.indicator.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;

import dk.boligmonitor.indicator.CatalogueProblem.Code;

/** Reads one {@code pack} element with its themes, indicators and distributions. */
final class PackReader {

	private final IConfigurationElement pack;
	private final Reading reading;
	private final String bundle;
	private final Map<String, String> themes = new HashMap<>();

	PackReader(IConfigurationElement pack, Reading reading) {
		this.pack = pack;
		this.reading = reading;
		this.bundle = pack.getContributor().getName();
	}

	/** Adds the pack's sound definitions and its problems to the reading. */
	void read() {
		if (!pack.getName().equals("pack")) {
			reading.problem(bundle, "", Code.ELEMENT_UNKNOWN, pack.getName());
			return;
		}
		Attributes attributes = new Attributes(pack, reading, "");
		attributes.text("name");
		attributes.text("version");
		String id = attributes.text("id");
		Optional<String> owner = reading.claim(id, bundle);
		if (owner.isPresent()) {
			reading.problem(bundle, "", Code.DUPLICATE_ID, id, owner.get());
		}
		if (id.isEmpty() || owner.isPresent()) {
			return;
		}
		for (IConfigurationElement theme : pack.getChildren("theme")) {
			Attributes words = new Attributes(theme, reading, "");
			themes.put(words.text("id"), words.text("name"));
		}
		for (IConfigurationElement child : pack.getChildren()) {
			switch (child.getName()) {
			case "theme" -> {
				// read above, wherever it stands
			}
			case "indicator", "distribution" -> readIndicator(child, id + ".");
			default -> reading.problem(bundle, "", Code.ELEMENT_UNKNOWN, child.getName());
			}
		}
	}

	private void readIndicator(IConfigurationElement element, String prefix) {
		String id = new Attributes(element, reading, "").text("id");
		if (id.isEmpty()) {
			return;
		}
		if (!id.startsWith(prefix) || id.length() == prefix.length()) {
			reading.problem(bundle, id, Code.ID_OUTSIDE_PACK, id, prefix);
			return;
		}
		Optional<String> owner = reading.claim(id, bundle);
		if (owner.isPresent()) {
			reading.problem(bundle, id, Code.DUPLICATE_ID, id, owner.get());
			return;
		}
		IndicatorReader reader = new IndicatorReader(element, id, Map.copyOf(themes), reading);
		if (element.getName().equals("indicator")) {
			reader.readIndicator();
		} else {
			readCategories(element, id, reader);
		}
	}

	private void readCategories(IConfigurationElement element, String family, IndicatorReader reader) {
		List<IConfigurationElement> categories = List.of(element.getChildren("category"));
		if (categories.isEmpty()) {
			reading.problem(bundle, family, Code.ELEMENT_MISSING, "category");
		}
		for (IConfigurationElement category : categories) {
			String part = new Attributes(category, reading, family).text("id");
			String id = family + "/" + part;
			Optional<String> owner = part.isEmpty() ? Optional.empty() : reading.claim(id, bundle);
			if (owner.isPresent()) {
				reading.problem(bundle, id, Code.DUPLICATE_ID, id, owner.get());
			} else if (!part.isEmpty()) {
				reader.readCategory(category, id);
			}
		}
	}
}
