package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts.HeaderVerdict;
import dk.boligmonitor.model.record.RecordKind;

/** Brings facts and decisions together into a guess. The same facts and decisions always give the same guess. */
final class Derivation {

	/** A file whose cells were looked at. */
	private record Open(FileFacts facts, Columns columns, Form form) {
	}

	private final Looked looked;
	private final Decisions decisions;
	private final Optional<Profile> fit;
	private final List<Open> files = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<Question> questions = new ArrayList<>();
	private final List<FileGuess> guesses = new ArrayList<>();
	private final List<FileProfile> profiles = new ArrayList<>();

	private Derivation(Looked looked, Decisions decisions) {
		this.looked = looked;
		this.decisions = decisions;
		List<FileFacts> readable = looked.files().stream().filter(FileFacts::readable).toList();
		fit = ProfileFit.of(readable, looked.known());
		for (FileFacts facts : readable) {
			files.add(new Open(facts, new Columns(facts, namesAreSure(facts)), form(facts)));
		}
	}

	/** Derives the guess. */
	static Guess of(Looked looked, Decisions decisions) {
		return new Derivation(looked, decisions).derive();
	}

	private Guess derive() {
		fit.ifPresent(p -> findings.add(Finding.of(Code.PROFILE_FITS, p.name(), p.title().danish(), p.title().english())));
		Optional<Profile> fixed = fit.filter(p -> p.form() instanceof Form.FixedWidth);
		Signs signs = fixed.isPresent() ? known(fixed.get()) : derived();
		looked.files().stream().filter(f -> !f.readable()).forEach(
				f -> guesses.add(new FileGuess(f.name(), Optional.empty(), FileFindings.of(f, 0), List.of(), List.of())));
		boolean mapped = !profiles.isEmpty() && guesses.stream().allMatch(g -> g.missing().isEmpty());
		boolean complete = mapped && questions.stream().noneMatch(Question::open);
		if (profiles.isEmpty()) {
			// a profile has at least one file; this one stands in until there is one
			profiles.add(FileProfile.of(looked.kinds().all().getFirst().kind(), "*", Presence.OPTIONAL, List.of()));
		}
		Form form = fixed.map(Profile::form).orElseGet(this::mainForm);
		Naming naming = NameGuess.naming(looked.name(), fixed.map(Profile::naming).orElse(Naming.ASK));
		String name = decisions.name().orElseGet(() -> NameGuess.profile(looked.name(), looked.known()));
		Profile.Title title = decisions.title().orElse(new Profile.Title(looked.name(), looked.name()));
		return new Guess(looked, decisions, new Profile(name, title, naming, form, signs, profiles), guesses, findings, questions,
				complete);
	}

	private boolean namesAreSure(FileFacts facts) {
		Optional<String> answer = decisions.answer(header(facts));
		return answer.isPresent() ? answer.get().equals(Question.NAMES)
				: facts.header().names() && facts.header() != HeaderVerdict.PERHAPS;
	}

	private static String header(FileFacts facts) {
		return "HEADER " + facts.name();
	}

	private Form form(FileFacts facts) {
		Form.Header header = facts.header().names() && decisions.answer(header(facts)).filter(Question.ROW::equals).isEmpty()
				? Form.Header.NAMES
				: Form.Header.NONE;
		return switch (facts.layout()) {
		case FileFacts.Delimited found -> new Form.Delimited(found.form().delimiter(), found.form().quote(),
				found.form().escape(), found.form().skip(), header, found.form().preamble());
		case FileFacts.Sheet found -> new Form.Workbook(found.form().skip(), header);
		case FileFacts.Fixed found -> new Form.FixedWidth(
				found.records().isEmpty() ? Optional.empty() : Optional.of(new Form.Span(1, 3)), Optional.empty(), found.skip(),
				Optional.empty());
		case FileFacts.Unreadable found -> throw new IllegalStateException("It cannot be read");
		};
	}

	/** Files of a known layout at fixed places: nothing has to be found out about them. */
	private Signs known(Profile profile) {
		for (Open file : files) {
			List<FileProfile> described = profile.files().stream()
					.filter(d -> ProfileFit.matches(d.pattern(), file.facts().name())).toList();
			Optional<RecordKind> kind = described.stream().findFirst().map(FileProfile::kind);
			List<ColumnGuess> columns = described.isEmpty() ? List.of() : FileFindings.places(described.getFirst());
			guesses.add(new FileGuess(file.facts().name(), kind, FileFindings.of(file.facts(), 0), columns, List.of()));
		}
		profiles.addAll(profile.files());
		return profile.signs();
	}

	private Signs derived() {
		boolean persons = files.stream().anyMatch(f -> KindChoice.persons(f.columns(), looked.names(), looked.kinds()));
		List<FileDraft> drafts = new ArrayList<>();
		List<Runnable> later = new ArrayList<>();
		Form main = mainForm();
		List<SignsChoice.Column> columns = new ArrayList<>();
		for (Open file : files) {
			if (file.facts().layout() instanceof FileFacts.Fixed layout && !layout.records().isEmpty()) {
				// without a known layout nobody can tell where the columns of a record type are
				later.add(() -> guesses.add(new FileGuess(file.facts().name(), Optional.empty(), FileFindings.of(file.facts(), 0),
						List.of(), List.of())));
				continue;
			}
			askHeader(file.facts());
			KindChoice choice = KindChoice.of(file.facts().name(), file.columns(), looked.kinds(), looked.names(), decisions,
					persons && files.size() > 1);
			questions.add(choice.question());
			List<Finding> found = new ArrayList<>(FileFindings.of(file.facts(), namesKnown(file)));
			found.addAll(choice.findings());
			boolean alike = alike(main, file.form());
			if (!alike) {
				found.add(Finding.of(Code.OTHER_FORM));
			}
			Optional<KindDeclaration> kind = choice.kind().filter(k -> alike);
			if (kind.isEmpty()) {
				questions.removeIf(q -> !alike && q.equals(choice.question()));
				later.add(() -> guesses.add(new FileGuess(file.facts().name(), Optional.empty(), found, List.of(), List.of())));
				continue;
			}
			FileDraft draft = new FileDraft(looked, file.facts(), file.columns(), kind.get(), decisions);
			drafts.add(draft);
			questions.addAll(draft.questions());
			draft.wideTable().ifPresent(found::add);
			columns.addAll(draft.signs());
			later.add(() -> guesses.add(new FileGuess(file.facts().name(), Optional.of(kind.get().kind()), found, draft.guesses(),
					draft.missing())));
		}
		SignsChoice choice = new SignsChoice(columns, decisions);
		Signs signs = choice.choose();
		findings.addAll(choice.findings());
		questions.addAll(choice.questions());
		later.forEach(Runnable::run);
		boolean alone = drafts.size() == 1;
		for (FileDraft draft : drafts) {
			Presence presence = alone || draft.resident() ? Presence.REQUIRED : Presence.OPTIONAL;
			FileProfile file = draft.profile(presence, choice.dashIsZero());
			// files that differ by a date in their names are of one sort
			if (profiles.stream().noneMatch(p -> p.kind().equals(file.kind()) && p.pattern().equals(file.pattern()))) {
				profiles.add(file);
			}
		}
		return signs;
	}

	private void askHeader(FileFacts facts) {
		if (facts.header() == HeaderVerdict.PERHAPS) {
			questions.add(new Question(Question.Code.HEADER, header(facts), facts.name(), List.of(),
					List.of(Question.NAMES, Question.ROW), decisions.answer(header(facts))));
		}
	}

	private int namesKnown(Open file) {
		return (int) file.facts().names().stream().filter(looked.words().columns()).count();
	}

	/** The form of the first file; a delivery has one form. */
	private Form mainForm() {
		Optional<Form> quoted = files.stream().map(Open::form).filter(f -> f instanceof Form.Delimited d && d.quote().isPresent()
				&& alike(f, files.getFirst().form())).findFirst();
		return quoted.or(() -> files.stream().map(Open::form).findFirst()).orElse(Form.Delimited.by(";"));
	}

	/** True if files may share a form: quotes that one file happens not to need do not matter. */
	private static boolean alike(Form a, Form b) {
		if (a instanceof Form.Delimited first && b instanceof Form.Delimited second) {
			return first.delimiter().equals(second.delimiter()) && first.escape() == second.escape()
					&& first.skip() == second.skip() && first.header() == second.header()
					&& first.preamble().equals(second.preamble());
		}
		return a.equals(b);
	}
}
