package dk.boligmonitor.process.delivery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.dataimport.sniff.ColumnGuess;
import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Guess;
import dk.boligmonitor.dataimport.sniff.Sniffer;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.ProfileGuess;
import dk.boligmonitor.process.ProfileGuess.Evidence;
import dk.boligmonitor.process.ProfileGuess.State;
import dk.boligmonitor.process.engine.Faults;

/** Has a file looked at, and tells what was found in words that need no engine. */
final class GuessStep {

	private GuessStep() {
	}

	static ProfileGuess run(ProfileBook profiles, Path path, Progress progress) throws MonitorException {
		return Faults.ask(() -> {
			Guess guess = new Sniffer(profiles.kinds(), profiles.profiles().all()).look(path, progress);
			List<Evidence> evidence = new ArrayList<>(guess.findings().stream().map(f -> evidence("", "", f)).toList());
			for (FileGuess file : guess.files()) {
				file.findings().forEach(f -> evidence.add(evidence(file.file(), "", f)));
				for (ColumnGuess column : file.columns()) {
					column.evidence().forEach(f -> evidence.add(evidence(file.file(), column.label(), f)));
				}
				file.missing().forEach(m -> evidence.add(new Evidence(file.file(), m, "MISSING", List.of())));
			}
			List<Evidence> questions = guess.questions().stream().filter(q -> q.open())
					.map(q -> new Evidence(q.file(), "", "question." + q.code().name(), q.arguments())).toList();
			return new ProfileGuess(guess.profile().name(), new String(ProfileBook.json(guess.profile()), StandardCharsets.UTF_8),
					guess.complete() ? State.COMPLETE : State.OPEN, evidence, questions);
		});
	}

	private static Evidence evidence(String file, String column, Finding finding) {
		return new Evidence(file, column, finding.code().name(), finding.arguments());
	}
}
