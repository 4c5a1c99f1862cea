package dk.boligmonitor.dataimport.source.fetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dk.boligmonitor.dataimport.source.NamePattern;
import dk.boligmonitor.dataimport.source.remote.RemoteFile;
import dk.boligmonitor.dataimport.source.remote.RemoteItem;

/** What lies at a source at one moment: deliveries, and the checksums beside them. */
final class Listing {

	/** Names under which programs write a file before it is whole. */
	private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart");

	private static final int LONGEST_NAME = 200;

	private final List<RemoteItem> listed;
	private final List<RemoteItem> items = new ArrayList<>();
	private final Map<String, RemoteFile> checksums = new HashMap<>();

	/**
	 * @param listed all that {@link #wanted} asks for
	 */
	Listing(List<RemoteItem> listed) {
		this.listed = listed;
		for (RemoteItem item : listed) {
			List<RemoteFile> files = new ArrayList<>();
			for (RemoteFile file : item.files()) {
				if (Checksum.ofName(file.path()).isPresent()) {
					checksums.put(file.path().toLowerCase(Locale.ROOT), file);
				} else {
					files.add(file);
				}
			}
			if (item.folder() || !files.isEmpty()) {
				items.add(new RemoteItem(item.name(), item.folder(), files));
			}
		}
	}

	/** Names to list: those that fit, and the checksums beside them. */
	static Predicate<String> wanted(String pattern) {
		NamePattern fitting = new NamePattern(pattern);
		return name -> fitting.fits(name)
				|| Checksum.ofName(name).filter(c -> fitting.fits(c.without(name))).isPresent();
	}

	/** Files and folders, ordered by name. */
	List<RemoteItem> items() {
		return items;
	}

	/** True if the very same file or folder stands in it. */
	boolean holds(RemoteItem item) {
		return items.contains(item);
	}

	/** A file or folder with the checksums in it or beside it. */
	List<RemoteItem> asListed(RemoteItem item) {
		return listed.stream().filter(l -> l.name().equals(item.name())
				|| Checksum.ofName(l.name()).filter(c -> c.without(l.name()).equals(item.name())).isPresent()).toList();
	}

	/** The file that holds a checksum of another file. */
	Optional<RemoteFile> checksum(RemoteFile file, Checksum algorithm) {
		return Optional.ofNullable(checksums.get((file.path() + algorithm.ending()).toLowerCase(Locale.ROOT)));
	}

	/** True if the sender has not finished it, as far as its names tell. */
	static boolean unfinished(RemoteItem item) {
		return item.files().isEmpty() || item.files().stream().map(f -> f.name().toLowerCase(Locale.ROOT))
				.anyMatch(n -> UNFINISHED.stream().anyMatch(n::endsWith));
	}

	/** True if none of its names breaks a line or is too long. */
	static boolean usable(RemoteItem item) {
		return usable(item.name()) && item.files().stream().allMatch(f -> usable(f.name()));
	}

	private static boolean usable(String name) {
		return name.length() <= LONGEST_NAME && name.chars().noneMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\');
	}
}
