package dk.boligmonitor.ui.dataimport.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.process.DryRun;
import dk.boligmonitor.ui.dataimport.ControlTotals;
import dk.boligmonitor.ui.dataimport.RuleWords;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** What a trial came to, in words. */
final class TrialWords {

	private final MessageFile words = MessageFile.beside(TrialWords.class);
	private final Wording wording;
	private final RuleWords rules;

	TrialWords(Wording wording) {
		this.wording = wording;
		rules = new RuleWords(wording.texts());
	}

	List<Column<Trial>> columns() {
		return List.of(Column.words(words.get("trial.verdict"), 16, this::verdict),
				Column.<Trial> words(words.get("trial.name"), 24, Trial::name).explained(t -> t.request().path().toString()),
				Column.words(words.get("trial.month"), 14,
						t -> t.result().flatMap(DryRun::month).map(wording::month).orElse(Wording.NOTHING)),
				number("trial.read", t -> totals(t).read()), number("trial.good", t -> totals(t).stored()),
				number("trial.rejected", t -> totals(t).rejected()), number("trial.duplicates", t -> totals(t).duplicates()),
				number("trial.drift", t -> t.result().map(r -> r.drift().size()).orElse(0)));
	}

	private Column<Trial> number(String key, ToLongFunction<Trial> number) {
		return Column.numbers(words.get(key), 11, t -> wording.count(number.applyAsLong(t)), t -> number.applyAsLong(t));
	}

	private static ControlTotals totals(Trial trial) {
		List<DryRun.FileCheck> files = trial.result().map(DryRun::files).orElse(List.of());
		return new ControlTotals(files.stream().mapToLong(DryRun.FileCheck::read).sum(),
				files.stream().mapToLong(DryRun.FileCheck::good).sum(), files.stream().mapToLong(DryRun.FileCheck::rejected).sum(),
				files.stream().mapToLong(DryRun.FileCheck::duplicates).sum());
	}

	/** In a word, with a sign. */
	private String verdict(Trial trial) {
		if (!trial.sound()) {
			return words.get("verdict.broken");
		}
		if (trial.rejected() > 0) {
			return words.get("verdict.rejects");
		}
		return words.get(trial.drifts() ? "verdict.drift" : "verdict.good");
	}

	/** All there is to say: what is wrong with it, then what is unusual, then what is only for information. */
	String details(Trial trial) {
		List<String> parts = new ArrayList<>();
		if (!trial.fault().isEmpty()) {
			parts.add("✕ " + trial.fault());
		}
		trial.result().ifPresent(r -> {
			add(parts, "✕ ", r.problems(), Severity.ERROR);
			if (r.rejected() > 0) {
				parts.add("▲ " + words.get("details.rejected", r.rejected())
						+ r.first().map(p -> "\n    " + wording.texts().problem(p) + " " + rules.advice(p)).orElse(""));
			}
			r.drift().forEach(p -> parts.add("△ " + p.where().file() + ": " + rules.all(p)));
			add(parts, "△ ", r.problems(), Severity.WARNING);
			add(parts, "· ", r.problems(), Severity.INFO);
			if (parts.isEmpty()) {
				parts.add("✓ " + words.get("details.good"));
			}
			parts.addFirst(totals(trial).line(wording));
		});
		return String.join("\n", parts);
	}

	private void add(List<String> parts, String sign, List<Problem> problems, Severity severity) {
		problems.stream().filter(p -> p.code().severity() == severity)
				.forEach(p -> parts.add(sign + wording.texts().problem(p) + " " + rules.advice(p)));
	}
}
