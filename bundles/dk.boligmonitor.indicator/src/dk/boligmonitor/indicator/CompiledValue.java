package dk.boligmonitor.indicator;

/** A number expression bound to the columns of one table. */
@FunctionalInterface
interface CompiledValue {

	/** The number of a row, counted from 0; NaN if it is unknown. */
	double at(int row);
}
