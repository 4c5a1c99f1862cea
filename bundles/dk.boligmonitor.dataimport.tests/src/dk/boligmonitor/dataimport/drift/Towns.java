package dk.boligmonitor.dataimport.drift;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.RecordKind;

/** Makes statistics as those of a municipality of 60,000 residents. */
final class Towns {

	static final Set<String> BORGER = Set.of("cpr", "koen", "foedselsdato", "herkomst", "kommunekode", "vejkode", "husnr");
	static final Set<String> ELEV = Set.of("cpr", "skoleaar", "skoletype", "klassetype", "klassetrin");

	private Towns() {
	}

	/** An ordinary month. */
	static Statistics month() {
		return of(Map.of(RecordKind.BORGER, residents(60_000), RecordKind.ELEV,
				pupils(6_600, Map.of("CODE_YEAR_RUNNING", 6_600L)),
				RecordKind.FORANSTALTNING, measures(900)));
	}

	static Statistics of(Map<RecordKind, FileFigures> files) {
		return new Statistics(new TreeMap<>(files), java.util.Optional.empty());
	}

	static Statistics with(Statistics town, RecordKind kind, FileFigures file) {
		Map<RecordKind, FileFigures> files = new TreeMap<>(town.files());
		files.put(kind, file);
		return new Statistics(new TreeMap<>(files), town.unmatched());
	}

	static FileFigures residents(long rows) {
		return FileFigures.of(BORGER, rows, 3, Map.of("herkomst", rows / 50, "koen", 0L, "husnr", rows / 200),
				Map.of("koen", shares(rows, "M", 49, "K", 51), "herkomst",
						shares(rows * 49 / 50, "dansk", 85, "indvandrer_ikkevestlig", 8, "efterkommer_ikkevestlig", 4,
								"indvandrer_vestlig", 3),
						"alder", shares(rows, "0-5", 7, "6-17", 15, "18-64", 58, "65-74", 11, "75+", 9)),
				Map.of(ProblemCode.CPR_INVALID, 2L));
	}

	static FileFigures pupils(long rows, Map<String, Long> years) {
		return FileFigures.of(ELEV, rows, 0, Map.of("klassetrin", 0L),
				Map.of("skoletype", shares(rows, "10", 92, "20", 5, "40", 3),
				"klassetype", shares(rows, "10", 94, "20", 4, "29", 2), "skoleaar", years), Map.of());
	}

	static FileFigures measures(long rows) {
		return FileFigures.of(Set.of("cpr", "gruppe", "type", "slutdato"), rows, 0, Map.of("slutdato", rows * 7 / 10),
				Map.of("gruppe", shares(rows, "10", 30, "20", 70), "type", shares(rows, "80", 30, "110", 60, "20", 10)),
				Map.of());
	}

	/** Codes and their percentages. */
	static Map<String, Long> shares(long rows, Object... codesAndPercent) {
		Map<String, Long> counts = new TreeMap<>();
		for (int i = 0; i < codesAndPercent.length; i += 2) {
			counts.put((String) codesAndPercent[i], rows * (Integer) codesAndPercent[i + 1] / 100);
		}
		return counts;
	}

	/** The same town with every count moved by up to so many percent of itself. */
	static Statistics moved(Statistics town, double percent, long seed) {
		Random random = new Random(seed);
		Map<RecordKind, FileFigures> files = new TreeMap<>();
		town.files().forEach((kind, f) -> {
			long rows = move(f.rows(), percent, random);
			Map<String, Long> empty = new TreeMap<>();
			f.empty().forEach((column, count) -> empty.put(column, Math.min(rows, move(count, percent, random))));
			Map<String, Map<String, Long>> codes = new TreeMap<>();
			f.codes().forEach((column, counts) -> {
				Map<String, Long> changed = new TreeMap<>();
				counts.forEach((code, count) -> changed.put(code, move(count, percent, random)));
				codes.put(column, changed);
			});
			files.put(kind, FileFigures.of(f.columns(), rows, f.duplicates(), empty, codes, f.rejects()));
		});
		return of(files);
	}

	private static long move(long count, double percent, Random random) {
		return Math.round(count * (1 + (2 * random.nextDouble() - 1) * percent / 100));
	}
}
