package dk.boligmonitor.ui.dataimport.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.LogEntry;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks for days, an action, or a person. The number of a person is hidden as it is typed and wiped when it has been used. */
final class LogFilter extends Composite {

	private static final int MONTHS = 6;
	private static final int CPR_LENGTH = 11;

	private final MessageFile words = MessageFile.beside(LogFilter.class);
	private final DateTime from;
	private final DateTime to;
	private final Combo action;
	private final Text person;
	private final List<LogAction> actions = List.of(LogAction.values());

	/**
	 * @param changed is told when other days or another action are chosen
	 * @param search  takes the number of a person, ten characters or less or more; it wipes them
	 */
	LogFilter(Composite parent, Texts texts, Runnable changed, Consumer<char[]> search) {
		super(parent, SWT.NONE);
		RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(6).applyTo(this);
		LocalDate today = LocalDate.now();
		from = date("from", today.minusMonths(MONTHS), changed);
		to = date("to", today, changed);
		label("action");
		action = new Combo(this, SWT.READ_ONLY);
		action.add(words.get("action.all"));
		Stream.of(LogAction.values()).forEach(a -> action.add(texts.action(a.name())));
		action.select(0);
		action.setVisibleItemCount(actions.size() + 1);
		action.getAccessible().addAccessibleListener(new Spoken(words.get("action")));
		action.addListener(SWT.Selection, e -> changed.run());
		label("person");
		person = new Text(this, SWT.BORDER | SWT.PASSWORD);
		person.setMessage(words.get("person.hint"));
		person.setTextLimit(CPR_LENGTH);
		person.setLayoutData(new RowData(130, SWT.DEFAULT));
		person.getAccessible().addAccessibleListener(new Spoken(words.get("person")));
		person.addListener(SWT.DefaultSelection, e -> find(search));
		Button find = new Button(this, SWT.PUSH);
		find.setText(words.get("find"));
		find.setToolTipText(words.get("find.tip"));
		find.addListener(SWT.Selection, e -> find(search));
		Button all = new Button(this, SWT.PUSH);
		all.setText(words.get("all"));
		all.addListener(SWT.Selection, e -> changed.run());
	}

	private void find(Consumer<char[]> search) {
		char[] typed = person.getTextChars();
		person.setTextChars(new char[0]);
		if (typed.length > 0) {
			search.accept(typed);
		} else {
			person.setFocus();
		}
	}

	private DateTime date(String key, LocalDate day, Runnable changed) {
		label(key);
		DateTime field = new DateTime(this, SWT.DATE | SWT.DROP_DOWN);
		field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		field.getAccessible().addAccessibleListener(new Spoken(words.get(key)));
		field.addListener(SWT.Selection, e -> changed.run());
		return field;
	}

	private void label(String key) {
		new Label(this, SWT.NONE).setText(words.get(key));
	}

	/** The beginning of the first day. */
	Instant from() {
		return day(from).atStartOfDay(ZoneId.systemDefault()).toInstant();
	}

	/** The end of the last day. */
	Instant to() {
		return day(to).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
	}

	private static LocalDate day(DateTime field) {
		return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
	}

	/** True if an entry is of the chosen action. */
	boolean holds(LogEntry entry) {
		Optional<LogAction> wanted = action.getSelectionIndex() > 0 ? Optional.of(actions.get(action.getSelectionIndex() - 1))
				: Optional.empty();
		return wanted.isEmpty() || wanted.get().name().equals(entry.action());
	}
}
