package dk.boligmonitor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Standing;

class ResultsFilesTest {

	private static final IndicatorInfo INDICATOR = Example.indicators().get(7);

	private static List<AreaResult> cases() {
		AreaRef first = new AreaRef("boligområder", new AreaCode("01"), "Nørre, \"Park\"", AreaRef.Role.AREA);
		AreaRef second = new AreaRef("boligområder", new AreaCode("02"), "Søndervang", AreaRef.Role.AREA);
		Figures third = new Figures(31, 93, 100.0 / 3, Optional.of(new Interval(24.583, 43.4)));
		Standing red = new Standing(OptionalDouble.of(20), OptionalDouble.of(5.0 / 3), Category.RED, OptionalInt.of(1), 3);
		Figures tiny = new Figures(0.0000012, 12_345_678, 0.00000001, Optional.empty());
		return List.of(Example.result(first, INDICATOR, Example.NEW, new Outcome.Value(third)).with(red),
				Example.result(second, INDICATOR, Example.NEW, new Outcome.Unreliable(tiny, Reason.HISTORY_INCOMPLETE)),
				// a standing that should not be there must not get out either
				Example.result(AreaRef.rest("boligområder"), INDICATOR, Example.NEW,
						new Outcome.Suppressed(Reason.SMALL_NUMERATOR)).with(red),
				Example.result(second, INDICATOR, Example.OLD, new Outcome.NoData(Reason.NO_ROWS)),
				Example.result(second, INDICATOR, Example.OLD, new Outcome.NotApplicable(Reason.EMPTY_POPULATION)),
				Example.result(second, INDICATOR, Example.OLD, new Outcome.Failed("pack", "detail")),
				Example.result(Example.MUNICIPALITY, INDICATOR, Example.NEW,
						new Outcome.Value(new Figures(0, 100, 0, Optional.empty()))));
	}

	private static String expected(String name) throws IOException {
		try (var in = ResultsFilesTest.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void csvIsAsTheContractSays() throws IOException {
		StringWriter out = new StringWriter();
		ResultsCsv.write(out, cases());
		assertEquals(expected("results.csv"), out.toString());
	}

	@Test
	void jsonSaysTheSame() throws IOException {
		StringWriter out = new StringWriter();
		ResultsJson.write(out, cases().subList(0, 3));
		assertEquals(expected("results.json").strip(), out.toString().replace("\r\n", "\n"));
	}

	@Test
	void filesAreWrittenWholeOrNotAtAll(@TempDir Path dir) throws ReportException, IOException {
		Path csv = dir.resolve("ud/resultater.csv");
		ResultsCsv.write(csv, cases());
		assertEquals(expected("results.csv"), Files.readString(csv));
		ResultsJson.write(dir.resolve("ud/resultater.json"), cases());
		try (var files = Files.list(dir.resolve("ud"))) {
			assertEquals(2, files.count());
		}
		assertThrows(ReportException.class, () -> ResultsCsv.write(csv.resolve("x.csv"), cases()));
		assertTrue(Files.exists(csv));
	}
}
