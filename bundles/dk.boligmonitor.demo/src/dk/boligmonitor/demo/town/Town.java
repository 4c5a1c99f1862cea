package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Gate.Use;
import dk.boligmonitor.demo.town.Quarters.Layout;
import dk.boligmonitor.demo.town.Roads.Build;

/**
 * The finished ground: an old town with ring roads and roads to the villages, quarters between them, estates, works,
 * villages and farms.
 *
 * @param gates     every access address, also closed ones and those that the register does not know yet
 * @param estates   housing areas; the index is the group of their gates
 * @param districts districts; the group of other gates is {@code estates.size()} + index
 */
public record Town(List<Gate> gates, List<Area> estates, List<Area> districts) {

	private static final double ADDRESSES_AT_SCALE_1 = 25_000;
	private static final double OLD_TOWN = 380;
	private static final double RING = 560;
	private static final int RADIALS = 8;
	private static final double TURN = 0.15;
	private static final double FULL = 2 * StrictMath.PI;
	private static final double INSET = 30;

	/** Number of neighbourhoods with a profile. */
	public int groups() {
		return estates.size() + districts.size();
	}

	/**
	 * The profile of a neighbourhood.
	 *
	 * @param time 0 = first delivery … 1 = last
	 */
	public Profile profile(int group, double time) {
		return group < estates.size() ? Profile.estate(group, time) : Profile.district(group - estates.size());
	}

	/** Builds the ground for so many people and addresses. */
	public static Town build(int people, int addresses, int areas, Chance chance) {
		double scale = StrictMath.sqrt(addresses / ADDRESSES_AT_SCALE_1);
		Districts districts = new Districts(scale);
		Estates estates = new Estates(areas, people, scale, chance.of(1));
		Roads roads = new Roads(districts, estates.areas().stream().map(Area::outline).toList(), chance.of(2));
		StreetNames names = new StreetNames(chance.of(3));
		estates.build(roads, names);
		new Countryside(roads, names, scale, chance.of(4)).build();
		new Builder(roads, names, addresses, chance.of(5)).build();
		return new Town(List.copyOf(roads.gates), List.copyOf(estates.areas()), districts.areas());
	}

	/** Builds the town ring by ring until there are enough addresses. */
	private static final class Builder {
		private final Roads roads;
		private final StreetNames names;
		private final Quarters quarters;
		private final Chance chance;
		private final int addresses;

		Builder(Roads roads, StreetNames names, int addresses, Chance chance) {
			this.roads = roads;
			this.names = names;
			this.addresses = addresses;
			this.chance = chance;
			this.quarters = new Quarters(roads, names, chance);
		}

		void build() {
			Quarters.Land old = (x, y) -> distance(x, y) < OLD_TOWN - 10;
			quarters.fill(old, Districts.CENTRE_X, Districts.CENTRE_Y, OLD_TOWN, TURN,
					new Layout(46, new Build(13, 8, Use.TOWN_BLOCK), ""));
			double r = OLD_TOWN;
			for (int ring = 1; full() < 1; ring++) {
				ringRoad(r);
				radials(ring, r, r + RING);
				cells(ring, r, r + RING);
				r += RING;
			}
		}

		private double full() {
			return (double) roads.gates.size() / addresses;
		}

		private void ringRoad(double r) {
			for (int quarter = 0; quarter < 4; quarter++) {
				double from = TURN + quarter * FULL / 4;
				List<double[]> path = new ArrayList<>();
				for (double a = from; a < from + FULL / 4; a += 18 / r) {
					path.add(polar(r, a));
				}
				String[] sides = { "Nordre", "Vestre", "Søndre", "Østre" };
				String name = names.like(sides[quarter] + (r < OLD_TOWN + 1 ? " Ringgade" : " Ringvej"));
				roads.build(roads.street(name, "", path.getFirst()[0], path.getFirst()[1]), path, new Build(38, 15, Use.HOUSE));
			}
		}

		private void radials(int ring, double r0, double r1) {
			for (int i = 0; i < RADIALS; i++) {
				List<double[]> path = new ArrayList<>();
				for (double r = r0 + 15; r < r1 - 10; r += 18) {
					path.add(polar(r, TURN + i * FULL / RADIALS));
				}
				String name = ring == 1 ? names.inOldTown() : names.inQuarter(names.theme());
				roads.build(roads.street(name, "", path.getFirst()[0], path.getFirst()[1]), path,
						new Build(28, 15, ring == 1 && i % 3 == 0 ? Use.TOWN_BLOCK : Use.HOUSE));
			}
		}

		private void cells(int ring, double r0, double r1) {
			double mid = (r0 + r1) / 2;
			int count = RADIALS * (int) Math.max(1, Math.round(FULL * mid / RADIALS / 600));
			List<Integer> left = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				left.add(i);
			}
			while (!left.isEmpty() && full() < 1) {
				double a0 = TURN + left.remove(chance.below(left.size())) * FULL / count;
				cell(ring, r0, r1, a0, a0 + FULL / count);
			}
		}

		private void cell(int ring, double r0, double r1, double a0, double a1) {
			double am = (a0 + a1) / 2;
			double rm = (r0 + r1) / 2;
			double[] middle = polar(rm, am);
			double reach = StrictMath.hypot((r1 - r0) / 2, rm * (a1 - a0) / 2);
			Quarters.Land land = (x, y) -> {
				double r = distance(x, y);
				double off = StrictMath.atan2(y - Districts.CENTRE_Y, x - Districts.CENTRE_X) - am;
				double turned = off - FULL * Math.rint(off / FULL);
				return r > r0 + INSET && r < r1 - INSET && Math.abs(turned) < (a1 - a0) / 2 - INSET / r;
			};
			boolean works = ring > 1 && StrictMath.cos(am + 2.4) > 0.82;
			double turn = am + (chance.hit(0.6) ? StrictMath.PI / 2 : 0) + chance.between(-0.3, 0.3);
			if (works || !chance.hit(0.09)) {
				quarters.fill(land, middle[0], middle[1], reach, turn, layout(ring, works));
			}
		}

		private Layout layout(int ring, boolean works) {
			if (works) {
				return new Layout(150, new Build(55, 28, Use.OTHER), "");
			}
			if (ring == 1) {
				return new Layout(62, new Build(17, 9, Use.TOWN_BLOCK), "");
			}
			return chance.hit(0.2) ? new Layout(54, new Build(9.5, 9, Use.HOUSE), "")
					: new Layout(chance.between(72.0, 84.0), new Build(chance.between(19.0, 24.0), 13, Use.HOUSE), "");
		}

		private static double distance(double x, double y) {
			return StrictMath.hypot(x - Districts.CENTRE_X, y - Districts.CENTRE_Y);
		}

		private static double[] polar(double r, double angle) {
			double a = angle + 0.006 * StrictMath.sin(r / 170);
			return new double[] { Districts.CENTRE_X + r * StrictMath.cos(a), Districts.CENTRE_Y + r * StrictMath.sin(a) };
		}
	}
}
