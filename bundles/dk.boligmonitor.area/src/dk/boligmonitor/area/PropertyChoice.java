package dk.boligmonitor.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * Which property holds the code and which the name. A code property must have a value in every feature; of the usual
 * names the first that does is taken, finer divisions before coarser ones (a parish file also has the municipality's code).
 * Without a name property, or where it is empty, the code is the name.
 *
 * @param code property with the code, as the file spells it
 * @param name property with the name
 */
record PropertyChoice(String code, Optional<String> name) {

	private static final List<String> USUAL_CODES = List.of("kode", "code", "omraadekode", "områdekode", "omraade_kode",
			"område_kode", "omraade_id", "område_id", "omraadeid", "områdeid", "omraadenr", "områdenr", "omraade_nr",
			"område_nr", "distrikt_id", "distriktskode", "distriktkode", "distriktnr", "skoledistriktkode", "karre_id",
			"karrenr", "bydel_nr", "bydelsnr", "bydelskode", "sognekode", "postnr", "postnr_txt", "retskr_nr",
			"retskredskode", "polkr_nr", "politikredskode", "storkredskode", "storkr_nr", "opstillingskredskode",
			"komkode", "kommunekode", "lau_1", "regionkode", "regionskode", "nr", "nummer", "id");

	private static final List<String> USUAL_NAMES = List.of("navn", "name", "omraadenavn", "områdenavn", "omraade_navn",
			"område_navn", "distriktnavn", "distriktsnavn", "distrikt_navn", "skoledistrikt", "karre_navn", "karrenavn",
			"bydel_navn", "bydelsnavn", "sognenavn", "postnrnavn", "postbynavn", "retskr_nav", "retskr_navn",
			"polkr_navn", "storkrnavn", "komnavn", "kommunenavn", "label_dk", "regionnavn", "regionsnavn", "titel",
			"betegnelse", "label");

	/** Settles the choice; empty if it cannot be, with the reason added to {@code problems}. */
	static Optional<PropertyChoice> of(List<RawFeature> features, AreaNaming naming, String file,
			List<Problem> problems) {
		Set<String> existing = new LinkedHashSet<>();
		features.forEach(feature -> existing.addAll(feature.properties().keySet()));
		Optional<String> code = naming.codeProperty().isPresent() ? find(existing, naming.codeProperty().get())
				: firstOf(existing, USUAL_CODES, features);
		Optional<RawFeature> without = code.flatMap(property -> features.stream().filter(f -> !has(f, property)).findFirst());
		if (code.isEmpty() || without.isPresent()) {
			Where where = Where.cell(file, without.map(RawFeature::line).orElse(0L), "");
			problems.add(Problem.of(ProblemCode.AREA_CODE_MISSING, where, naming.codeProperty().orElse(""),
					String.join(", ", existing)));
			return Optional.empty();
		}
		Optional<String> name = naming.nameProperty().isPresent() ? find(existing, naming.nameProperty().get())
				: USUAL_NAMES.stream().flatMap(usual -> find(existing, usual).stream()).findFirst();
		if (name.isEmpty() && naming.nameProperty().isPresent()) {
			problems.add(Problem.of(ProblemCode.COLUMN_MISSING, Where.file(file), naming.nameProperty().get()));
			return Optional.empty();
		}
		return Optional.of(new PropertyChoice(code.get(), name));
	}

	/** The code of a feature. */
	String codeOf(RawFeature feature) {
		return value(feature.properties(), code);
	}

	/** The name of a feature. */
	String nameOf(RawFeature feature) {
		String text = name.map(property -> value(feature.properties(), property)).orElse("");
		return text.isEmpty() ? codeOf(feature) : text;
	}

	private static Optional<String> firstOf(Set<String> existing, List<String> usual, List<RawFeature> features) {
		List<String> found = new ArrayList<>();
		usual.forEach(name -> find(existing, name).ifPresent(found::add));
		return found.stream().filter(name -> features.stream().allMatch(f -> has(f, name))).findFirst()
				.or(() -> found.stream().findFirst());
	}

	/** The property of exactly this name, or else one that differs in letter case only. */
	private static Optional<String> find(Set<String> existing, String name) {
		return existing.contains(name) ? Optional.of(name)
				: existing.stream().filter(name::equalsIgnoreCase).findFirst();
	}

	private static boolean has(RawFeature feature, String property) {
		return !value(feature.properties(), property).isEmpty();
	}

	private static String value(Map<String, String> properties, String property) {
		return properties.getOrDefault(property, "");
	}
}
