package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.sniff.ColumnNames.How;
import dk.boligmonitor.dataimport.sniff.Finding.Code;

/**
 * What the rows of a file become.
 *
 * @param kind     the choice; empty if the file is left out
 * @param findings why
 * @param question which is answered already if the choice is sure, so that a person can say otherwise
 */
record KindChoice(Optional<KindDeclaration> kind, List<Finding> findings, Question question) {

	/**
	 * A kind is known by its columns if half of them are there by name, or half of those that are there are its, and no other
	 * kind comes near.
	 */
	private static final double ENOUGH = 0.5;
	private static final double APART = 0.15;

	/**
	 * Chooses.
	 *
	 * @param amongPersons whether other files of the delivery are about persons: then one that is not is left out
	 */
	static KindChoice of(String file, Columns columns, Kinds kinds, ColumnNames names, Decisions decisions,
			boolean amongPersons) {
		String id = "KIND " + file;
		Optional<String> answer = decisions.answer(id);
		Map<KindDeclaration, Integer> found = new HashMap<>();
		kinds.all().forEach(k -> found.put(k, found(k, columns, names)));
		boolean persons = persons(columns, names, kinds);
		boolean leftOut = amongPersons && !persons;
		List<KindDeclaration> possible = kinds.all().stream().filter(k -> aboutPersons(k) == persons)
				.sorted(Comparator.comparingDouble((KindDeclaration k) -> -score(k, found.getOrDefault(k, 0), columns))).toList();
		Optional<KindDeclaration> byName = byName(file, kinds);
		List<Finding> findings = new ArrayList<>();
		Optional<KindDeclaration> sure = Optional.empty();
		if (byName.isPresent()) {
			findings.add(Finding.of(Code.KIND_BY_NAME, byName.get().kind().name()));
			sure = byName;
		} else if (!persons && possible.size() == 1) {
			findings.add(Finding.of(Code.KIND_NO_PERSONS));
			sure = Optional.of(possible.getFirst());
		} else if (!possible.isEmpty()) {
			double best = score(possible.getFirst(), found.getOrDefault(possible.getFirst(), 0), columns);
			double second = possible.size() > 1 ? score(possible.get(1), found.getOrDefault(possible.get(1), 0), columns) : 0;
			sure = best >= ENOUGH && best - second >= APART ? Optional.of(possible.getFirst()) : Optional.empty();
		}
		List<String> choices = new ArrayList<>(possible.stream().map(k -> k.kind().name()).toList());
		kinds.all().stream().map(k -> k.kind().name()).filter(k -> !choices.contains(k)).forEach(choices::add);
		choices.add(Question.LEAVE_OUT);
		Optional<String> known = answer.filter(choices::contains)
				.or(() -> leftOut ? Optional.of(Question.LEAVE_OUT) : Optional.empty());
		if (known.isEmpty() && sure.isPresent()) {
			known = Optional.of(sure.get().kind().name());
			int n = found.getOrDefault(sure.get(), 0);
			if (n > 0) {
				findings.add(Finding.of(Code.KIND_BY_COLUMNS, known.get(), n, sure.get().columns().size()));
			}
		} else if (known.isPresent()) {
			findings.clear();
		}
		if (known.filter(Question.LEAVE_OUT::equals).isPresent()) {
			findings.add(Finding.of(Code.LEFT_OUT));
		}
		Optional<KindDeclaration> kind = known.isPresent() ? known.flatMap(kinds::named) : possible.stream().findFirst();
		return new KindChoice(kind, findings, new Question(Question.Code.KIND, id, file, List.of(), choices, known));
	}

	private static boolean aboutPersons(KindDeclaration kind) {
		return kind.columns().stream().anyMatch(c -> c.type() == ColumnType.CPR);
	}

	/** Rows are about persons if a column holds CPR numbers, or is called so. */
	static boolean persons(Columns columns, ColumnNames names, Kinds kinds) {
		KindDeclaration residents = kinds.all().getFirst();
		for (int i = 0; i < columns.count(); i++) {
			boolean called = names.match(columns.name(i), residents).filter(m -> m.how() != How.NEAR && m.column().equals("cpr"))
					.isPresent();
			if (called || columns.content(i).sort() == Content.Sort.CPR || columns.content(i).sort() == Content.Sort.NINE) {
				return true;
			}
		}
		return false;
	}

	/** Columns of a kind that are there by name. */
	private static int found(KindDeclaration kind, Columns columns, ColumnNames names) {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < columns.count(); i++) {
			names.match(columns.name(i), kind).filter(m -> m.how() != How.NEAR && !found.contains(m.column()))
					.ifPresent(m -> found.add(m.column()));
		}
		return found.size();
	}

	private static double score(KindDeclaration kind, int found, Columns columns) {
		return ((double) found / kind.columns().size() + (double) found / Math.max(1, columns.count())) / 2;
	}

	private static Optional<KindDeclaration> byName(String file, Kinds kinds) {
		String upper = file.toUpperCase(Locale.ROOT).replaceFirst("\\.[^.]*$", "");
		return kinds.all().stream().filter(k -> upper.matches("(.*[^A-ZÆØÅ])?" + k.kind().name() + "([^A-ZÆØÅ].*)?"))
				.max(Comparator.comparingInt(k -> k.kind().name().length()));
	}
}
