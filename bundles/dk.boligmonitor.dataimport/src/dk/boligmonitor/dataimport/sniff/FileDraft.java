package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Constant;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Need;
import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.RowRule;
import dk.boligmonitor.dataimport.profile.FileProfile.Spread;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.Cell;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.sniff.ColumnGuess.Confidence;
import dk.boligmonitor.dataimport.sniff.ColumnNames.How;
import dk.boligmonitor.dataimport.sniff.Decisions.Place;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.dataimport.sniff.facts.ColumnFacts;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;
import dk.boligmonitor.dataimport.sniff.facts.Trait;
import dk.boligmonitor.model.record.RecordKind;

/** The part of a guess that is about one file whose kind is chosen. */
final class FileDraft {

	private static final double MOSTLY = 0.5;
	private static final double MANY = 0.6;
	private static final String TOTAL_COLUMN = "_total";
	private static final int MOST_TOLD = 8;

	private final FileFacts facts;
	private final Columns columns;
	private final KindDeclaration kind;
	private final Decisions decisions;
	private final Mapping mapping;
	private final Optional<Wide> wide;

	FileDraft(Looked looked, FileFacts facts, Columns columns, KindDeclaration kind, Decisions decisions) {
		this.facts = facts;
		this.columns = columns;
		this.kind = kind;
		this.decisions = decisions;
		mapping = new Mapping(facts.name(), columns, kind, looked.names(), decisions);
		wide = Wide.of(columns, mapping, kind, looked.words());
	}

	/** True if its rows are residents, without whom a delivery means nothing. */
	boolean resident() {
		return kind.kind().equals(RecordKind.BORGER);
	}

	/** What has to be asked. */
	List<Question> questions() {
		return mapping.questions();
	}

	/** Columns that say something about signs: numbers to count with, dates, and what may hold nulls. */
	List<SignsChoice.Column> signs() {
		List<SignsChoice.Column> all = new ArrayList<>();
		for (int i = 0; i < columns.count(); i++) {
			Content.Sort sort = columns.content(i).sort();
			Optional<KindColumn> target = target(i);
			boolean name = sort.number() && target.filter(t -> !t.type().number()).isPresent();
			all.add(new SignsChoice.Column(columns.label(i), columns.facts(i), name ? Content.Sort.TEXT : sort));
		}
		return all;
	}

	private Optional<KindColumn> target(int column) {
		return Optional.ofNullable(mapping.targets().get(column)).flatMap(kind::column);
	}

	/** What was found about the wide table, if it is one. */
	Optional<Finding> wideTable() {
		return wide.map(w -> Finding.of(Code.WIDE, w.texts().size(), w.target()));
	}

	/** The columns with their evidence. */
	List<ColumnGuess> guesses() {
		List<ColumnGuess> guesses = new ArrayList<>();
		for (int i = 0; i < columns.count(); i++) {
			guesses.add(guess(i));
		}
		return guesses;
	}

	private ColumnGuess guess(int column) {
		Content content = columns.content(column);
		List<Finding> evidence = new ArrayList<>();
		Optional<KindColumn> target = target(column);
		Optional<How> how = mapping.recognised(column);
		target.ifPresent(t -> how.ifPresent(h -> evidence.add(switch (h) {
		case SAME -> Finding.of(Code.NAME_SAME, columns.label(column));
		case OTHER_NAME -> Finding.of(Code.NAME_OTHER, columns.label(column), t.name());
		case NEAR -> Finding.of(Code.NAME_NEAR, columns.label(column), t.name());
		})));
		evidence.addAll(content.evidence());
		double areas = columns.facts(column).share(Trait.AREA);
		if (kind.kind().equals(Kinds.AGGREGATE) && areas >= MANY && target.filter(t -> t.name().equals("omraade")).isPresent()) {
			evidence.add(Finding.of(Code.AREAS, Math.round(100 * areas)));
		}
		target.filter(t -> t.type() == ColumnType.CODE).ifPresent(t -> codes(column, t, evidence));
		evidence.addAll(mapping.notes(column));
		int misfits = target.map(t -> misfits(column, t)).orElse(0);
		if (misfits > 0) {
			target.ifPresent(t -> evidence.add(Finding.of(Code.DOES_NOT_FIT, misfits, t.name())));
		}
		Optional<String> spread = wide.map(w -> w.texts().getOrDefault(column, "")).filter(t -> !t.isEmpty());
		spread.ifPresent(text -> evidence.add(Finding.of(Code.SPREAD, Wide.VALUE, text)));
		Confidence confidence = spread.isPresent() ? Confidence.LIKELY : confidence(column, target, how, misfits);
		ColumnType type = target.map(KindColumn::type).orElse(content.sort().type());
		Optional<String> to = target.map(KindColumn::name).or(() -> spread.map(t -> Wide.VALUE));
		return new ColumnGuess(column + 1, columns.label(column), to, type, confidence, evidence);
	}

	private Confidence confidence(int column, Optional<KindColumn> target, Optional<How> how, int misfits) {
		if (target.isEmpty()) {
			return Confidence.NONE;
		}
		if (how.filter(How.NEAR::equals).isPresent() || misfits > MOSTLY * columns.facts(column).telling()) {
			return Confidence.WEAK;
		}
		return how.isPresent() || mapping.decided(column) ? Confidence.SURE : Confidence.LIKELY;
	}

	private void codes(int column, KindColumn target, List<Finding> evidence) {
		int telling = columns.facts(column).telling();
		int listed = mapping.inList(column, target);
		if (telling == 0) {
			return;
		}
		evidence.add(Finding.of(Code.IN_CODE_LIST, 100 * listed / telling, target.name()));
		List<String> unknown = columns.facts(column).codes().keySet().stream()
				.filter(c -> CodeWords.of(c, target.name(), target.codes()).isEmpty() && !said(column).containsKey(c))
				.limit(MOST_TOLD).toList();
		if (listed < telling && !unknown.isEmpty()) {
			evidence.add(Finding.of(Code.CODES_UNKNOWN, String.join(", ", unknown), telling - listed));
		}
	}

	private Map<String, String> said(int column) {
		return decisions.codes().getOrDefault(new Place(facts.name(), column + 1), Map.of());
	}

	/** Cells that an import would reject, as far as their looks tell. */
	private int misfits(int column, KindColumn target) {
		ColumnFacts cells = columns.facts(column);
		int fitting = switch (target.type()) {
		case CPR -> cells.count(Trait.CPR_TEN) + cells.count(Trait.CPR_NINE);
		case DATE -> cells.count(Trait.DATE);
		case WHOLE, DECIMAL -> cells.count(Trait.WHOLE) + cells.count(Trait.COMMA_DECIMAL) + cells.count(Trait.POINT_DECIMAL)
				+ cells.count(Trait.COMMA_OPEN) + cells.count(Trait.POINT_OPEN) + cells.count(Trait.COMMA_GROUPS)
				+ cells.count(Trait.POINT_GROUPS) + cells.count(Trait.BLANK_GROUPS) + cells.count(Trait.SHEET_NUMBER);
		case CODE -> mapping.inList(column, target);
		case IDENTIFIER, TEXT -> cells.telling();
		};
		return Math.max(0, cells.telling() - fitting);
	}

	/** Columns that rows must have and nothing gives. */
	List<String> missing() {
		List<String> missing = new ArrayList<>();
		for (KindColumn column : kind.columns()) {
			if (column.cell() == Cell.FILLED && !given(column.name())) {
				missing.add(column.name());
			}
		}
		boolean figure = given(Wide.VALUE) || given("taeller") && given("naevner");
		if (kind.kind().equals(Kinds.AGGREGATE) && !figure) {
			missing.add(Wide.VALUE);
		}
		return missing;
	}

	private boolean given(String target) {
		return mapping.targets().containsValue(target) || wide.filter(w -> w.target().equals(target)).isPresent()
				|| wide.isPresent() && target.equals(Wide.VALUE) || constant(target).isPresent();
	}

	private Optional<String> constant(String target) {
		return Optional.ofNullable(decisions.constants().get(new Decisions.Constant(facts.name(), target)));
	}

	/** The file as a profile writes it. */
	FileProfile profile(FileProfile.Presence presence, boolean dashIsZero) {
		List<ColumnProfile> all = new ArrayList<>();
		for (KindColumn target : kind.columns()) {
			Optional<Integer> column = mapping.targets().entrySet().stream().filter(e -> e.getValue().equals(target.name()))
					.map(Map.Entry::getKey).findFirst();
			if (column.isPresent()) {
				all.add(new ColumnProfile(target.name(), columns.from(column.get()), target.type(),
						translations(column.get(), target, dashIsZero), Need.REQUIRED));
			} else {
				constant(target.name()).ifPresent(text -> all
						.add(new ColumnProfile(target.name(), new Constant(text), target.type(), Map.of(), Need.OPTIONAL)));
			}
		}
		List<RowRule> drop = drop(all);
		List<Spread> spread = new ArrayList<>();
		wide.ifPresent(w -> w.texts().forEach((column, text) -> spread.add(new Spread(new ColumnProfile(Wide.VALUE,
				columns.from(column), ColumnType.DECIMAL, dash(column, dashIsZero), Need.REQUIRED), Map.of(w.target(), text)))));
		Optional<String> sheet = facts.layout() instanceof FileFacts.Sheet s && !s.others().isEmpty() ? Optional.of(s.sheet())
				: Optional.empty();
		return new FileProfile(kind.kind(), pattern(facts.name()), sheet, presence, FileProfile.Rows.LINE, all, List.of(), drop,
				spread);
	}

	private Map<String, String> translations(int column, KindColumn target, boolean dashIsZero) {
		Map<String, String> codes = new HashMap<>();
		if (target.type() == ColumnType.CODE) {
			codes.putAll(CodeWords.translations(columns.facts(column).codes(), target.name(), target.codes()));
		} else if (target.type().number()) {
			codes.putAll(dash(column, dashIsZero));
		}
		codes.putAll(said(column));
		return codes;
	}

	private Map<String, String> dash(int column, boolean dashIsZero) {
		return dashIsZero && columns.facts(column).nothings().containsKey("-") ? Map.of("-", "0") : Map.of();
	}

	/** Rules that leave out the totals; a column that goes nowhere else serves them under a name of its own. */
	private List<RowRule> drop(List<ColumnProfile> all) {
		Map<Integer, List<String>> texts = new LinkedHashMap<>();
		facts.totals().forEach(t -> texts.computeIfAbsent(t.column(), c -> new ArrayList<>()).add(t.text()));
		List<RowRule> drop = new ArrayList<>();
		texts.forEach((column, words) -> {
			String name = mapping.targets().getOrDefault(column, TOTAL_COLUMN + (drop.isEmpty() ? "" : drop.size()));
			if (name.startsWith(TOTAL_COLUMN)) {
				all.add(new ColumnProfile(name, columns.from(column), ColumnType.TEXT, Map.of(), Need.OPTIONAL));
			}
			drop.add(new RowRule(name, words));
		});
		return drop;
	}

	/** The file's name, with anything in place of its dates and numbers. */
	static String pattern(String name) {
		return name.replaceAll("[0-9]{4,}(?:[-_.][0-9]{2}(?![0-9]))*", "*").replaceAll("\\*+", "*");
	}
}
