package dk.boligmonitor.ui.dataimport.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.process.Source;
import dk.boligmonitor.process.Source.After;
import dk.boligmonitor.process.Source.Kind;
import dk.boligmonitor.process.Source.Mode;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** The fields of a source. Those that a kind of source does not have are not shown. */
final class SourceFields extends Composite {

	private static final int MOST_PORT = 65_535;

	private final MessageFile words = MessageFile.beside(SourceFields.class);
	private final Runnable changed;
	private final List<String> profiles;
	private final Text name;
	private final Combo kind;
	private final Text host;
	private final Text port;
	private final Text user;
	private final Text secret;
	private final Text keyFile;
	private final Text folder;
	private final Text pattern;
	private final Combo profile;
	private final Combo mode;
	private final Combo after;
	private final Text moveTo;
	private final List<Control> ofMoving = new ArrayList<>();
	private final List<Control> ofFtp = new ArrayList<>();
	private final List<Control> ofServers = new ArrayList<>();
	private final List<Control> ofKeys = new ArrayList<>();
	private final List<Control> ofFolders = new ArrayList<>();

	/**
	 * @param source   what to begin with
	 * @param profiles names of layouts
	 * @param changed  is told of each change
	 */
	SourceFields(Composite parent, Optional<Source> source, List<String> profiles, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		this.profiles = profiles;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(this);
		name = text("field.name", source.map(Source::name).orElse(""), "", SWT.BORDER, List.of());
		name.setEditable(source.isEmpty());
		kind = combo("field.kind", Stream.of(Kind.values()).map(k -> words.get("kind." + k.name())).toList(),
				source.map(Source::kind).orElse(Kind.SFTP).ordinal(), List.of());
		host = text("field.host", source.map(Source::host).orElse(""), "field.host.hint", SWT.BORDER, ofServers);
		port = text("field.port", source.filter(s -> s.port() > 0).map(s -> String.valueOf(s.port())).orElse(""), "field.port.hint",
				SWT.BORDER, ofServers);
		user = text("field.user", source.map(Source::user).orElse(""), "", SWT.BORDER, ofServers);
		secret = text("field.secret", "", source.isEmpty() ? "field.secret.hint" : "field.secret.kept", SWT.BORDER | SWT.PASSWORD,
				ofServers);
		keyFile = text("field.key", source.flatMap(Source::keyFile).map(Path::toString).orElse(""), "field.key.hint", SWT.BORDER,
				ofKeys, this::browseKey);
		folder = text("field.folder", source.map(Source::folder).orElse(""), "", SWT.BORDER, List.of(), this::browseFolder);
		pattern = text("field.pattern", source.map(Source::pattern).orElse("FLIS_*.zip"), "", SWT.BORDER, List.of());
		List<String> layouts = new ArrayList<>(List.of(words.get("field.profile.found")));
		layouts.addAll(profiles);
		profile = combo("field.profile", layouts, source.flatMap(Source::profile).map(p -> profiles.indexOf(p) + 1).orElse(0),
				List.of());
		mode = combo("field.mode", Stream.of(Mode.values()).map(m -> words.get("mode." + m.name())).toList(),
				source.map(Source::mode).orElse(Mode.PASSIVE).ordinal(), ofFtp);
		after = combo("field.after", Stream.of(After.values()).map(a -> words.get("after." + a.name())).toList(),
				source.map(Source::after).orElse(After.KEEP).ordinal(), List.of());
		moveTo = text("field.moveTo", source.map(Source::moveTo).orElse(""), "", SWT.BORDER, ofMoving);
		arrange();
	}

	private Combo combo(String key, List<String> choices, int chosen, List<Control> group) {
		Label label = new Label(this, SWT.NONE);
		label.setText(words.get(key));
		Combo combo = new Combo(this, SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(Math.max(0, chosen));
		combo.getAccessible().addAccessibleListener(new Spoken(words.get(key).replace("&", "")));
		combo.addListener(SWT.Selection, e -> {
			arrange();
			changed.run();
		});
		if (group == ofFtp) {
			ofFtp.addAll(List.of(label, combo));
		}
		return combo;
	}

	private Text text(String key, String value, String hint, int style, List<Control> group) {
		return text(key, value, hint, style, group, null);
	}

	private Text text(String key, String value, String hint, int style, List<Control> group, @Nullable Runnable browse) {
		Label label = new Label(this, SWT.NONE);
		label.setText(words.get(key));
		Composite line = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Text field = new Text(line, style);
		field.setText(value);
		field.getAccessible().addAccessibleListener(new Spoken(words.get(key).replace("&", "")));
		if (!hint.isEmpty()) {
			field.setMessage(words.get(hint));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, e -> changed.run());
		if (browse != null) {
			Button button = new Button(line, SWT.PUSH);
			button.setText(words.get("browse"));
			button.addListener(SWT.Selection, e -> browse.run());
			GridDataFactory.fillDefaults().applyTo(button);
			if (group != ofKeys) {
				ofFolders.add(button);
			}
		}
		if (group == ofServers || group == ofKeys || group == ofMoving) {
			group.addAll(List.of(label, line));
		}
		return field;
	}

	/** Shows the fields of the chosen kind only. */
	private void arrange() {
		Kind now = kind();
		ofServers.forEach(c -> show(c, now != Kind.FOLDER));
		ofKeys.forEach(c -> show(c, now == Kind.SFTP));
		ofFolders.forEach(c -> show(c, now == Kind.FOLDER));
		ofFtp.forEach(c -> show(c, now != Kind.FOLDER && now != Kind.SFTP));
		ofMoving.forEach(c -> show(c, after() == After.MOVE));
		layout(true, true);
		requestLayout();
	}

	@Override
	public boolean setFocus() {
		return (name.getEditable() ? name : host.isVisible() ? host : folder).setFocus();
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		} else {
			GridData data = new GridData();
			data.exclude = !visible;
			control.setLayoutData(data);
		}
	}

	private void browseKey() {
		String chosen = new FileDialog(getShell(), SWT.OPEN).open();
		if (chosen != null) {
			keyFile.setText(chosen);
		}
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setMessage(words.get("folder.choose"));
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	/** How the source is reached. */
	Kind kind() {
		return Kind.values()[Math.max(0, kind.getSelectionIndex())];
	}

	private After after() {
		return After.values()[Math.max(0, after.getSelectionIndex())];
	}

	/** The name as typed. */
	String name() {
		return name.getText().strip();
	}

	/** The password as typed, or nothing. The caller wipes it. */
	char[] secret() {
		return secret.getTextChars();
	}

	/**
	 * What keeps the fields from being a source.
	 *
	 * @param text what to do about it
	 * @param how  whether the user has not come to it yet, or has made a mistake
	 */
	record Wrong(String text, How how) {
	}

	/** What is wrong with a field. */
	enum How {
		ABSENT, INVALID
	}

	private Optional<Wrong> absent(String key) {
		return Optional.of(new Wrong(words.get(key), How.ABSENT));
	}

	private Optional<Wrong> invalid(String key, Object... arguments) {
		return Optional.of(new Wrong(words.get(key, arguments), How.INVALID));
	}

	/** The first thing that is wrong, in the order in which the fields stand; empty if nothing is. */
	Optional<Wrong> wrong(List<String> taken) {
		if (name().isEmpty()) {
			return absent("wrong.name.none");
		}
		if (!Source.allows(name())) {
			return invalid("wrong.name");
		}
		if (taken.stream().anyMatch(name()::equalsIgnoreCase)) {
			return invalid("wrong.name.taken", name());
		}
		Optional<Wrong> place = kind() == Kind.FOLDER ? wrongFolder() : wrongServer();
		if (place.isPresent()) {
			return place;
		}
		if (pattern.getText().isBlank()) {
			return absent("wrong.pattern");
		}
		return after() == After.MOVE && moveTo.getText().isBlank() ? absent("wrong.moveTo") : Optional.empty();
	}

	private Optional<Wrong> wrongFolder() {
		if (folder.getText().isBlank()) {
			return absent("wrong.folder.none");
		}
		return path(folder).filter(Files::isDirectory).isEmpty() ? invalid("wrong.folder") : Optional.empty();
	}

	private Optional<Wrong> wrongServer() {
		if (host.getText().isBlank()) {
			return absent("wrong.host");
		}
		if (port().isEmpty()) {
			return invalid("wrong.port");
		}
		if (user.getText().isBlank()) {
			return absent("wrong.user");
		}
		boolean badKey = kind() == Kind.SFTP && !keyFile.getText().isBlank() && path(keyFile).filter(Files::isRegularFile).isEmpty();
		return badKey ? invalid("wrong.key") : Optional.empty();
	}

	private static Optional<Path> path(Text field) {
		try {
			return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty()).map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The port, 0 for the usual one; empty if what is typed is none. */
	private Optional<Integer> port() {
		String typed = port.getText().strip();
		if (typed.isEmpty()) {
			return Optional.of(0);
		}
		return typed.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(typed)).filter(p -> p > 0 && p <= MOST_PORT) : Optional.empty();
	}

	/**
	 * The source as typed; to be asked for only if nothing is {@linkplain #wrong wrong}.
	 *
	 * @param hostKey the server that is trusted
	 */
	Source source(Optional<String> hostKey) {
		boolean server = kind() != Kind.FOLDER;
		int index = profile.getSelectionIndex();
		return new Source(name(), kind(), server ? host.getText().strip() : "", server ? port().orElse(0) : 0,
				server ? user.getText().strip() : "", folder.getText().strip(), pattern.getText().strip(),
				index > 0 ? Optional.of(profiles.get(index - 1)) : Optional.empty(),
				kind() == Kind.SFTP ? path(keyFile) : Optional.empty(), server ? hostKey : Optional.empty(),
				Mode.values()[Math.max(0, mode.getSelectionIndex())], after(), after() == After.MOVE ? moveTo.getText().strip() : "");
	}
}
