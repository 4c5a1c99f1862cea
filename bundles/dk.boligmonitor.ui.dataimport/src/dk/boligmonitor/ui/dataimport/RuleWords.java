package dk.boligmonitor.ui.dataimport;

import java.util.Collections;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.process.text.Texts;

/** Rules and what to do about them, in words. */
public final class RuleWords {

	private static final String ANYTHING = "…";
	private static final int MOST_ARGUMENTS = 8;

	private final Texts texts;

	/** In the language of the texts. */
	public RuleWords(Texts texts) {
		this.texts = texts;
	}

	/** A rule without the words of one case: the first sentence of its text. */
	public String name(ProblemCode rule) {
		String text = texts.rule(new Problem(rule, Where.file(""), Collections.nCopies(MOST_ARGUMENTS, ANYTHING)));
		int end = text.indexOf(". ");
		String first = end < 0 ? text : text.substring(0, end);
		return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
	}

	/** What is wrong. */
	public String what(Problem problem) {
		return texts.rule(problem);
	}

	/** What is wrong, and what to do about it. */
	public String all(Problem problem) {
		String advice = texts.advice(problem);
		return advice.isEmpty() ? what(problem) : what(problem) + " " + advice;
	}

	/** What to do about it; if that is part of what is wrong, an empty text. */
	public String advice(Problem problem) {
		return texts.advice(problem);
	}
}
