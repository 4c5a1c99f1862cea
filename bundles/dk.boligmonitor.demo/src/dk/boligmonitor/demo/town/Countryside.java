package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Gate.Use;
import dk.boligmonitor.demo.town.Quarters.Layout;
import dk.boligmonitor.demo.town.Roads.Build;

/** Villages, the roads between them with their farms, and summer houses. */
final class Countryside {

	private static final String[] NAMES = { "Åstrup", "Kærby", "Nørre Lundby", "Ølsted", "Hvidbjerg", "Sønder Højrup", "Egense",
			"Skovsby", "Brårup", "Tågerup", "Rønninge", "Mejlby", "Vejrum", "Fårbæk", "Hørning Mark", "Løgsted" };
	private static final double VILLAGES_AT_SCALE_1 = 14;

	/** A village around its church. */
	private record Village(String name, double x, double y, double reach) {
	}

	private final Roads roads;
	private final StreetNames names;
	private final double scale;
	private final Chance chance;

	Countryside(Roads roads, StreetNames names, double scale, Chance chance) {
		this.roads = roads;
		this.names = names;
		this.scale = scale;
		this.chance = chance;
	}

	void build() {
		Quarters quarters = new Quarters(roads, names, chance);
		List<Village> villages = new ArrayList<>();
		StreetNames placeNames = new StreetNames(chance);
		int count = (int) (VILLAGES_AT_SCALE_1 * scale * scale + 1);
		for (int k = 1; villages.size() < count && k < 100 * count; k++) {
			double angle = k * 2.399963 + 0.8;
			double r = scale * (3_700 + 3_000 * (k * 0.618034 % 1));
			double x = Districts.CENTRE_X + r * StrictMath.cos(angle);
			double y = Districts.CENTRE_Y + r * StrictMath.sin(angle);
			double reach = chance.between(220.0, 520.0);
			if (roads.free(x, y) && villages.stream().allMatch(v -> StrictMath.hypot(v.x - x, v.y - y) > 1_100)) {
				villages.add(new Village(placeNames.like(NAMES[villages.size() % NAMES.length]), x, y, reach));
			}
		}
		for (Village v : villages) {
			village(v, quarters);
			road(v, villages);
		}
		summerHouses(quarters);
	}

	private void village(Village v, Quarters quarters) {
		double turn = StrictMath.atan2(v.y - Districts.CENTRE_Y, v.x - Districts.CENTRE_X) + chance.between(-0.6, 0.6);
		double c = StrictMath.cos(turn);
		double s = StrictMath.sin(turn);
		List<double[]> path = new ArrayList<>();
		for (double u = -1.3 * v.reach; u < 1.3 * v.reach; u += 15) {
			double w = 22 * StrictMath.sin(u / 110);
			path.add(new double[] { v.x + u * c - w * s, v.y + u * s + w * c });
		}
		roads.build(roads.street(names.like(v.name + " Bygade"), v.name, v.x, v.y), path, new Build(24, 11, Use.HOUSE));
		Quarters.Land land = (x, y) -> {
			double u = (x - v.x) * c + (y - v.y) * s;
			double w = -(x - v.x) * s + (y - v.y) * c;
			double ragged = 0.75 + 0.25 * StrictMath.sin(3 * StrictMath.atan2(w, u) + v.reach);
			return StrictMath.hypot(u, 1.3 * w) < v.reach * ragged && Math.abs(w) > 52;
		};
		quarters.fill(land, v.x, v.y, v.reach, turn + (chance.hit(0.5) ? 0 : StrictMath.PI / 2),
				new Layout(chance.between(74.0, 90.0), new Build(chance.between(21.0, 26.0), 14, Use.HOUSE), v.name));
	}

	/** From a village half-way to the town and to the nearest later village. */
	private void road(Village v, List<Village> villages) {
		farms(v, v.name + "vej", Districts.CENTRE_X + (v.x - Districts.CENTRE_X) * 0.45,
				Districts.CENTRE_Y + (v.y - Districts.CENTRE_Y) * 0.45);
		villages.subList(villages.indexOf(v) + 1, villages.size()).stream()
				.min((a, b) -> Double.compare(StrictMath.hypot(a.x - v.x, a.y - v.y), StrictMath.hypot(b.x - v.x, b.y - v.y)))
				.ifPresent(near -> farms(v, near.name + " Landevej", near.x, near.y));
	}

	private void farms(Village v, String name, double toX, double toY) {
		double length = StrictMath.hypot(toX - v.x, toY - v.y);
		List<double[]> path = new ArrayList<>();
		for (double u = v.reach * 1.4; u < length; u += 40) {
			double w = 60 * StrictMath.sin(u / 400) + 25 * StrictMath.sin(u / 130);
			path.add(new double[] { v.x + (u * (toX - v.x) - w * (toY - v.y)) / length,
					v.y + (u * (toY - v.y) + w * (toX - v.x)) / length });
		}
		if (path.size() > 2) {
			roads.build(roads.street(names.like(name), v.name, v.x, v.y), path, new Build(150, 38, Use.HOUSE));
		}
	}

	private void summerHouses(Quarters quarters) {
		double angle = 5.6;
		double reach = 480 * scale;
		double x = Districts.CENTRE_X + 5_400 * scale * StrictMath.cos(angle);
		double y = Districts.CENTRE_Y + 5_400 * scale * StrictMath.sin(angle);
		Quarters.Land land = (px, py) -> StrictMath.hypot((px - x) * 0.6, py - y) < reach * 0.55;
		String place = "Egense Strand";
		quarters.fill(land, x, y, reach, 0.9, new Layout(66, new Build(26, 14, Use.OTHER), place));
	}
}
