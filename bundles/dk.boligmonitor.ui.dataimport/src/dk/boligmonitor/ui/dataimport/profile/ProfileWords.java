package dk.boligmonitor.ui.dataimport.profile;

import java.util.Locale;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.sniff.ColumnGuess;
import dk.boligmonitor.dataimport.sniff.ColumnGuess.Confidence;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Question;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** What was found out, in words. */
final class ProfileWords {

	private final MessageFile words = MessageFile.beside(ProfileWords.class);
	private final Wording wording;

	ProfileWords(Wording wording) {
		this.wording = wording;
	}

	String finding(Finding finding) {
		return wording.texts().finding(finding);
	}

	String question(Question question) {
		return wording.texts().question(question);
	}

	/** An answer; kinds go by their titles and columns by their labels. */
	String choice(Question question, String choice, Draft draft) {
		return switch (question.code()) {
		case KIND -> draft.workshop().kinds().named(choice).map(k -> title(k.title())).orElseGet(() -> wording.texts().choice(choice));
		case PERSON_COLUMN -> draft.guess().files().stream().filter(f -> f.file().equals(question.file()))
				.flatMap(f -> f.columns().stream()).filter(c -> String.valueOf(c.number()).equals(choice)).map(ColumnGuess::label)
				.findFirst().orElse(choice);
		default -> wording.texts().choice(choice);
		};
	}

	/** The title of a kind or profile. */
	String title(Profile.Title title) {
		return switch (Language.of(Locale.getDefault())) {
		case DANISH -> title.danish();
		case ENGLISH -> title.english();
		};
	}

	/** What cells of a column are; identifiers are marked, since nobody may calculate with them. */
	String type(ColumnGuess column) {
		return words.get("type." + column.type().name());
	}

	/** How sure a proposal is, with a sign. */
	String confidence(Confidence confidence) {
		String sign = switch (confidence) {
		case SURE -> "✓";
		case LIKELY -> "○";
		case WEAK -> "▲";
		case NONE -> "–";
		};
		return sign + " " + wording.texts().confidence(confidence);
	}

	/** A column of ours as a choice: whether it must be there, and whether it is part of what makes a row one. */
	String target(KindDeclaration kind, String name) {
		KindColumn column = kind.column(name).orElseThrow();
		if (column.cell() == KindDeclaration.Cell.FILLED) {
			return words.get("target.filled", name);
		}
		return column.role() == KindDeclaration.Role.KEY ? words.get("target.key", name) : name;
	}
}
