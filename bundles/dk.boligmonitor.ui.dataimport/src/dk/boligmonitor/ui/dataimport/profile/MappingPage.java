package dk.boligmonitor.ui.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.sniff.ColumnGuess;
import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Guess;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Shows which column goes where and why, and lets the user send it elsewhere; below, what comes of the first rows. */
final class MappingPage extends WizardPage {

	private static final int WIDE = 720;
	private static final int FIRST_ROWS = 8;

	private final Draft draft;
	private final MessageFile words = MessageFile.beside(MappingPage.class);
	private final ProfileWords profileWords = new ProfileWords(Wording.ofWorkbench());
	private Optional<Controls> controls = Optional.empty();
	private List<String> targets = List.of();

	private record Controls(DataTable<ColumnGuess> columns, Label why, Combo target, Button codes, Label missing, Button constant,
			PreviewPane preview) {
	}

	MappingPage(Draft draft) {
		super("mapping");
		this.draft = draft;
		setTitle(words.get("mapping.title"));
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 12).spacing(8, 6).applyTo(area);
		FileChooser.create(area, draft);
		Composite ground = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, 170).applyTo(ground);
		DataTable<ColumnGuess> columns = new DataTable<>(ground, words.get("columns"), ColumnGuess.class, columns())
				.remembered("dataimport.mapping").onSelect(rows -> chosen());
		Label why = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, 2 * lineHeight(why)).applyTo(why);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
		new Label(line, SWT.NONE).setText(words.get("becomes"));
		Combo target = new Combo(line, SWT.READ_ONLY);
		target.setVisibleItemCount(20);
		target.getAccessible().addAccessibleListener(new Spoken(words.get("becomes")));
		target.addListener(SWT.Selection, e -> send(target.getSelectionIndex()));
		Button codes = new Button(line, SWT.PUSH);
		codes.setText(words.get("codes"));
		codes.addListener(SWT.Selection, e -> translate());
		Composite gap = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(gap);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(gap);
		Label missing = new Label(gap, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE - 200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(missing);
		Button constant = new Button(gap, SWT.PUSH);
		constant.setText(words.get("constant"));
		constant.setToolTipText(words.get("constant.tip"));
		constant.addListener(SWT.Selection, e -> fix());
		new Label(area, SWT.NONE).setText(words.get("preview.first"));
		PreviewPane preview = new PreviewPane(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, 140).applyTo(preview);
		controls = Optional.of(new Controls(columns, why, target, codes, missing, constant, preview));
		setControl(area);
		draft.addListener(this::show);
		show();
	}

	private static int lineHeight(Label label) {
		return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	private List<Column<ColumnGuess>> columns() {
		return List.of(Column.numbers("#", 4, c -> String.valueOf(c.number()), ColumnGuess::number),
				Column.words(words.get("column.theirs"), 20, ColumnGuess::label),
				Column.words(words.get("column.ours"), 18, c -> c.target().orElse(words.get("left.out"))),
				Column.words(words.get("column.type"), 20, profileWords::type),
				Column.words(words.get("column.sure"), 14, c -> profileWords.confidence(c.confidence())),
				Column.<ColumnGuess> words(words.get("column.why"), 60, this::why).explained(this::why));
	}

	private String why(ColumnGuess column) {
		return column.evidence().stream().map(profileWords::finding).collect(Collectors.joining(" "));
	}

	private void show() {
		controls.ifPresent(c -> {
			int before = c.columns().selected().stream().findFirst().map(ColumnGuess::number).orElse(1);
			List<ColumnGuess> columns = draft.file().map(FileGuess::columns).orElse(List.of());
			c.columns().show(columns);
			c.columns().select(columns.stream().filter(x -> x.number() == before).toList());
			List<String> missing = draft.file().map(FileGuess::missing).orElse(List.of());
			c.missing().setText(missing.isEmpty() ? words.get("missing.none") : words.get("missing", String.join(", ", missing)));
			c.constant().setEnabled(!lacking().isEmpty());
			c.preview().show(draft, FIRST_ROWS);
			chosen();
		});
		setMessage(words.get("mapping.prompt"));
		Optional<String> error = draft.guess().files().stream().filter(f -> !f.missing().isEmpty()).findFirst()
				.map(f -> words.get("mapping.missing", f.file(), String.join(", ", f.missing())));
		setErrorMessage(error.isPresent() ? error.get() : null);
		setPageComplete(draft.guess().complete());
	}

	private Optional<ColumnGuess> column() {
		return controls.flatMap(c -> c.columns().selected().stream().findFirst());
	}

	/** Shows all about the selected column. */
	private void chosen() {
		controls.ifPresent(c -> {
			Optional<ColumnGuess> column = column();
			c.why().setText(column.map(this::why).orElse(words.get("mapping.choose")));
			targets = new ArrayList<>(List.of(""));
			draft.kind().ifPresent(k -> k.columns().stream().map(KindColumn::name).forEach(targets::add));
			c.target().setItems(targets.stream()
					.map(t -> t.isEmpty() ? words.get("left.out") : draft.kind().map(k -> profileWords.target(k, t)).orElse(t))
					.toArray(String[]::new));
			c.target().select(column.flatMap(ColumnGuess::target).map(targets::indexOf).orElse(0));
			c.target().setEnabled(column.isPresent());
			c.target().setToolTipText(words.get(column.isPresent() ? "becomes.tip" : "mapping.choose"));
			boolean unknown = column.filter(x -> !unknown(x).isEmpty()).isPresent();
			c.codes().setEnabled(unknown);
			c.codes().setToolTipText(words.get(unknown ? "codes.tip" : "codes.none"));
		});
	}

	private void send(int index) {
		column().ifPresent(column -> draft.file().ifPresent(
				file -> draft.become(draft.guess().map(file.file(), column.number(), targets.get(Math.max(0, index))))));
	}

	private static List<String> unknown(ColumnGuess column) {
		return column.evidence().stream().filter(f -> f.code() == Finding.Code.CODES_UNKNOWN && column.target().isPresent())
				.flatMap(f -> List.of(f.arguments().getFirst().split(", ")).stream()).toList();
	}

	private void translate() {
		column().ifPresent(column -> column.target().ifPresent(target -> {
			List<String> known = draft.kind().flatMap(k -> k.column(target)).map(KindColumn::codes).orElse(List.of());
			CodesDialog dialog = new CodesDialog(getShell(), column.label(), unknown(column), known);
			if (dialog.open() == Window.OK) {
				draft.file().ifPresent(file -> {
					Guess next = draft.guess();
					for (var code : dialog.codes().entrySet()) {
						next = next.code(file.file(), column.number(), code.getKey(), code.getValue());
					}
					draft.become(next);
				});
			}
		}));
	}

	/** Our columns that no column of the file goes to, those first that must be there. */
	private List<String> lacking() {
		List<String> lacking = new ArrayList<>(draft.file().map(FileGuess::missing).orElse(List.of()));
		List<String> given = draft.file().map(FileGuess::columns).orElse(List.of()).stream().flatMap(c -> c.target().stream()).toList();
		draft.kind().ifPresent(k -> k.columns().stream().map(KindColumn::name)
				.filter(c -> !given.contains(c) && !lacking.contains(c)).forEach(lacking::add));
		return lacking;
	}

	private void fix() {
		draft.file().ifPresent(file -> {
			KindDeclaration kind = draft.kind().orElseThrow();
			ConstantDialog dialog = new ConstantDialog(getShell(), kind, lacking());
			if (dialog.open() == Window.OK) {
				draft.become(draft.guess().constant(file.file(), dialog.column(), dialog.text()));
			}
		});
	}
}
