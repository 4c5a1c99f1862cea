package dk.boligmonitor.ui.part;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import dk.boligmonitor.process.text.Language;

/** The order of words in the language of the workbench: å is last in Danish. */
public final class Alphabet {

	private Alphabet() {
	}

	/** Orders words. */
	public static Comparator<String> order() {
		Collator collator = Collator.getInstance(Language.of(Locale.getDefault()).locale());
		return collator::compare;
	}
}
