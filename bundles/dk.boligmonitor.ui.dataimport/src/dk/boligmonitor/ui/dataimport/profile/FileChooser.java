package dk.boligmonitor.ui.dataimport.profile;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Lets the user go from one file of a delivery to another; not there if it has only one. */
final class FileChooser {

	private FileChooser() {
	}

	static void create(Composite parent, Draft draft) {
		List<String> files = draft.guess().files().stream().map(FileGuess::file).toList();
		if (files.size() < 2) {
			return;
		}
		MessageFile words = MessageFile.beside(FileChooser.class);
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(words.get("file"));
		Combo combo = new Combo(line, SWT.READ_ONLY);
		combo.setItems(files.toArray(String[]::new));
		combo.getAccessible().addAccessibleListener(new Spoken(words.get("file")));
		combo.addListener(SWT.Selection, e -> draft.show(files.get(combo.getSelectionIndex())));
		Runnable follow = () -> draft.file().ifPresent(f -> combo.select(files.indexOf(f.file())));
		follow.run();
		draft.addListener(follow);
	}
}
