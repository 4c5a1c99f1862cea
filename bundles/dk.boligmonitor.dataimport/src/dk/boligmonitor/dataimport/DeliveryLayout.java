package dk.boligmonitor.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.table.FileScan;

/**
 * A profile together with the kinds that it speaks of. To the contract's own layout, {@code flis}, belong the files of declared
 * kinds too, under their own names with their own columns.
 */
final class DeliveryLayout {

	/** A file of the profile and the names that it may have. */
	private record Sort(FileProfile file, Predicate<String> names) {
	}

	private final Profile profile;
	private final Kinds kinds;
	private final List<Sort> sorts = new ArrayList<>();

	DeliveryLayout(Profile profile, Kinds kinds) {
		this.profile = profile;
		this.kinds = kinds;
		profile.files().forEach(this::add);
		if (profile.name().equals(Profile.FLIS)) {
			kinds.declared().stream().filter(k -> profile.files().stream().noneMatch(f -> f.kind().equals(k.kind())))
					.forEach(k -> add(own(k)));
		}
	}

	private void add(FileProfile file) {
		String[] parts = file.pattern().split("(?<=[*?])|(?=[*?])");
		StringBuilder regex = new StringBuilder();
		for (String part : parts) {
			regex.append(switch (part) {
			case "*" -> ".*";
			case "?" -> ".";
			default -> Pattern.quote(part);
			});
		}
		Pattern pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		sorts.add(new Sort(file, pattern.asMatchPredicate()));
	}

	private static FileProfile own(KindDeclaration kind) {
		return FileProfile.of(kind.kind(), kind.kind().fileName(), Presence.OPTIONAL,
				kind.columns().stream().map(c -> ColumnProfile.named(c.name(), c.type())).toList());
	}

	/** The profile. */
	Profile profile() {
		return profile;
	}

	/** What the bytes of its files are read as. */
	FileScan.Content content() {
		if (profile.form() instanceof Form.Workbook) {
			return FileScan.Content.BINARY;
		}
		return switch (profile.signs().encoding()) {
		case AUTO -> FileScan.Content.TEXT;
		case UTF_8 -> FileScan.Content.UTF_8;
		case WINDOWS_1252 -> FileScan.Content.WINDOWS_1252;
		case ISO_8859_1 -> FileScan.Content.ISO_8859_1;
		};
	}

	/** All sorts of files. */
	List<FileProfile> sorts() {
		return sorts.stream().map(Sort::file).toList();
	}

	/** What a file of that name is read as; nothing if it is not known. */
	List<FileProfile> sorts(String name) {
		return sorts.stream().filter(s -> s.names().test(name)).map(Sort::file).toList();
	}

	/** What a file's rows become; asking for a kind that is not known is a bug. */
	KindDeclaration kind(FileProfile file) {
		return kinds.of(file.kind()).orElseThrow(() -> new IllegalArgumentException("No kind " + file.kind()));
	}
}
