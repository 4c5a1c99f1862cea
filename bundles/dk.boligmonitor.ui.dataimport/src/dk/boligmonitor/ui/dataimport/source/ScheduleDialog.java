package dk.boligmonitor.ui.dataimport.source;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

import dk.boligmonitor.process.Schedule;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks when the workbench fetches by itself: never, each day, or each month. */
final class ScheduleDialog extends TitleAreaDialog {

	private static final LocalTime MORNING = LocalTime.of(6, 0);
	private static final int FIFTH = 5;
	private static final int LONGEST_MONTH = 31;

	private final MessageFile words = MessageFile.beside(ScheduleDialog.class);
	private final List<Runnable> readers = new ArrayList<>();
	private Schedule schedule;

	ScheduleDialog(Shell parent, Schedule schedule) {
		super(parent);
		this.schedule = schedule;
		setHelpAvailable(false);
	}

	/** What was chosen. */
	Schedule schedule() {
		return schedule;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(words.get("plan.window"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(words.get("plan.title"));
		setMessage(words.get("plan.text"));
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(14, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Button off = radio(area, "plan.off", schedule instanceof Schedule.Off);
		GridDataFactory.swtDefaults().span(4, 1).applyTo(off);
		Schedule before = schedule;
		Button daily = radio(area, "plan.daily", before instanceof Schedule.Daily);
		DateTime dailyAt = time(area, "plan.daily", before instanceof Schedule.Daily d ? d.time() : MORNING);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(dailyAt);
		Button monthly = radio(area, "plan.monthly", before instanceof Schedule.Monthly);
		Spinner day = new Spinner(area, SWT.BORDER);
		day.setValues(before instanceof Schedule.Monthly m ? m.day() : FIFTH, 1, LONGEST_MONTH, 0, 1, FIFTH);
		day.getAccessible().addAccessibleListener(new Spoken(words.get("plan.day")));
		new Label(area, SWT.NONE).setText(words.get("plan.at"));
		DateTime monthlyAt = time(area, "plan.monthly", before instanceof Schedule.Monthly m ? m.time() : MORNING);
		day.addListener(SWT.Selection, e -> choose(monthly, off, daily));
		monthlyAt.addListener(SWT.Selection, e -> choose(monthly, off, daily));
		dailyAt.addListener(SWT.Selection, e -> choose(daily, off, monthly));
		Label note = new Label(area, SWT.WRAP);
		note.setText(words.get("plan.note"));
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(420, SWT.DEFAULT).indent(0, 8).applyTo(note);
		readers.add(() -> schedule = daily.getSelection() ? new Schedule.Daily(time(dailyAt))
				: monthly.getSelection() ? new Schedule.Monthly(day.getSelection(), time(monthlyAt)) : new Schedule.Off());
		return outer;
	}

	private Button radio(Composite area, String key, boolean chosen) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(words.get(key));
		button.setSelection(chosen);
		return button;
	}

	private static void choose(Button wanted, Button... others) {
		wanted.setSelection(true);
		for (Button other : others) {
			other.setSelection(false);
		}
	}

	private DateTime time(Composite area, String key, LocalTime time) {
		DateTime field = new DateTime(area, SWT.TIME | SWT.SHORT);
		field.setTime(time.getHour(), time.getMinute(), 0);
		field.getAccessible().addAccessibleListener(new Spoken(words.get(key)));
		return field;
	}

	private static LocalTime time(DateTime field) {
		return LocalTime.of(field.getHours(), field.getMinutes());
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.get("save"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
	}

	@Override
	protected void okPressed() {
		readers.forEach(Runnable::run);
		super.okPressed();
	}
}
