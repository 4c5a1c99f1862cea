package dk.boligmonitor.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.boligmonitor.indicator.Calculation.Division;
import dk.boligmonitor.model.result.AreaRef;

/**
 * Numbers all groups that a run counts for, from 0: for each division its areas and then its rest, and last the
 * municipality.
 */
final class Groups {

	/** Stands for a group in which a row does not count. */
	static final int NONE = -1;

	private final List<Division> divisions;
	private final int[] offsets;
	private final List<AreaRef> areas = new ArrayList<>();

	Groups(Calculation input) {
		divisions = input.divisions();
		offsets = new int[divisions.size()];
		for (int d = 0; d < offsets.length; d++) {
			offsets[d] = areas.size();
			areas.addAll(divisions.get(d).areas());
			areas.add(AreaRef.rest(divisions.get(d).set()));
		}
		areas.add(input.municipality());
	}

	/** The areas of all groups, in the order of their numbers. */
	List<AreaRef> areas() {
		return areas;
	}

	/** How many groups a row can count in at once: one for each division, and the municipality. */
	int layers() {
		return offsets.length + 1;
	}

	/** Fills in the group of each row of {@code block} in each layer, {@link #NONE} where the row does not count. */
	void assign(Block block) {
		int[] place = block.table().place();
		int size = block.to() - block.from();
		for (int d = 0; d < offsets.length; d++) {
			int[] layer = block.groups()[d];
			for (int i = 0; i < size; i++) {
				layer[i] = group(d, place[block.from() + i]);
			}
		}
		Arrays.fill(block.groups()[offsets.length], 0, size, areas.size() - 1);
		block.table().destination().ifPresent(destination -> leaveOutMovesInside(block, destination));
	}

	/** A move from one home to another inside a group is no event of that group. */
	private void leaveOutMovesInside(Block block, int[] destination) {
		for (int i = 0; i < block.to() - block.from(); i++) {
			int home = destination[block.from() + i];
			if (home != DataTable.NO_HOME) {
				for (int d = 0; d < offsets.length; d++) {
					if (block.groups()[d][i] == group(d, home)) {
						block.groups()[d][i] = NONE;
					}
				}
				block.groups()[offsets.length][i] = NONE;
			}
		}
	}

	private int group(int d, int home) {
		Division division = divisions.get(d);
		int area = home == DataTable.NO_HOME ? Division.NO_AREA : division.areaOfHome()[home];
		return offsets[d] + (area == Division.NO_AREA ? division.areas().size() : area);
	}
}
