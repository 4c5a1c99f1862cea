package dk.boligmonitor.dataimport.profile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The layout of a sort of delivery: everything that has to be known to read its files, and nothing that is guessed. Its JSON
 * form is described in docs/contract.md and read by {@link ProfileFile}.
 *
 * @param name    its id and, with {@code .json}, its file name: small letters, digits and hyphens
 * @param title   what users read
 * @param naming  how deliveries are named
 * @param form    how the files are built
 * @param signs   how texts, numbers and dates are written
 * @param files   what the files of a delivery hold, at least one
 */
public record Profile(String name, Title title, Naming naming, Form form, Signs signs, List<FileProfile> files) {

	/** Name of the built-in layout of the contract. */
	public static final String FLIS = "flis";

	private static final Pattern NAME = Pattern.compile("[a-zæøå0-9][a-zæøå0-9-]{0,59}");

	/**
	 * A name for display.
	 *
	 * @param danish  first
	 * @param english second
	 */
	public record Title(String danish, String english) {
	}

	/**
	 * Copies the list.
	 *
	 * @throws IllegalArgumentException if the name has another form, or there are no files
	 */
	public Profile {
		files = List.copyOf(files);
		if (!validName(name) || files.isEmpty()) {
			throw new IllegalArgumentException("Not a profile: " + name);
		}
	}

	/** True if a profile may have that name. */
	public static boolean validName(String name) {
		return NAME.matcher(name).matches();
	}

	/** True if its rows are figures of areas and not rows about persons. */
	public boolean aggregates() {
		return files.stream().allMatch(f -> f.kind().equals(Kinds.AGGREGATE));
	}
}
