package dk.boligmonitor.ui.dataimport.reject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.CodeMeaning;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.ui.dataimport.DeliverySteps;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.text.MessageFile;

/** Does quick fixes. Each asks before it changes anything and then imports again. */
final class Fixes {

	private final Desk desk;
	private final MessageFile words = MessageFile.beside(Fixes.class);

	Fixes(Desk desk) {
		this.desk = desk;
	}

	/** What a fix would do, as a menu says it. */
	String title(QuickFix fix, Listed listed) {
		return switch (fix) {
		case QuickFix.MapCode map -> words.get("fix.map", map.code());
		case QuickFix.AcceptRule accept -> words.get("fix.accept", count(accept.rule(), listed));
		case QuickFix.Reimport again -> words.get("fix.reimport", again.delivery());
		};
	}

	private static long count(ProblemCode rule, Listed listed) {
		return listed.rows().stream().filter(r -> r.problem().code() == rule).count();
	}

	/** Asks, and does it. */
	void apply(QuickFix fix, Listed listed) {
		switch (fix) {
		case QuickFix.MapCode map -> map(map, listed);
		case QuickFix.AcceptRule accept -> accept(accept.rule(), listed);
		case QuickFix.Reimport again -> DeliverySteps.in(desk.site().getWorkbenchWindow()).reimport(again.delivery());
		}
	}

	private void map(QuickFix.MapCode map, Listed listed) {
		CodeDialog dialog = new CodeDialog(desk.site().getShell(), map, near(map, listed));
		Optional<String> meaning = dialog.open() == Window.OK ? dialog.meaning() : Optional.empty();
		meaning.ifPresent(known -> desk.session().perform(words.get("fix.map.job", map.code()), List.of(Step.STORE_DELIVERY),
				(monitor, progress) -> {
					monitor.deliveries().mapCode(new CodeMeaning(map.profile(), map.file(), map.column(), map.code(), known));
					return known;
				}, done -> again(listed)));
	}

	/** The code that is probably meant, if the rule named one. */
	private static Optional<String> near(QuickFix.MapCode map, Listed listed) {
		return listed.rows().stream().map(RejectLine::problem)
				.filter(p -> p.code() == ProblemCode.CODE_UNKNOWN && p.arguments().size() > 2
						&& p.arguments().getFirst().equals(map.code()))
				.map(p -> p.arguments().get(2)).findFirst();
	}

	private void accept(ProblemCode rule, Listed listed) {
		long rows = count(rule, listed);
		int answer = MessageDialog.open(MessageDialog.QUESTION, desk.site().getShell(), words.get("accept.title"),
				words.get("accept.text", rows, listed.delivery()), SWT.SHEET, words.get("accept.do", rows), words.get("cancel"));
		if (answer != 0) {
			return;
		}
		listed.tried().ifPresent(request -> {
			Set<ProblemCode> rules = new HashSet<>(request.acceptedRules());
			rules.add(rule);
			take(request.accepting(rules));
		});
	}

	private void again(Listed listed) {
		listed.tried().ifPresentOrElse(this::take,
				() -> DeliverySteps.in(desk.site().getWorkbenchWindow()).reimport(listed.delivery()));
	}

	private void take(DeliveryRequest request) {
		DeliverySteps.in(desk.site().getWorkbenchWindow()).take(List.of(request));
	}
}
