package dk.boligmonitor.ui.dataimport;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.ui.text.MessageFile;

/** Names of record kinds as people say them. */
public final class KindWords {

	private static final String SUFFIX = ".csv";

	private final MessageFile words = MessageFile.beside(KindWords.class);

	/** The name; a kind of another bundle goes by its own. */
	public String of(RecordKind kind) {
		return RecordKind.BUILT_IN.contains(kind) ? words.get("kind." + kind.name()) : kind.name();
	}

	/** The name of the kind that a file of a stored delivery is of. */
	public String ofFile(String file) {
		return of(kindOf(file));
	}

	/** The kind that a file of a stored delivery is of. */
	public static RecordKind kindOf(String file) {
		return new RecordKind(file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file);
	}
}
