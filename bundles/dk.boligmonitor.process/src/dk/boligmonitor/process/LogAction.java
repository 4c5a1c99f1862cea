package dk.boligmonitor.process;

/** Uses of data about persons that are logged; sentences in {@code process.text}. */
public enum LogAction {
	IMPORT_DELIVERY, REPLACE_DELIVERY, REIMPORT_DELIVERY, DRY_RUN, DELETE_DELIVERY, FETCH, CALCULATE, GEOCODE, MATCH_REPORT,
	VIEW_REJECTS, EXPORT, REPORT, BACKUP, RESTORE, ROTATE_KEYS, PURGE, SEARCH_LOG, EXPORT_LOG
}
