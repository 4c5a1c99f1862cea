package dk.boligmonitor.ui.dataimport.reject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.RejectFile;
import dk.boligmonitor.dataimport.RejectedRow;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.dataimport.KindWords;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.text.MessageFile;

/** What can be done about rejected rows: quick fixes in the context menu and with Ctrl+1, and saving the list. */
final class RejectActions {

	/** Opens the quick fixes of the selected row. */
	static final String QUICK_FIX = "dk.boligmonitor.ui.dataimport.quickFix";

	private final Desk desk;
	private final DataTable<RejectLine> table;
	private final Supplier<Listed> listed;
	private final Fixes fixes;
	private final MessageFile words = MessageFile.beside(RejectActions.class);
	private Optional<RejectLine> row = Optional.empty();
	private List<QuickFix> offered = List.of();

	RejectActions(Desk desk, DataTable<RejectLine> table, Supplier<Listed> listed) {
		this.desk = desk;
		this.table = table;
		this.listed = listed;
		fixes = new Fixes(desk);
	}

	/** Puts them into menus and the tool bar. */
	void contribute() {
		table.offering(this::fill);
		desk.site().getService(IHandlerService.class).activateHandler(QUICK_FIX, new AbstractHandler() {
			@Override
			public @Nullable Object execute(@Nullable ExecutionEvent event) {
				open();
				return null;
			}
		});
		Action save = action(words.get("save"), this::save);
		save.setToolTipText(words.get("save.tip"));
		save.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(RejectActions.class, "icons/save.svg").orElse(null));
		desk.site().getActionBars().getToolBarManager().add(save);
		desk.site().getActionBars().getMenuManager().add(save);
		desk.site().getActionBars().updateActionBars();
	}

	/** Another row is selected: asks what can be done about it. */
	void chosen(Optional<RejectLine> next) {
		row = next;
		offered = List.of();
		Listed now = listed.get();
		next.ifPresent(r -> desk.session().read(monitor -> RecordMonitor.of(monitor).fixes(now.delivery(), r), found -> {
			if (row.equals(Optional.of(r))) {
				offered = found;
			}
		}));
	}

	/** What is offered for the selected row. */
	List<QuickFix> offered() {
		return offered;
	}

	private void fill(IMenuManager menu) {
		actions().forEach(menu::add);
	}

	private List<IAction> actions() {
		List<IAction> actions = new ArrayList<>();
		Listed now = listed.get();
		for (QuickFix fix : offered) {
			actions.add(action(words.get("quick", fixes.title(fix, now)), () -> fixes.apply(fix, now)));
		}
		if (actions.isEmpty()) {
			IAction none = action(words.get(row.isEmpty() ? "fix.noRow" : "fix.none"), () -> {
			});
			none.setEnabled(false);
			actions.add(none);
		}
		return actions;
	}

	/** Opens the quick fixes at the selected row. */
	private void open() {
		Table control = table.control();
		MenuManager manager = new MenuManager();
		fill(manager);
		Menu menu = manager.createContextMenu(control);
		Rectangle at = control.getSelectionCount() == 0 ? new Rectangle(0, 0, 0, 0) : control.getSelection()[0].getBounds(0);
		menu.setLocation(control.toDisplay(at.x + 20, at.y + at.height));
		menu.addListener(SWT.Hide, e -> control.getDisplay().asyncExec(manager::dispose));
		menu.setVisible(true);
	}

	private void save() {
		Listed now = listed.get();
		if (now.rows().isEmpty()) {
			new OutcomeNotice(desk.site()).told(words.get("save.nothing"), "", List.of(), Optional.empty());
			return;
		}
		FileDialog dialog = new FileDialog(desk.site().getShell(), SWT.SAVE);
		dialog.setText(words.get("save"));
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName(words.get("save.file", now.delivery()));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			save(Path.of(chosen), now);
		}
	}

	private void save(Path file, Listed now) {
		List<RejectedRow> rows = now.rows().stream()
				.map(r -> new RejectedRow(KindWords.kindOf(r.problem().where().file()), r.problem(), r.masked())).toList();
		desk.session().perform(words.get("save"), List.of(Step.WRITE_OUTPUT), (monitor, progress) -> {
			monitor.custody().log(LogAction.EXPORT, words.get("save.log", now.delivery()), Optional.empty());
			try {
				RejectFile.write(file, rows, desk.wording().texts()::rule, desk.wording().texts()::advice);
				return true;
			} catch (ImportException e) {
				return false;
			}
		}, written -> {
			OutcomeNotice notice = new OutcomeNotice(desk.site());
			if (written) {
				notice.told(words.get("saved", rows.size()), "", List.of(), Optional.of(file));
			} else {
				notice.refused(words.get("save.failed", file), words.get("save.failed.text"), List.of(), Optional.empty(),
						Optional.empty());
			}
		});
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
