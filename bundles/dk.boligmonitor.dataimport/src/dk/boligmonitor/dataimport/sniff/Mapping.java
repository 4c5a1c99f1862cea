package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.sniff.ColumnNames.How;
import dk.boligmonitor.dataimport.sniff.Decisions.Place;
import dk.boligmonitor.dataimport.sniff.facts.Trait;

/**
 * Which column of a file goes to which of ours: what a person has said, then names, then cells that can be nothing else. A column
 * of CPR numbers goes to a column of CPR numbers or nowhere.
 */
final class Mapping {

	private static final double MOST_CELLS = 0.95;
	private static final double MANY_AREAS = 0.6;
	private static final int FEWEST_CODES = 3;
	/** Names of columns whose numbers only tell things apart. */
	private static final Pattern NUMBERED = Pattern.compile("(?i).*(?:nr|nummer|id|kode|code|fid)\\.?");

	private final String file;
	private final Columns columns;
	private final KindDeclaration kind;
	private final ColumnNames names;
	private final Decisions decisions;
	private final Map<Integer, String> targets = new TreeMap<>();
	private final Map<Integer, How> recognised = new HashMap<>();
	private final Map<Integer, List<Finding>> notes = new HashMap<>();
	private final List<Question> questions = new ArrayList<>();

	Mapping(String file, Columns columns, KindDeclaration kind, ColumnNames names, Decisions decisions) {
		this.file = file;
		this.columns = columns;
		this.kind = kind;
		this.names = names;
		this.decisions = decisions;
		said();
		named();
		person();
		coded();
		if (kind.kind().equals(Kinds.AGGREGATE)) {
			figures();
		}
	}

	/** Our columns by the places of theirs, from 0. */
	Map<Integer, String> targets() {
		return targets;
	}

	/** How the name of a column was recognised; empty if something else spoke for it. */
	Optional<How> recognised(int column) {
		return Optional.ofNullable(recognised.get(column));
	}

	/** What was noticed on the way. */
	List<Finding> notes(int column) {
		return notes.getOrDefault(column, List.of());
	}

	/** What has to be asked. */
	List<Question> questions() {
		return questions;
	}

	/** True if a person has said what becomes of the column. */
	boolean decided(int column) {
		return decisions.targets().containsKey(new Place(file, column + 1));
	}

	private List<Integer> free() {
		return IntStream.range(0, columns.count()).filter(c -> !targets.containsKey(c) && !decided(c)).boxed().toList();
	}

	private boolean taken(String target) {
		return targets.containsValue(target);
	}

	private void note(int column, Finding finding) {
		notes.computeIfAbsent(column, c -> new ArrayList<>()).add(finding);
	}

	/** Says whether it may be done: CPR numbers must become pseudonyms. */
	private boolean take(int column, KindColumn target) {
		if (isPerson(column) && target.type() != ColumnType.CPR) {
			note(column, Finding.of(Finding.Code.CPR_ONLY));
			return false;
		}
		targets.put(column, target.name());
		return true;
	}

	private void said() {
		for (int column = 0; column < columns.count(); column++) {
			String target = decisions.targets().getOrDefault(new Place(file, column + 1), "");
			int place = column;
			kind.column(target).filter(t -> !taken(target)).ifPresent(t -> take(place, t));
		}
	}

	private void named() {
		for (How how : How.values()) {
			for (int column : free()) {
				names.match(columns.name(column), kind).filter(m -> m.how() == how).ifPresent(match -> {
					if (taken(match.column())) {
						note(column, Finding.of(Finding.Code.TAKEN, match.column()));
					} else if (take(column, kind.column(match.column()).orElseThrow())) {
						recognised.put(column, how);
					}
				});
			}
		}
	}

	private boolean isPerson(int column) {
		Content.Sort sort = columns.content(column).sort();
		return sort == Content.Sort.CPR
				|| sort == Content.Sort.NINE && decisions.answer(nineDigits(column)).filter(Question.CPR::equals).isPresent();
	}

	private String nineDigits(int column) {
		return "NINE_DIGITS " + file + " " + (column + 1);
	}

	private void person() {
		Optional<KindColumn> person = kind.columns().stream().filter(c -> c.type() == ColumnType.CPR).findFirst();
		for (int column : free()) {
			if (columns.content(column).sort() == Content.Sort.NINE) {
				questions.add(new Question(Question.Code.NINE_DIGITS, nineDigits(column), file,
						List.of(columns.label(column), Integer.toString(columns.facts(column).count(Trait.NINE_DIGITS))),
						List.of(Question.CPR, Question.IDENTIFIER), decisions.answer(nineDigits(column))));
			}
		}
		List<Integer> persons = free().stream().filter(this::isPerson).toList();
		if (person.isEmpty() || taken(person.get().name()) || persons.isEmpty()) {
			return;
		}
		int column = persons.getFirst();
		if (persons.size() > 1) {
			String id = "PERSON_COLUMN " + file;
			List<String> choices = persons.stream().map(c -> Integer.toString(c + 1)).toList();
			Optional<String> answer = decisions.answer(id).filter(choices::contains);
			questions.add(new Question(Question.Code.PERSON_COLUMN, id, file,
					List.of(String.join(", ", persons.stream().map(columns::label).toList())), choices, answer));
			column = answer.map(a -> Integer.parseInt(a) - 1).orElse(column);
		}
		take(column, person.get());
	}

	/** A column whose cells are all in one code list can be nothing else, if the list is long enough. */
	private void coded() {
		for (KindColumn target : kind.columns()) {
			if (target.type() == ColumnType.CODE && target.codes().size() >= FEWEST_CODES && !taken(target.name())) {
				List<Integer> fits = free().stream()
						.filter(c -> listed(c, target) >= MOST_CELLS && columns.facts(c).codes().size() > 1).toList();
				if (fits.size() == 1) {
					take(fits.getFirst(), target);
				}
			}
		}
	}

	/** Share of the cells of a column that mean a code of ours. */
	double listed(int column, KindColumn target) {
		int telling = columns.facts(column).telling();
		return telling == 0 ? 0 : (double) inList(column, target) / telling;
	}

	/** Cells of a column that mean a code of ours. */
	int inList(int column, KindColumn target) {
		Map<String, String> said = decisions.codes().getOrDefault(new Place(file, column + 1), Map.of());
		int n = 0;
		for (Map.Entry<String, Integer> code : columns.facts(column).codes().entrySet()) {
			boolean known = said.containsKey(code.getKey())
					|| CodeWords.of(code.getKey(), target.name(), target.codes()).isPresent();
			n += known ? code.getValue() : 0;
		}
		return n;
	}

	/** Areas, periods and a single number are what tables of figures are made of. */
	private void figures() {
		if (!taken("omraade")) {
			List<Integer> areas = free().stream().filter(c -> columns.facts(c).share(Trait.AREA) >= MANY_AREAS).toList();
			areas.stream().findFirst().flatMap(c -> kind.column("omraade").map(t -> take(c, t)));
		}
		if (!taken("periode")) {
			columns.only(free(), Content.Sort.PERIOD).or(() -> columns.only(free(), Content.Sort.DATE))
					.flatMap(c -> kind.column("periode").map(t -> take(c, t)));
		}
		if ((taken("omraade") || taken("periode")) && !taken("vaerdi") && !taken("taeller")) {
			List<Integer> figures = free().stream().filter(c -> !NUMBERED.matcher(columns.name(c)).matches()).toList();
			columns.only(figures, Content.Sort.DECIMAL, Content.Sort.WHOLE)
					.flatMap(c -> kind.column("vaerdi").map(t -> take(c, t)));
		}
	}
}
