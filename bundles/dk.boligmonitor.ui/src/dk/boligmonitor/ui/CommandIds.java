package dk.boligmonitor.ui;

import dk.boligmonitor.process.Status;

/** The commands of the way; what they are called and which keys they have stands in {@code plugin.xml}. */
public final class CommandIds {

	/** Imports a delivery. */
	public static final String IMPORT_DELIVERY = "dk.boligmonitor.ui.importDelivery";
	/** Imports an address register. */
	public static final String IMPORT_ADDRESSES = "dk.boligmonitor.ui.importAddresses";
	/** Imports an area set. */
	public static final String IMPORT_AREAS = "dk.boligmonitor.ui.importAreas";
	/** Finds the address points. */
	public static final String GEOCODE = "dk.boligmonitor.ui.geocode";
	/** Calculates periods. */
	public static final String CALCULATE = "dk.boligmonitor.ui.calculate";
	/** Makes a report; handled outside this bundle. */
	public static final String REPORT = "dk.boligmonitor.ui.report";
	/** Sets up the synthetic municipality; handled outside this bundle. */
	public static final String DEMO = "dk.boligmonitor.ui.demo";
	/** Opens another data directory. */
	public static final String OPEN_DIRECTORY = "dk.boligmonitor.ui.openDirectory";

	private CommandIds() {
	}

	/** The command that takes a step. */
	public static String of(Status.Next step) {
		return switch (step) {
		case IMPORT_DELIVERY -> IMPORT_DELIVERY;
		case IMPORT_ADDRESSES -> IMPORT_ADDRESSES;
		case IMPORT_AREAS -> IMPORT_AREAS;
		case GEOCODE -> GEOCODE;
		case CALCULATE -> CALCULATE;
		case REPORT -> REPORT;
		};
	}
}
