package dk.boligmonitor.dataimport.table;

/** Brings the text of a cell into the form in which we read it. */
@FunctionalInterface
public interface CellForm {

	/** The text is in our form already. */
	CellForm PLAIN = Row::text;

	/** The cell's text in our form; what contradicts the layout is bad. */
	String read(Row row, Column column) throws BadCell;
}
