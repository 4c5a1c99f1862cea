package dk.boligmonitor.ui.dataimport.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.ProfileInfo;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.dataimport.Requests;
import dk.boligmonitor.ui.dataimport.profile.ProfileWizard;
import dk.boligmonitor.ui.dataimport.profile.Workshop;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Which deliveries, how they are laid out, and what their names do not tell. */
final class FilesPage extends WizardPage {

	private static final String FOLDER = "folder";
	private static final String PROFILE = "profile";
	private static final String ZIP = ".zip";

	private final IWorkbenchWindow window;
	private final Session session;
	private final MessageFile words = MessageFile.beside(FilesPage.class);
	private final Language language = Language.of(Locale.getDefault());
	private final Set<Path> files = new LinkedHashSet<>();
	private List<ProfileInfo> profiles = List.of();
	private List<Naming> namings = List.of();
	private Optional<String> chosen = Optional.empty();
	private Optional<Controls> controls = Optional.empty();

	private record Controls(org.eclipse.swt.widgets.List list, Button remove, Combo profile, Button make, Text municipality,
			Text month, Text purpose) {
	}

	FilesPage(IWorkbenchWindow window, List<Path> files) {
		super("files");
		this.window = window;
		session = window.getService(Session.class);
		this.files.addAll(files);
		setTitle(words.get("files.title"));
		setDescription(words.get("files.prompt"));
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 12).spacing(8, 8).applyTo(area);
		label(area, "files.list");
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area,
				SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 90).applyTo(list);
		list.getAccessible().addAccessibleListener(new Spoken(words.get("files.list")));
		acceptDrops(list);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "files.addFile", this::browseFiles);
		button(buttons, "files.addFolder", this::browseFolder);
		Button remove = button(buttons, "files.remove", this::remove);
		list.addListener(SWT.Selection, e -> validate());
		label(area, "profile");
		Combo profile = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(profile);
		Button make = button(area, "profile.make", this::makeProfile);
		Text municipality = text(area, "municipality", "municipality.hint");
		Text month = text(area, "month", "month.hint");
		Text purpose = text(area, "purpose", "purpose.hint");
		profile.addListener(SWT.Selection, e -> {
			chosen = Optional.of(profile().orElse(""));
			validate();
		});
		controls = Optional.of(new Controls(list, remove, profile, make, municipality, month, purpose));
		setControl(area);
		offer(new Layouts(List.of(), List.of()));
		ask();
	}

	/** Layouts, and how deliveries are named in those that tell something by their names. */
	private record Layouts(List<ProfileInfo> profiles, List<Naming> namings) {
	}

	private void ask() {
		DeliveryExtensions extensions = Workshop.extensions(window);
		session.read(monitor -> new Layouts(monitor.deliveries().profiles(), Workshop.of(extensions, monitor.directory()).profiles()
				.all().stream().map(Profile::naming).filter(n -> !n.equals(Naming.ASK)).toList()), this::offer);
	}

	private void label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words.get(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, key.equals("files.list") ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
	}

	private Text text(Composite area, String key, String hint) {
		label(area, key);
		Text field = new Text(area, SWT.BORDER);
		field.setMessage(words.get(hint));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
		field.addListener(SWT.Modify, e -> validate());
		return field;
	}

	private Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words.get(key));
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void acceptDrops(org.eclipse.swt.widgets.List list) {
		DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(@Nullable DropTargetEvent event) {
				if (event != null && event.data instanceof String[] dropped) {
					Stream.of(dropped).map(Path::of).forEach(files::add);
					show();
				}
			}
		});
	}

	private void browseFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(words.get("files.title"));
		dialog.setFilterExtensions(new String[] { "*.zip;*.csv;*.txt;*.xlsx", "*" });
		dialog.setFilterPath(remembered(FOLDER).orElse(System.getProperty("user.home")));
		if (dialog.open() != null) {
			Stream.of(dialog.getFileNames()).forEach(name -> files.add(Path.of(dialog.getFilterPath(), name)));
			show();
		}
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setMessage(words.get("files.folder"));
		dialog.setFilterPath(remembered(FOLDER).orElse(System.getProperty("user.home")));
		String chosen = dialog.open();
		if (chosen != null) {
			files.add(Path.of(chosen));
			show();
		}
	}

	private void remove() {
		controls.ifPresent(c -> {
			List<Path> all = List.copyOf(files);
			for (int index : c.list().getSelectionIndices()) {
				files.remove(all.get(index));
			}
		});
		show();
	}

	private void makeProfile() {
		files.stream().findFirst().flatMap(file -> ProfileWizard.open(getShell(), window, file)).ifPresent(made -> {
			chosen = Optional.of(made);
			ask();
		});
	}

	/** Offers layouts. */
	private void offer(Layouts found) {
		namings = found.namings();
		profiles = found.profiles().stream().filter(p -> p.problems().stream().noneMatch(x -> x.code().severity() == Severity.ERROR)).toList();
		controls.filter(c -> !c.profile().isDisposed()).ifPresent(c -> {
			c.profile().removeAll();
			c.profile().add(words.get("profile.found"));
			profiles.forEach(p -> c.profile().add(p.title(language) + " (" + p.name() + ")"));
			c.profile().select(0);
		});
		show();
	}

	/** What the user has chosen; else the layout of last time, unless the name of a delivery tells its own. */
	private void preselect(Controls c) {
		String name = chosen.orElseGet(() -> files.isEmpty() || files.stream().anyMatch(this::tells) ? "" : remembered(PROFILE).orElse(""));
		c.profile().select(Math.max(0, 1 + profiles.stream().map(ProfileInfo::name).toList().indexOf(name)));
	}

	private boolean tells(Path file) {
		String name = String.valueOf(file.getFileName());
		String plain = name.toLowerCase(Locale.ROOT).endsWith(ZIP) ? name.substring(0, name.length() - ZIP.length()) : name;
		return namings.stream().anyMatch(n -> n.read(plain).isPresent());
	}

	private void show() {
		controls.filter(c -> !c.list().isDisposed()).ifPresent(c -> {
			c.list().setItems(files.stream().map(Path::toString).toArray(String[]::new));
			preselect(c);
		});
		validate();
	}

	private void validate() {
		controls.filter(c -> !c.list().isDisposed()).ifPresent(c -> {
			c.remove().setEnabled(c.list().getSelectionCount() > 0);
			c.remove().setToolTipText(c.remove().isEnabled() ? "" : words.get("files.remove.why"));
			boolean one = files.stream().findFirst().filter(Files::exists).isPresent();
			c.make().setEnabled(one);
			c.make().setToolTipText(words.get(one ? "profile.make.tip" : "profile.make.why"));
			Optional<String> wrong = wrong(c);
			setErrorMessage(files.isEmpty() || wrong.isEmpty() ? null : wrong.get());
			setPageComplete(!files.isEmpty() && wrong.isEmpty());
		});
	}

	private Optional<String> wrong(Controls c) {
		Optional<Path> gone = files.stream().filter(f -> !Files.exists(f)).findFirst();
		if (gone.isPresent()) {
			return gone.map(f -> words.get("files.gone", f));
		}
		if (!c.municipality().getText().isBlank() && !c.municipality().getText().strip().matches("\\d{4}")) {
			return Optional.of(words.get("municipality.wrong"));
		}
		return c.month().getText().isBlank() || month().isPresent() ? Optional.empty() : Optional.of(words.get("month.wrong"));
	}

	private Optional<YearMonth> month() {
		try {
			return controls.map(c -> YearMonth.parse(c.month().getText().strip()));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The chosen files. */
	List<Path> files() {
		return List.copyOf(files);
	}

	/** The chosen layout; empty if it is to be found from the name. */
	Optional<String> profile() {
		return info().map(ProfileInfo::name);
	}

	private Optional<ProfileInfo> info() {
		int index = controls.map(c -> c.profile().getSelectionIndex()).orElse(0);
		return index > 0 && index <= profiles.size() ? Optional.of(profiles.get(index - 1)) : Optional.empty();
	}

	/** True if the layout is one of figures of areas, which are not tried first. */
	boolean aggregates() {
		return info().filter(i -> i.kinds().isEmpty()).isPresent();
	}

	/** What to ask for. */
	List<DeliveryRequest> requests() {
		return session.snapshot().map(s -> files.stream().map(f -> Requests.of(s, f).with(profile())
				.about(municipality(), month()).forPurpose(purpose())).toList()).orElse(List.of());
	}

	private Optional<MunicipalityCode> municipality() {
		return controls.map(c -> c.municipality().getText().strip()).filter(t -> t.matches("\\d{4}")).map(MunicipalityCode::new);
	}

	private Optional<String> purpose() {
		return controls.map(c -> c.purpose().getText().strip()).filter(t -> !t.isEmpty());
	}

	private Optional<String> remembered(String key) {
		IDialogSettings settings = getDialogSettings();
		return settings == null ? Optional.empty() : Optional.ofNullable(settings.get(key)).filter(v -> !v.isEmpty());
	}

	/** Keeps folder and layout for next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			files.stream().findFirst().map(Path::toAbsolutePath).map(Path::getParent)
					.ifPresent(folder -> settings.put(FOLDER, folder.toString()));
			settings.put(PROFILE, profile().orElse(""));
		}
	}
}
