package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.DryRun;
import dk.boligmonitor.process.FileSummary;

/** Tells what became of a delivery. */
final class Telling {

	private final Output out;

	Telling(Output out) {
		this.out = out;
	}

	/**
	 * Tells what an import came to.
	 *
	 * @throws BadData if nothing was stored
	 */
	void tell(String name, DeliveryImport done) throws BadData {
		switch (done) {
		case DeliveryImport.Stored stored -> tell(stored);
		case DeliveryImport.AlreadyStored known ->
			out.say("delivery.known", Map.of("name", known.delivery().name()), known.delivery().name());
		case DeliveryImport.Stopped stopped -> throw stopped(name, stopped.drift());
		case DeliveryImport.Refused refused -> throw refusal(name, refused);
		}
	}

	private void tell(DeliveryImport.Stored stored) {
		DeliverySummary delivery = stored.delivery();
		for (FileSummary f : delivery.files()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("file", f.file());
			fields.put("read", f.read());
			fields.put("rejected", f.rejected());
			fields.put("duplicates", f.duplicates());
			fields.put("unchanged", f.unchanged());
			fields.put("added", f.added());
			fields.put("changed", f.changed());
			fields.put("ended", f.ended());
			out.say("delivery.file", fields, f.file(), f.read(), f.added(), f.changed(), f.ended(), f.unchanged(), f.rejected(),
					f.duplicates());
		}
		stored.notes().forEach(this::note);
		drift(stored.drift());
		rejects(delivery.rejected(), stored.rejectFile());
		boolean replaced = stored.place() == DeliveryImport.Place.REPLACED;
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("name", delivery.name());
		fields.put("read", delivery.read());
		fields.put("rejected", delivery.rejected());
		fields.put("replaced", replaced);
		out.say(replaced ? "delivery.replaced" : "delivery.done", fields, delivery.name(), delivery.read());
	}

	private void rejects(long rejected, Optional<Path> file) {
		if (file.isPresent()) {
			out.say("delivery.rejects", Map.of("rejected", rejected, "file", file.get().toString()), rejected, file.get());
		}
	}

	/**
	 * Tells what an import would come to.
	 *
	 * @throws BadData if nothing would be stored
	 */
	void tell(DryRun run, boolean storable) throws BadData {
		for (DryRun.FileCheck f : run.files()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("file", f.file());
			fields.put("read", f.read());
			fields.put("rejected", f.rejected());
			fields.put("duplicates", f.duplicates());
			fields.put("good", f.good());
			out.say("dryrun.file", fields, f.file(), f.read(), f.good(), f.rejected(), f.duplicates());
		}
		if (!storable) {
			throw refusal(run.name(), new DeliveryImport.Refused(run.problems(), run.rejected(), run.rejectFile(), run.first()));
		}
		run.problems().forEach(this::note);
		rejects(run.rejected(), run.rejectFile());
		out.say("dryrun.done", Map.of("name", run.name(), "rejected", run.rejected(), "drift", run.drift().size()), run.name(),
				run.drift().size());
	}

	/** Tells what is unusual. */
	void drift(List<Problem> drift) {
		drift.forEach(problem -> {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("code", problem.code().name());
			fields.put("text", out.texts().problem(problem));
			out.say("delivery.drift", fields, out.texts().problem(problem));
		});
	}

	/** The delivery was to be stopped by drift, and was. */
	BadData stopped(String name, List<Problem> drift) {
		List<String> lines = new ArrayList<>();
		lines.add(out.word("delivery.stopped", name));
		drift.forEach(p -> lines.add("  " + out.texts().problem(p)));
		return new BadData(String.join(System.lineSeparator(), lines));
	}

	private BadData refusal(String name, DeliveryImport.Refused refused) {
		List<String> lines = new ArrayList<>();
		lines.add(out.word("delivery.refused", name));
		refused.problems().forEach(p -> lines.add("  " + out.texts().problem(p)));
		refused.first().ifPresent(p -> lines.add("  " + out.texts().problem(p)));
		Optional<Path> file = refused.rejectFile();
		if (file.isPresent()) {
			lines.add("  " + out.word("delivery.refusedRows", refused.rejected(), file.get()));
		}
		return new BadData(String.join(System.lineSeparator(), lines));
	}

	/** Tells something about a file. */
	void note(Problem problem) {
		out.note("note", out.texts().problem(problem));
	}
}
