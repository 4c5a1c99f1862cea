package dk.boligmonitor.area;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;

/**
 * Reads an area set from a GeoJSON file ({@code .geojson} or {@code .json}) and checks it: one error refuses the whole
 * file, because a set with a hole in it would count people as living in no area.
 * <ul>
 * <li>Coordinate system: what the caller says; else what the file's {@code crs} member says; else, if all numbers are
 * degrees, WGS84 by RFC 7946; else {@code CRS_MISSING}. It is asked for, never guessed. Coordinates must come to lie in
 * Denmark.
 * <li>Features with the same code are parts of one area if they have the same name (DAGI delivers islands so); with
 * different names they are {@code AREA_CODE_TWICE}, and so is an area with the code that stands for the rest of the
 * municipality ({@link AreaCode#REST}).
 * <li>Invalid outlines are repaired with a warning, or refused if repairing would lose more than one per cent.
 * <li>Areas that overlap get a warning; {@link AreaLocator} says who wins.
 * </ul>
 * Source: RFC 7946, section 4; plausible coordinates: facts.md 5.1. Not safe for use by several threads; there is nothing
 * to share, each {@code read} stands for itself.
 */
public final class AreaFile {

	private final String file;
	private final Progress progress;
	private final List<Problem> problems = new ArrayList<>();

	private AreaFile(String file, Progress progress) {
		this.file = file;
		this.progress = progress;
	}

	/** Reads a file whose coordinate system is stated in it, or by the rules of RFC 7946. */
	public static AreaReport read(Path geojson, AreaNaming naming, Progress progress) throws AreaException {
		return read(geojson, naming, Optional.empty(), progress);
	}

	/**
	 * Reads a file.
	 *
	 * @param crs the coordinate system in any usual spelling, for example {@code EPSG:25832}; goes before what the file says
	 * @throws AreaException                              if the file cannot be opened, or the coordinate library fails
	 * @throws java.util.concurrent.CancellationException if the user stopped it
	 */
	public static AreaReport read(Path geojson, AreaNaming naming, Optional<String> crs, Progress progress)
			throws AreaException {
		String file = String.valueOf(geojson.getFileName());
		AreaFile reading = new AreaFile(file, progress);
		String type = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (!type.equals("geojson") && !type.equals("json")) {
			reading.problem(ProblemCode.FORMAT_UNKNOWN, Where.file(file), type);
			return reading.report("", List.of());
		}
		try {
			return reading.check(GeoJsonReader.read(geojson, file, progress), naming, crs);
		} catch (IOException e) {
			throw new AreaException(AreaException.Fault.FILE_UNREADABLE, List.of(file, e.getClass().getSimpleName()), e);
		}
	}

	private AreaReport check(RawFile raw, AreaNaming naming, Optional<String> given) throws AreaException {
		problems.addAll(raw.problems());
		if (refused()) {
			return report("", List.of());
		}
		Optional<PropertyChoice> names = PropertyChoice.of(raw.features(), naming, file, problems);
		Optional<String> crs = crs(raw, given);
		Optional<Projection> projection = crs.isEmpty() ? Optional.empty() : Projection.from(crs.get());
		if (crs.isPresent() && projection.isEmpty()) {
			problem(ProblemCode.CRS_UNKNOWN, Where.file(file), crs.get());
		}
		if (names.isEmpty() || projection.isEmpty()) {
			return report(crs.orElse(""), List.of());
		}
		Map<AreaCode, Parts> parts = outlines(raw.features(), names.get(), projection.get());
		List<AreaOutline> areas = refused() ? List.of() : areas(parts);
		return report(crs.orElse(""), areas);
	}

	private AreaReport report(String crs, List<AreaOutline> areas) {
		return new AreaReport(refused() ? List.of() : areas, crs, problems);
	}

	private boolean refused() {
		return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
	}

	private void problem(ProblemCode code, Where where, String... arguments) {
		problems.add(Problem.of(code, where, arguments));
	}

	private Optional<String> crs(RawFile raw, Optional<String> given) {
		if (given.isPresent() || raw.crsNames().size() == 1) {
			String text = given.orElseGet(() -> raw.crsNames().iterator().next());
			Optional<String> crs = CrsName.parse(text);
			if (crs.isEmpty()) {
				problem(ProblemCode.CRS_UNKNOWN, Where.file(file), text);
			}
			return crs;
		}
		if (raw.crsNames().size() > 1) {
			problem(ProblemCode.CRS_UNKNOWN, Where.file(file), String.join(", ", raw.crsNames()));
			return Optional.empty();
		}
		if (!raw.crsNull() && all(raw, (x, y) -> Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
			return Optional.of(CrsName.CRS84);
		}
		boolean likely = all(raw, (x, y) -> Denmark.contains(x, y)) || all(raw, (x, y) -> Denmark.contains(y, x));
		problem(ProblemCode.CRS_MISSING, Where.file(file), likely ? CrsName.UTM32 : "");
		return Optional.empty();
	}

	private interface PointTest {
		boolean holds(double x, double y);
	}

	private static boolean all(RawFile raw, PointTest test) {
		for (RawFeature feature : raw.features()) {
			if (feature.shape() instanceof RawFeature.Polygons shape) {
				for (List<double[]> rings : shape.polygons()) {
					for (double[] ring : rings) {
						for (int i = 0; i + 1 < ring.length; i += 2) {
							if (!test.holds(ring[i], ring[i + 1])) {
								return false;
							}
						}
					}
				}
			}
		}
		return true;
	}

	/** The features of one code. */
	private record Parts(String name, List<MultiPolygon> outlines) {
	}

	private Map<AreaCode, Parts> outlines(List<RawFeature> features, PropertyChoice names, Projection projection) {
		Map<AreaCode, Parts> areas = new LinkedHashMap<>();
		long done = 0;
		for (RawFeature feature : features) {
			progress.check(Step.IMPORT_AREAS, done++, features.size());
			AreaCode code = new AreaCode(names.codeOf(feature));
			String name = names.nameOf(feature);
			Where where = Where.cell(file, feature.line(), code.value());
			Parts parts = areas.computeIfAbsent(code, c -> new Parts(name, new ArrayList<>()));
			if (!parts.name.equals(name) || code.equals(AreaCode.REST)) {
				problem(ProblemCode.AREA_CODE_TWICE, where, code.value());
			}
			switch (feature.shape()) {
			case RawFeature.NotPolygon none -> problem(ProblemCode.AREA_NOT_POLYGON, where, name);
			case RawFeature.Polygons shape -> {
				Optional<List<List<double[]>>> metres = project(shape.polygons(), projection, where);
				if (metres.isPresent()) {
					build(metres.get(), name, where).ifPresent(parts.outlines::add);
				} else if (problems.getLast().code() == ProblemCode.AXES_SWAPPED) {
					return areas;
				}
			}
			}
		}
		return areas;
	}

	/** The rings in EPSG:25832; empty if they do not lie in Denmark, with a problem added. */
	private Optional<List<List<double[]>>> project(List<List<double[]>> polygons, Projection projection, Where where) {
		List<List<double[]>> projected = new ArrayList<>();
		for (List<double[]> rings : polygons) {
			List<double[]> moved = new ArrayList<>();
			for (double[] ring : rings) {
				double[] metres = new double[ring.length];
				int outside = projection.applyAndCheck(ring, metres);
				if (outside >= 0) {
					misplaced(ring[2 * outside], ring[2 * outside + 1], projection, where);
					return Optional.empty();
				}
				moved.add(metres);
			}
			projected.add(moved);
		}
		return Optional.of(projected);
	}

	private void misplaced(double x, double y, Projection projection, Where where) {
		double[] swapped = { y, x };
		boolean fits = projection.applyAndCheck(swapped, new double[2]) < 0;
		problem(fits ? ProblemCode.AXES_SWAPPED : ProblemCode.OUTSIDE_DENMARK, where, Double.toString(x),
				Double.toString(y));
	}

	private Optional<MultiPolygon> build(List<List<double[]>> rings, String name, Where where) {
		return switch (OutlineBuilder.build(rings)) {
		case OutlineBuilder.Sound sound -> {
			sound.repaired().ifPresent(fault -> problem(ProblemCode.AREA_REPAIRED, where, name, fault.name()));
			yield Optional.of(sound.outline());
		}
		case OutlineBuilder.Refused refused -> {
			problem(ProblemCode.AREA_INVALID, where, name, refused.fault().name());
			yield Optional.empty();
		}
		};
	}

	private List<AreaOutline> areas(Map<AreaCode, Parts> parts) {
		List<AreaOutline> areas = new ArrayList<>();
		List<MultiPolygon> outlines = new ArrayList<>();
		new TreeMap<>(parts).forEach((code, part) -> {
			MultiPolygon outline = join(part.outlines);
			outlines.add(outline);
			areas.add(Outlines.of(code, part.name, outline));
		});
		for (Overlaps.Overlap overlap : Overlaps.find(outlines, progress)) {
			problem(ProblemCode.AREAS_OVERLAP, Where.file(file), areas.get(overlap.first()).name(),
					areas.get(overlap.second()).name(), Long.toString(Math.round(overlap.area())));
		}
		return areas;
	}

	/** Puts the features of one area together; those that touch or overlap are dissolved. */
	private static MultiPolygon join(List<MultiPolygon> parts) {
		if (parts.size() == 1) {
			return parts.get(0);
		}
		List<Polygon> polygons = new ArrayList<>();
		for (MultiPolygon part : parts) {
			for (int i = 0; i < part.getNumGeometries(); i++) {
				polygons.add((Polygon) part.getGeometryN(i));
			}
		}
		MultiPolygon together = Outlines.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
		Geometry valid = together.isValid() ? together : OverlayNGRobust.union(together);
		return Outlines.multiPolygon(valid);
	}
}
