package dk.boligmonitor.ui.dataimport.source;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.process.SourceTest;
import dk.boligmonitor.process.Sources;
import dk.boligmonitor.process.text.Texts;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/**
 * Saves a source and tries it. A test knows the source by its name, so it has to be saved first; whoever cancels has it put back
 * as it was.
 */
final class SourceTrial {

	private static final long PATIENCE = 100;

	/** What a test came to. */
	sealed interface Answer {

		/** It was made. */
		record Told(SourceTest test) implements Answer {
		}

		/** It was not asked for. */
		record Done() implements Answer {
		}

		/** It could not be saved or tried. */
		record Broken(String sentence) implements Answer {
		}
	}

	private final Monitor monitor;
	private final Optional<Source> before;
	private final Texts texts = Wording.ofWorkbench().texts();
	private final MessageFile words = MessageFile.beside(SourceTrial.class);
	private Optional<String> saved = Optional.empty();

	SourceTrial(Monitor monitor, Optional<Source> before) {
		this.monitor = monitor;
		this.before = before;
	}

	/** Saves it and tries it, with progress; empty if the user cancelled. The secret is wiped. */
	Optional<Answer> run(IRunnableContext context, Source source, char[] secret) {
		return inContext(context, words.get("test.job", source.name()), () -> {
			Optional<Answer> wrong = save(source, secret);
			return wrong.isPresent() ? wrong.get() : new Answer.Told(monitor.sources().test(source.name()));
		});
	}

	/** Saves it, with progress; empty if that went well. The secret is wiped. */
	Optional<String> keep(IRunnableContext context, Source source, char[] secret) {
		Optional<Answer> answer = inContext(context, words.get("save.job", source.name()), () -> {
			return save(source, secret).orElse(new Answer.Done());
		});
		return answer.flatMap(a -> a instanceof Answer.Broken b ? Optional.of(b.sentence()) : Optional.empty());
	}

	/** Puts everything back as it was before; a changed password stays changed. */
	Optional<String> undo(IRunnableContext context) {
		if (saved.isEmpty()) {
			return Optional.empty();
		}
		Optional<Answer> answer = inContext(context, words.get("undo.job"), () -> {
			if (before.isPresent()) {
				monitor.sources().save(before.get());
			} else {
				monitor.sources().remove(saved.get());
			}
			return new Answer.Done();
		});
		return answer.flatMap(a -> a instanceof Answer.Broken b ? Optional.of(b.sentence()) : Optional.empty());
	}

	/** Saves it, or says why not. */
	private Optional<Answer> save(Source source, char[] secret) throws MonitorException {
		Sources sources = monitor.sources();
		if (before.isEmpty() && saved.isPresent() && !saved.get().equals(source.name())) {
			sources.remove(saved.get());
		}
		List<Problem> wrong = sources.save(source);
		if (!wrong.isEmpty()) {
			Arrays.fill(secret, '\0');
			return Optional.of(new Answer.Broken(texts.rule(wrong.getFirst()) + " " + texts.advice(wrong.getFirst())));
		}
		saved = Optional.of(source.name());
		if (secret.length > 0) {
			sources.saveSecret(source.name(), secret);
		}
		return Optional.empty();
	}

	@FunctionalInterface
	private interface Question {
		Answer ask() throws MonitorException;
	}

	/** Asks in a thread of its own, which a user who cancels does not wait for: a server may take minutes not to answer. */
	private Optional<Answer> inContext(IRunnableContext context, String title, Question question) {
		FutureTask<Answer> task = new FutureTask<>(question::ask);
		try {
			context.run(true, true, progress -> {
				if (progress != null) {
					await(title, task, progress);
				}
			});
			return Optional.of(task.get());
		} catch (InterruptedException e) {
			return Optional.empty();
		} catch (InvocationTargetException | ExecutionException e) {
			return Optional.of(new Answer.Broken(sentence(e.getCause() instanceof Exception cause ? cause : e)));
		}
	}

	private static void await(String title, FutureTask<Answer> task, IProgressMonitor progress) throws InterruptedException {
		progress.beginTask(title, IProgressMonitor.UNKNOWN);
		Thread.ofPlatform().daemon().name("BoligMonitor source").start(task);
		while (!task.isDone()) {
			if (progress.isCanceled()) {
				throw new InterruptedException();
			}
			try {
				task.get(PATIENCE, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				continue;
			} catch (ExecutionException e) {
				return; // whoever asks for the answer gets it
			}
		}
		progress.done();
	}

	private String sentence(Exception cause) {
		if (cause instanceof MonitorException e) {
			return texts.fault(e);
		}
		ILog.of(SourceTrial.class).error("The source could not be saved or tried", cause);
		return words.get("fetch.bug");
	}
}
