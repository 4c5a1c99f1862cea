package dk.boligmonitor.demo.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.demo.SharedData;

class Utm32Test {

	@Test
	void agreesWithTheAddressRegister() throws IOException {
		Optional<Path> file = SharedData.find("dawa-aws-2014/AddressAccess.csv");
		assumeTrue(file.isPresent(), "shared/data/dawa-aws-2014 is not beside the checkout");
		List<String> lines = Files.readAllLines(file.orElseThrow());
		List<String> header = List.of(lines.getFirst().split(";"));
		int points = 0;
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(";", -1);
			String east = cells[header.indexOf("etrs89oest")];
			if (!east.isEmpty()) {
				Utm32 degrees = Utm32.inverse(Double.parseDouble(east), Double.parseDouble(cells[header.indexOf("etrs89nord")]));
				assertEquals(Double.parseDouble(cells[header.indexOf("wgs84lat")]), degrees.latitude(), 1e-7);
				assertEquals(Double.parseDouble(cells[header.indexOf("wgs84long")]), degrees.longitude(), 1e-7);
				points++;
			}
		}
		assertTrue(points > 1_300, "only " + points + " points were compared");
	}

	@Test
	void theCentralMeridianIsNineDegrees() {
		assertEquals(9, Utm32.inverse(500_000, 6_200_000).longitude(), 1e-12);
	}
}
