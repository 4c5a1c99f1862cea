package dk.boligmonitor.dataimport.sniff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Need;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Places;
import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;

/** Says whether a known profile fits files as they are: then nobody needs a new one. */
final class ProfileFit {

	private ProfileFit() {
	}

	/** The first of these profiles that fits all files that it speaks of, and speaks of at least one; readable files only. */
	static Optional<Profile> of(List<FileFacts> files, List<Profile> known) {
		return known.stream().filter(p -> fits(files, p)).findFirst();
	}

	private static boolean fits(List<FileFacts> files, Profile profile) {
		int fitting = 0;
		for (FileFacts file : files) {
			for (FileProfile described : profile.files()) {
				if (matches(described.pattern(), file.name())) {
					if (!fits(file, profile, described)) {
						return false;
					}
					fitting++;
				}
			}
		}
		return fitting > 0 && profile.files().stream().allMatch(d -> d.presence() == FileProfile.Presence.OPTIONAL
				|| files.stream().anyMatch(f -> matches(d.pattern(), f.name())));
	}

	/** True if a file name fits a pattern of a profile. */
	static boolean matches(String pattern, String name) {
		StringBuilder regex = new StringBuilder();
		for (char c : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
			regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)));
		}
		return name.toLowerCase(Locale.ROOT).matches(regex.toString());
	}

	private static boolean fits(FileFacts file, Profile profile, FileProfile described) {
		Form form = profile.form();
		return switch (file.layout()) {
		case FileFacts.Delimited found -> form instanceof Form.Delimited wanted
				&& found.form().delimiter().equals(wanted.delimiter()) && found.form().escape() == wanted.escape()
				&& found.form().skip() == wanted.skip() && found.form().header() == wanted.header()
				&& found.form().preamble().isPresent() == wanted.preamble().isPresent() && named(file, described);
		case FileFacts.Sheet found -> form instanceof Form.Workbook wanted && found.form().equals(wanted)
				&& named(file, described);
		case FileFacts.Fixed found -> form instanceof Form.FixedWidth wanted && wanted.recordType().isPresent()
				&& persons(described, found)
				&& types(described, Need.REQUIRED).stream().allMatch(found.records()::containsKey)
				&& types(described, Need.OPTIONAL).stream().anyMatch(found.records()::containsKey);
		case FileFacts.Unreadable found -> false;
		};
	}

	/** Every column that must be there is there, and more than half of those that the profile names. */
	private static boolean named(FileFacts file, FileProfile described) {
		Set<String> names = file.names().stream().map(ProfileFit::small).collect(Collectors.toSet());
		int asked = 0;
		int found = 0;
		for (ColumnProfile column : described.columns()) {
			if (column.from() instanceof ColumnProfile.Header header) {
				boolean there = header.names().stream().anyMatch(n -> names.contains(small(n)));
				if (!there && column.need() == Need.REQUIRED) {
					return false;
				}
				asked++;
				found += there ? 1 : 0;
			}
		}
		return asked > 0 && 2 * found > asked;
	}

	/** Where the profile has CPR numbers the file has them too; other files may have the same record types by chance. */
	private static boolean persons(FileProfile described, FileFacts.Fixed found) {
		return described.columns().stream().filter(c -> c.type() == ColumnType.CPR).allMatch(c -> person(c, found));
	}

	private static boolean person(ColumnProfile column, FileFacts.Fixed found) {
		return column.from() instanceof Places places
				&& places.spans().entrySet().stream().filter(e -> found.records().containsKey(e.getKey())).allMatch(
						e -> e.getValue().equals(FileFacts.Fixed.PERSON) && found.persons().contains(e.getKey()));
	}

	/** Record types that columns stand in; those of columns that must be there if {@code need} says so, else of all. */
	private static Set<String> types(FileProfile described, Need need) {
		Set<String> types = new HashSet<>();
		for (ColumnProfile column : described.columns()) {
			if (column.from() instanceof Places places && (need == Need.OPTIONAL || column.need() == need)
					&& !column.name().startsWith("_")) {
				places.spans().keySet().stream().limit(need == Need.REQUIRED ? 1 : Integer.MAX_VALUE).forEach(types::add);
			}
		}
		return types;
	}

	private static String small(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}
}
