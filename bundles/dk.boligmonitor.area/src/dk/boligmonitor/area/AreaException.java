package dk.boligmonitor.area;

import java.util.List;

/** The environment in which areas are read is broken: a file that cannot be opened, a coordinate library that fails. */
public class AreaException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. Arguments in the order in which their sentence uses them. */
	public enum Fault {
		/** The file cannot be opened or read. {0} = file, {1} = the system's word. */
		FILE_UNREADABLE,
		/** The library of coordinate systems does not work. {0} = the system asked for, {1} = the library's word. */
		COORDINATE_LIBRARY
	}

	private final Fault fault;
	private final transient List<String> arguments;

	/**
	 * @param arguments words for the sentence of {@code fault}
	 */
	public AreaException(Fault fault, List<String> arguments, Throwable cause) {
		super(fault + " " + arguments, cause);
		this.fault = fault;
		this.arguments = List.copyOf(arguments);
	}

	/** What is wrong. */
	public Fault fault() {
		return fault;
	}

	/** Words for its sentence. */
	public List<String> arguments() {
		return arguments;
	}
}
