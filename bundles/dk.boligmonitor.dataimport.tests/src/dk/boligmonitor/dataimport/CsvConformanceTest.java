package dk.boligmonitor.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dk.boligmonitor.dataimport.table.CsvRows;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.dataimport.table.Masking;

/** The public csv-spectrum cases: each CSV has the same rows as the JSON beside it. */
class CsvConformanceTest {

	@Test
	void csvSpectrum() throws Exception {
		Path root = Samples.shared("csv-spectrum");
		List<Path> cases;
		try (Stream<Path> files = Files.list(root.resolve("csvs"))) {
			cases = files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
		}
		assertTrue(cases.size() >= 10);
		for (Path csv : cases) {
			String name = String.valueOf(csv.getFileName()).replace(".csv", "");
			JsonNode expected = new ObjectMapper().readTree(root.resolve("json").resolve(name + ".json").toFile());
			assertEquals(texts(expected), rows(csv, expected.get(0)), name);
		}
	}

	private static List<List<String>> texts(JsonNode rows) {
		List<List<String>> texts = new ArrayList<>();
		for (JsonNode row : rows) {
			List<String> cells = new ArrayList<>();
			row.forEach(cell -> cells.add(cell.asText().strip().replace("\r", "")));
			texts.add(cells);
		}
		return texts;
	}

	private static List<List<String>> rows(Path csv, JsonNode names) throws Exception {
		FileLayout.Builder builder = FileLayout.delimitedBy(",");
		names.fieldNames().forEachRemaining(name -> builder.required(Masking.STRAY, name));
		FileLayout layout = builder.build();
		FileScan.Encoding encoding;
		try (InputStream in = Files.newInputStream(csv)) {
			encoding = FileScan.encoding(in);
		}
		List<List<String>> texts = new ArrayList<>();
		try (InputStream in = Files.newInputStream(csv); CsvRows rows = new CsvRows("x", in, encoding, layout)) {
			while (rows.next()) {
				texts.add(layout.columns().stream().map(c -> rows.row().text(c).replace("\r", "")).toList());
			}
			assertEquals(List.of(), rows.problems());
		}
		return texts;
	}
}
