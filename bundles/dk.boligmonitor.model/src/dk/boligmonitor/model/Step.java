package dk.boligmonitor.model;

/** The steps of the way that report progress. Their sentences live in the user interface and the command line. */
public enum Step {
	/** Fetch files from a source into the raw zone. */
	FETCH,
	/** Look into files to propose a profile for them. */
	LOOK_AT_FILES,
	/** Read and validate the files of a delivery. */
	READ_DELIVERY,
	/** Compare with what is stored and write the changes. */
	STORE_DELIVERY,
	/** Read and store an address register. */
	IMPORT_ADDRESSES,
	/** Read and store an area set. */
	IMPORT_AREAS,
	/** Find the address point of each home. */
	GEOCODE,
	/** Find the area of each address point. */
	ASSIGN_AREAS,
	/** Tally indicators. */
	CALCULATE,
	/** Write results or a report. */
	WRITE_OUTPUT,
	/** Delete what is past its time of keeping. */
	PURGE,
	/** Make the synthetic municipality. */
	MAKE_DEMO
}
