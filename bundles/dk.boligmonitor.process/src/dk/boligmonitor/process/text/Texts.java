package dk.boligmonitor.process.text;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.ResourceBundle;

import dk.boligmonitor.dataimport.sniff.ColumnGuess;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Question;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.ProfileGuess;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Status;

/**
 * Sentences for codes, in one language. The message files stand beside this class; {@code messages.properties} is Danish.
 * Immutable, any thread.
 */
public final class Texts {

	private final Language language;
	private final ResourceBundle messages;

	private Texts(Language language) {
		this.language = language;
		this.messages = ResourceBundle.getBundle("dk.boligmonitor.process.text.messages", language.locale(),
				Texts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The sentences of a language. */
	public static Texts in(Language language) {
		return new Texts(language);
	}

	/** The language. */
	public Language language() {
		return language;
	}

	/** File, line and column, then what is wrong and what to do. */
	public String problem(Problem problem) {
		String sentence = rule(problem);
		Where where = problem.where();
		if (where.line() == 0) {
			return where.file() + ": " + sentence;
		}
		String key = where.column().isEmpty() ? "where.line" : "where.cell";
		return format(key, List.of(where.file(), Long.toString(where.line()), where.column())) + ": " + sentence;
	}

	/** What is wrong and what to do, without the place. */
	public String rule(Problem problem) {
		return format("problem." + problem.code().name(), problem.arguments().stream().map(this::word).toList());
	}

	/** What to do about it, with the likely meaning if the problem names one; empty if the rule's own sentence says it all. */
	public String advice(Problem problem) {
		String key = "do." + problem.code().name();
		String near = key + ".near";
		if (problem.arguments().size() > 2 && messages.containsKey(near)) {
			return format(near, problem.arguments());
		}
		return messages.containsKey(key) ? format(key, problem.arguments()) : "";
	}

	/** What was found in a file that nobody has described. */
	public String finding(Finding finding) {
		return format("sniff." + finding.code().name(), finding.arguments());
	}

	/** What has to be asked about such a file. */
	public String question(Question question) {
		return format("sniff.question." + question.code().name(), question.arguments());
	}

	/** An answer to a question; a choice that is no code, such as the number of a column, stands for itself. */
	public String choice(String choice) {
		String key = "sniff.choice." + choice;
		return messages.containsKey(key) ? messages.getString(key) : choice;
	}

	/** How sure a proposal is. */
	public String confidence(ColumnGuess.Confidence confidence) {
		return messages.getString("sniff.confidence." + confidence.name());
	}

	/** What could not be done, why, and what to do. */
	public String fault(MonitorException e) {
		return format("fault." + e.fault().name(), e.arguments().stream().map(this::moment).toList());
	}

	/** Why a result is not a plain value. */
	public String reason(Reason reason) {
		return messages.getString("reason." + reason.name());
	}

	/** The state of a result in one or two words. */
	public String state(Outcome outcome) {
		return messages.getString("state." + outcome.state());
	}

	/** The name of a category. */
	public String category(Category category) {
		return messages.getString("category." + category.name());
	}

	/** What a step does. */
	public String step(Step step) {
		return messages.getString("step." + step.name());
	}

	/** What to do next. */
	public String next(Status.Next next) {
		return messages.getString("next." + next.name());
	}

	/** The same for whoever cannot see the engine: what was found in such a file, or has to be asked. */
	public String evidence(ProfileGuess.Evidence evidence) {
		String sentence = format("sniff." + evidence.code(), evidence.arguments());
		return evidence.column().isEmpty() ? sentence : evidence.column() + ": " + sentence;
	}

	/** What was done, for an action of the access log; a code that is not known stands for itself. */
	public String action(String code) {
		String key = "action." + code;
		return messages.containsKey(key) ? messages.getString(key) : code;
	}

	/** What can be set. */
	public String setting(Setting setting) {
		return messages.getString("setting." + setting.name());
	}

	/** An argument that is a moment becomes date and time as people write them here; any other stays. */
	public String moment(String argument) {
		try {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language.locale())
					.format(Instant.parse(argument).atZone(ZoneId.systemDefault()));
		} catch (DateTimeParseException e) {
			return argument;
		}
	}

	/** An argument that is itself a code, such as the fault of an outline, becomes its words. */
	private String word(String argument) {
		String key = "word." + argument;
		return messages.containsKey(key) ? messages.getString(key) : argument;
	}

	/** Engines write numbers with a point; where the sentence wants a number it gets one, written as people do here. */
	private String format(String key, List<String> arguments) {
		MessageFormat sentence = new MessageFormat(messages.getString(key), language.locale());
		Object[] words = arguments.toArray();
		Format[] forms = sentence.getFormatsByArgumentIndex();
		for (int i = 0; i < Math.min(forms.length, words.length); i++) {
			if (forms[i] instanceof NumberFormat) {
				try {
					words[i] = Double.valueOf(arguments.get(i));
				} catch (NumberFormatException e) {
					sentence.setFormatByArgumentIndex(i, null);
				}
			}
		}
		return sentence.format(words);
	}
}
