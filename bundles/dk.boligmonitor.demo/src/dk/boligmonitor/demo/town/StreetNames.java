package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every street of the municipality a Danish name of its own, quarters their theme as in real life. Not thread-safe. */
final class StreetNames {

	private static final String[][] THEMES = {
			{ "Lærke", "Ørne", "Solsort", "Spurve", "Bogfinke", "Mejse", "Vibe", "Stære", "Falke", "Høge", "Rørhøne", "Gøge",
					"Måge", "Svale", "Nattergale", "Uglebo", "Terne", "Grønirisk" },
			{ "Birke", "Ege", "Bøge", "Elme", "Ahorn", "Linde", "Pile", "Røn", "Ask", "Tjørne", "Gran", "Fyrre", "Lærketræs",
					"Hassel", "Ælle", "Poppel", "Kastanie", "Ene" },
			{ "Rose", "Liljeko", "Viol", "Anemone", "Kløver", "Valmue", "Tulipan", "Nellike", "Krokus", "Bellis", "Ærenpris",
					"Syren", "Kodriver", "Mælkebøtte", "Kornblomst" },
			{ "Hjorte", "Rådyr", "Hare", "Ræve", "Grævling", "Egern", "Mår", "Odder", "Bæver", "Pindsvine", "Elg", "Då" },
			{ "Æble", "Pære", "Blomme", "Kirsebær", "Hindbær", "Brombær", "Stikkelsbær", "Jordbær", "Ribs", "Solbær", "Kvæde",
					"Hyben", "Mirabel" },
			{ "Kær", "Eng", "Mose", "Å", "Bæk", "Sø", "Kilde", "Høj", "Bakke", "Dal", "Skov", "Hede", "Mark", "Lund", "Vang",
					"Agre", "Rørmose", "Lyng", "Enghave", "Skrænt" },
			{ "Smede", "Møller", "Bager", "Snedker", "Tømrer", "Væver", "Sadelmager", "Bødker", "Garver", "Farver", "Skrædder",
					"Hjulmager", "Rebslager", "Pottemager" },
			{ "Havre", "Rug", "Byg", "Hvede", "Hør", "Raps", "Boghvede", "Lucerne", "Kornmark", "Høst", "Neg", "Stubmark" },
			{ "Thors", "Odins", "Freja", "Balders", "Heimdals", "Ydun", "Njords", "Friggs", "Ægirs", "Brages", "Mimers" },
			{ "Sct. Jørgens ", "Dronning Ingrids ", "Kong Valdemars ", "Prins Buris ", "H.C. Ørsteds ", "Niels Bohrs ",
					"Tycho Brahes ", "Carl Nielsens ", "Karen Blixens ", "Holbergs", "Grundtvigs", "Ingemanns", "Kingos",
					"Brorsons", "Oehlenschlægers", "Blichers" },
			{ "Præste", "Degne", "Kloster", "Kirke", "Skole", "Mølle", "Toft", "Gårde", "Sogne", "Herreds", "Ting", "Munke",
					"Bispe", "Provste" } };
	private static final String[] TYPES = { "vej", "vænget", "parken", "allé", "marken", "toften", "haven", "krogen", "lunden",
			"stien", "vangen", "brinken", "bakken", "skrænten", "ager", "svinget", "løkken", "engen" };
	private static final String[] OLD_TYPES = { "gade", "stræde", "gyde", "torv", "gang", "pladsen", "passage" };
	private static final String[] WORKS = { "Industri", "Erhvervs", "Havne", "Fabriks", "Værksteds", "Transport", "Handels",
			"Energi", "Kraftværks", "Teglværks", "Savværks", "Mejeri", "Støberi" };
	private static final String[] BEFORE = { "Ny ", "Lille ", "Store ", "Gammel ", "Øvre ", "Nedre ", "Nordre ", "Søndre ",
			"Østre ", "Vestre " };

	private final Set<String> taken = new HashSet<>();
	private final Chance chance;

	StreetNames(Chance chance) {
		this.chance = chance;
	}

	/** A theme for a quarter. */
	int theme() {
		return chance.below(THEMES.length);
	}

	/** A name for a street in a quarter of houses. */
	String inQuarter(int theme) {
		return free(THEMES[theme], TYPES);
	}

	/** A name for a street of the old town. */
	String inOldTown() {
		String[] stems = { "Vester", "Øster", "Nørre", "Sønder", "Bryg", "Kirke", "Fiske", "Smede", "Skomager", "Torve",
				"Mølle", "Kloster", "Gråbrødre", "Rosen", "Badstue", "Skt. Anna ", "Helligånds", "Slots", "Rådhus", "Ting",
				"Å", "Havne", "Bro", "Lille Strand", "Grønne", "Sorte", "Præste" };
		return free(stems, OLD_TYPES);
	}

	/** A name for a street of works. */
	String inWorks() {
		return free(WORKS, new String[] { "vej", "parken", "området", "allé" });
	}

	/** This name or, if it is taken, one made from it. */
	String like(String name) {
		if (taken.add(name)) {
			return name;
		}
		for (String before : BEFORE) {
			if (taken.add(before + name)) {
				return before + name;
			}
		}
		int n = 2;
		while (!taken.add(name + " " + n)) {
			n++;
		}
		return name + " " + n;
	}

	private String free(String[] stems, String[] types) {
		List<String> left = new ArrayList<>();
		for (String stem : stems) {
			for (String type : types) {
				String name = join(stem, type);
				if (!taken.contains(name)) {
					left.add(name);
				}
			}
		}
		if (!left.isEmpty()) {
			return like(left.get(chance.below(left.size())));
		}
		return like(join(stems[chance.below(stems.length)], types[chance.below(types.length)]));
	}

	private static String join(String stem, String type) {
		if (!stem.endsWith(" ")) {
			return stem + type;
		}
		return stem + type.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + type.substring(1);
	}
}
