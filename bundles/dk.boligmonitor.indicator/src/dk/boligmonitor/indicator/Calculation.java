package dk.boligmonitor.indicator;

import java.util.List;
import java.util.Map;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.Reason;

/**
 * All that a run over one period needs: tables of people and events, and where each home lies. Homes are numbered from 0;
 * {@code matchedHome} and each {@link Division#areaOfHome()} have one entry per home.
 *
 * @param period       the period
 * @param municipality the municipality as a whole
 * @param tables       by name; a table that is not there counts as missing with {@link Reason#NO_ROWS}
 * @param divisions    the area sets, in the order that results shall have
 * @param matchedHome  true where the home's address was found in the address register
 */
public record Calculation(Period period, AreaRef municipality, Map<String, TableState> tables, List<Division> divisions,
		boolean[] matchedHome) {

	/** A table, or why there is none. */
	public sealed interface TableState {

		/** The table is there. */
		record Ready(DataTable table) implements TableState {
		}

		/** It is not there; whatever counts its rows has no data. */
		record Missing(Reason reason) implements TableState {
		}
	}

	/**
	 * An area set, with the area in which each home lies.
	 *
	 * @param set        name of the set
	 * @param areas      its areas, in the order that results shall have
	 * @param areaOfHome per home an index into {@code areas}, or {@link #NO_AREA}
	 */
	public record Division(String set, List<AreaRef> areas, int[] areaOfHome) {

		/** Stands for a home in none of the areas. */
		public static final int NO_AREA = -1;

		/** Copies the list of areas. */
		public Division {
			areas = List.copyOf(areas);
		}
	}

	/**
	 * @throws IllegalArgumentException if a division knows another number of homes, or a table stands under another name
	 */
	public Calculation {
		tables = Map.copyOf(tables);
		divisions = List.copyOf(divisions);
		for (Division division : divisions) {
			if (division.areaOfHome().length != matchedHome.length) {
				throw new IllegalArgumentException("Another number of homes: " + division.set());
			}
		}
		tables.forEach((name, state) -> {
			if (state instanceof TableState.Ready ready && !ready.table().name().equals(name)) {
				throw new IllegalArgumentException("A table stands under another name: " + name);
			}
		});
	}

	/** The state of a table that a definition asks for. */
	TableState state(String table) {
		return tables.getOrDefault(table, new TableState.Missing(Reason.NO_ROWS));
	}
}
