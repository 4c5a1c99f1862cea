package dk.boligmonitor.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.Preferences;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.report.HtmlReport;
import dk.boligmonitor.report.Language;
import dk.boligmonitor.report.ReportException;
import dk.boligmonitor.report.ReportInput;
import dk.boligmonitor.ui.CommandIds;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.SharedSelection;

/** Writes the overview report up to the selected period, and opens it. Remembers the folder. */
public final class ReportHandler extends AbstractHandler {

	private static final String FOLDER = "report.folder";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Session session = window.getService(Session.class);
		if (!(session.state() instanceof SessionState.Open open)) {
			Notice.tell(window, "report.title", "notOpen");
			return null;
		}
		List<Period> all = open.snapshot().status().periods();
		if (all.isEmpty()) {
			if (Notice.ask(window, "report.title", "report.noResults", "report.calculate")) {
				Commands.run(window, CommandIds.CALCULATE);
			}
			return null;
		}
		Period last = window.getService(SharedSelection.class).get().period().orElse(all.getLast());
		List<Period> periods = all.stream().filter(p -> p.compareTo(last) <= 0 && p.kind() == last.kind()).toList();
		folder(window, open.snapshot().directory()).ifPresent(folder -> session.perform(
				Notice.WORDS.get("report.job", last.toString()), List.of(Step.WRITE_OUTPUT),
				(monitor, progress) -> write(monitor, periods, folder), file -> show(window, file)));
		return null;
	}

	private static Optional<Path> folder(IWorkbenchWindow window, Path directory) {
		Preferences preferences = InstanceScope.INSTANCE.getNode("dk.boligmonitor.app");
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setText(Notice.WORDS.get("report.title"));
		dialog.setMessage(Notice.WORDS.get("report.folder"));
		dialog.setFilterPath(preferences.get(FOLDER, directory.toString()));
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		preferences.put(FOLDER, chosen);
		return Optional.of(Path.of(chosen));
	}

	private static Path write(Monitor monitor, List<Period> periods, Path folder) throws MonitorException {
		List<AreaResult> results = new ArrayList<>();
		Optional<PeriodResults> newest = Optional.empty();
		for (Period period : periods) {
			newest = monitor.results(period);
			newest.ifPresent(r -> results.addAll(r.results()));
		}
		PeriodResults shown = newest.orElseThrow(() -> new MonitorException(MonitorException.Fault.NO_RESULTS,
				List.of(periods.toString()), null));
		String purpose = Notice.WORDS.get("report.purpose");
		monitor.custody().log(LogAction.REPORT, periods.stream().map(Period::toString).collect(Collectors.joining(" ")),
				Optional.of(purpose));
		boolean english = Locale.getDefault().getLanguage().equals("en");
		try {
			return new HtmlReport().write(new ReportInput(shown.run(), results, monitor.areaSets(), purpose,
					english ? Language.ENGLISH : Language.DANISH), folder);
		} catch (ReportException e) {
			throw new MonitorException(MonitorException.Fault.DISK, List.of(folder.toString(), e.toString()), e);
		}
	}

	private static void show(IWorkbenchWindow window, Path file) {
		if (!Program.launch(file.toString())) {
			Notice.say(window, "report.title", Notice.WORDS.get("report.done", file.toString()));
		}
	}
}
