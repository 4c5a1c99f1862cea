package dk.boligmonitor.dataimport.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Problem;

/** What docs/contract.md shows works. */
class ContractTest {

	private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

	private static List<String> examples() throws Exception {
		Optional<Path> found = Optional.empty();
		for (Path dir = Path.of("").toAbsolutePath(); found.isEmpty() && dir != null; dir = dir.getParent()) {
			found = Optional.of(dir.resolve("docs/contract.md")).filter(Files::exists);
		}
		assumeTrue(found.isPresent(), "No docs/contract.md above this directory");
		List<String> examples = new ArrayList<>();
		Matcher m = EXAMPLE.matcher(Files.readString(found.orElseThrow()));
		while (m.find()) {
			examples.add(m.group(1));
		}
		return examples;
	}

	@Test
	void examplesAreReadWithoutAProblem() throws Exception {
		List<Problem> problems = new ArrayList<>();
		int profiles = 0;
		int kinds = 0;
		for (String example : examples()) {
			ByteArrayInputStream in = new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8));
			if (example.contains("\"form\"")) {
				problems.addAll(ProfileFile.read("contract.md", in, Kinds.builtIn()).problems());
				profiles++;
			} else if (example.contains("\"columns\"")) {
				assertTrue(DeclarationFile.read("contract.md", in, problems).isPresent(), problems::toString);
				kinds++;
			}
		}
		assertEquals(List.of(), problems);
		assertEquals(1, profiles);
		assertEquals(1, kinds);
	}
}
