package dk.boligmonitor.process.delivery;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.drift.Statistics;
import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.ProfileFile;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.process.CodeMeaning;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.ProfileInfo;

/**
 * The profiles of a data directory: shipped, contributed, and the user's own in {@code profiles/}. Read once, and again when a
 * file or a bundle has changed. Any thread.
 */
public final class ProfileBook {

	private static final String JSON = ".json";

	private final Path directory;
	private final DeliveryExtensions extensions;
	private Optional<Read> last = Optional.empty();

	/** What was read, and from what. */
	private record Read(List<String> stamp, Kinds.Loaded kinds, Profiles profiles) {
	}

	/**
	 * @param data       the data directory
	 * @param extensions what bundles contribute
	 */
	public ProfileBook(Path data, DeliveryExtensions extensions) {
		this.directory = data.resolve("profiles");
		this.extensions = extensions;
	}

	private synchronized Read read() {
		List<String> stamp = stamp();
		if (last.filter(r -> r.stamp().equals(stamp)).isEmpty()) {
			Kinds.Loaded kinds = Kinds.with(extensions.kinds());
			last = Optional.of(new Read(stamp, kinds,
					Profiles.load(kinds.kinds(), extensions.profiles(), Optional.of(directory))));
		}
		return last.orElseThrow();
	}

	/** Changes when anything changes that is read. */
	private List<String> stamp() {
		List<String> stamp = new ArrayList<>();
		extensions.kinds().forEach(url -> stamp.add(url.toString()));
		extensions.profiles().forEach(url -> stamp.add(url.toString()));
		File[] own = directory.toFile().listFiles();
		if (own != null) {
			Arrays.sort(own);
			for (File file : own) {
				stamp.add(file.getName() + " " + file.lastModified() + " " + file.length());
			}
		}
		return stamp;
	}

	/** Reads all in the background, since the first reading of JSON takes a while and importing a delivery waits for it. */
	public void readSoon() {
		Thread.ofPlatform().daemon().name("profiles").start(() -> {
			read();
			Statistics.parse(Statistics.NONE.toText());
		});
	}

	/** The record kinds that are known. */
	Kinds kinds() {
		return read().kinds().kinds();
	}

	/** All profiles. */
	Profiles profiles() {
		return read().profiles();
	}

	/**
	 * How a delivery is to be read.
	 *
	 * @param profile its layout
	 * @param kinds   the record kinds that there are
	 */
	record Choice(Profile profile, Kinds kinds) {
	}

	/**
	 * The profile asked for; else {@code flis} if the delivery's name fits it, else the first whose names fit, else {@code flis}
	 * all the same, so that its reader says what the name should be.
	 */
	Choice choose(Optional<String> asked, String delivery) throws MonitorException {
		Kinds kinds = kinds();
		Profiles all = profiles();
		if (asked.isPresent()) {
			return new Choice(all.named(asked.get())
					.orElseThrow(() -> new MonitorException(Fault.UNKNOWN_PROFILE, List.of(asked.get()), null)), kinds);
		}
		Profile flis = all.named(Profile.FLIS).orElseThrow();
		if (fits(flis, delivery)) {
			return new Choice(flis, kinds);
		}
		return new Choice(all.all().stream().filter(p -> fits(p, delivery)).findFirst().orElse(flis), kinds);
	}

	private static boolean fits(Profile profile, String delivery) {
		return !profile.aggregates() && !profile.naming().equals(Naming.ASK) && profile.naming().read(delivery).isPresent();
	}

	/** A profile by its name. */
	Profile named(String name) throws MonitorException {
		return profiles().named(name)
				.orElseThrow(() -> new MonitorException(Fault.UNKNOWN_PROFILE, List.of(name), null));
	}

	/** All profiles for display; files with faults come last, under their file name. */
	List<ProfileInfo> list() {
		Kinds.Loaded kinds = read().kinds();
		Profiles all = profiles();
		Profiles contributed = Profiles.load(kinds.kinds(), extensions.profiles(), Optional.empty());
		Profiles shipped = Profiles.shipped();
		List<ProfileInfo> list = new ArrayList<>();
		for (Profile profile : all.all()) {
			ProfileInfo.Origin origin = ProfileInfo.Origin.OWN;
			if (contributed.named(profile.name()).filter(profile::equals).isPresent()) {
				boolean ours = shipped.named(profile.name()).filter(profile::equals).isPresent();
				origin = ours ? ProfileInfo.Origin.SHIPPED : ProfileInfo.Origin.BUNDLE;
			}
			list.add(info(profile, origin, List.of()));
		}
		List<Problem> problems = new ArrayList<>(kinds.problems());
		problems.addAll(all.problems());
		Map<String, List<Problem>> byFile = new HashMap<>();
		problems.forEach(p -> byFile.computeIfAbsent(p.where().file(), f -> new ArrayList<>()).add(p));
		byFile.forEach((file, wrong) -> list.add(new ProfileInfo(file, file, file,
				Files.exists(directory.resolve(file)) ? ProfileInfo.Origin.OWN : ProfileInfo.Origin.BUNDLE, List.of(), wrong)));
		return list;
	}

	private static ProfileInfo info(Profile profile, ProfileInfo.Origin origin, List<Problem> problems) {
		List<String> kinds = profile.aggregates() ? List.of()
				: profile.files().stream().map(f -> f.kind().name()).distinct().toList();
		return new ProfileInfo(profile.name(), profile.title().danish(), profile.title().english(), origin, kinds, problems);
	}

	/** A profile as JSON. */
	String text(String name) throws MonitorException {
		return new String(json(named(name)), StandardCharsets.UTF_8);
	}

	/** A profile as the bytes of its file. */
	static byte[] json(Profile profile) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ProfileFile.write(profile, out);
		} catch (IOException e) {
			throw new IllegalStateException("Written to memory", e);
		}
		return out.toByteArray();
	}

	/** Whether a file can be used. */
	ProfileInfo check(Path file) throws MonitorException {
		ProfileFile.Result result = read(file);
		String name = String.valueOf(file.getFileName());
		return result.profile().map(p -> info(p, ProfileInfo.Origin.OWN, result.problems()))
				.orElse(new ProfileInfo(name, name, name, ProfileInfo.Origin.OWN, List.of(), result.problems()));
	}

	private ProfileFile.Result read(Path file) throws MonitorException {
		if (!Files.exists(file)) {
			throw new MonitorException(Fault.FILE_MISSING, List.of(file.toString()), null);
		}
		try (InputStream in = Files.newInputStream(file)) {
			return ProfileFile.read(String.valueOf(file.getFileName()), in, kinds());
		} catch (IOException e) {
			throw new MonitorException(Fault.FILE, List.of(file.toString(), e.getClass().getSimpleName()), e);
		}
	}

	/** Takes a file into use, if nothing is wrong with it. */
	ProfileInfo add(Path file) throws MonitorException {
		ProfileFile.Result result = read(file);
		if (result.profile().isPresent()) {
			save(result.profile().get());
		}
		return check(file);
	}

	/** Makes a profile the user's own, in place of one of the same name. */
	synchronized void save(Profile profile) throws MonitorException {
		last = Optional.empty();
		Path file = directory.resolve(profile.name() + JSON);
		Path part = directory.resolve(profile.name() + ".part");
		try {
			Files.createDirectories(directory);
			Files.write(part, json(profile));
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new MonitorException(Fault.DISK, List.of(file.toString(), e.getClass().getSimpleName()), e);
		}
	}

	/** Writes what a code means into the user's own copy of its profile. */
	void map(CodeMeaning meaning) throws MonitorException {
		Profile profile = named(meaning.profile());
		List<FileProfile> files = profile.files().stream().map(f -> concerns(f, meaning) ? mapped(f, meaning) : f).toList();
		if (files.equals(profile.files())) {
			throw new MonitorException(Fault.UNKNOWN_COLUMN, List.of(meaning.profile(), meaning.file(), meaning.column()), null);
		}
		save(new Profile(profile.name(), profile.title(), profile.naming(), profile.form(), profile.signs(), files));
	}

	/** A pattern with {@code *} and {@code ?}, as profiles write file names. */
	private static boolean concerns(FileProfile file, CodeMeaning meaning) {
		StringBuilder regex = new StringBuilder("(?iu)");
		file.pattern().codePoints()
				.forEach(c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : "\\x{" + Integer.toHexString(c) + "}"));
		return meaning.file().matches(regex.toString());
	}

	private static FileProfile mapped(FileProfile file, CodeMeaning meaning) {
		List<ColumnProfile> columns = file.columns().stream()
				.map(c -> named(c, meaning.column()) ? mapped(c, meaning) : c).toList();
		return new FileProfile(file.kind(), file.pattern(), file.sheet(), file.presence(), file.rows(), columns, file.keep(),
				file.drop(), file.spread());
	}

	private static boolean named(ColumnProfile column, String name) {
		boolean header = column.from() instanceof ColumnProfile.Header h && h.names().stream().anyMatch(name::equalsIgnoreCase);
		return header || column.name().equalsIgnoreCase(name);
	}

	private static ColumnProfile mapped(ColumnProfile column, CodeMeaning meaning) {
		Map<String, String> codes = new HashMap<>(column.codes());
		codes.put(meaning.code(), meaning.meaning());
		return new ColumnProfile(column.name(), column.from(), column.type(), codes, column.need());
	}
}
