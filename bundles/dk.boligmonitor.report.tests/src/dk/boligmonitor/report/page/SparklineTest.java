package dk.boligmonitor.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SparklineTest {

	@Test
	void theLineBreaksWhereAValueIsNotShown() {
		Sparkline line = new Sparkline(List.of(0.0, 10.0));
		assertEquals(List.of("4.0,24.0 32.0,4.0", "88.0,14.0 116.0,14.0"), line.pieces(List.of(Optional.of(0.0),
				Optional.of(10.0), Optional.empty(), Optional.of(5.0), Optional.of(5.0))));
	}

	@Test
	void aLoneValueIsAPointAndNothingIsNothing() {
		Sparkline line = new Sparkline(List.of(5.0));
		assertEquals(List.of("116.0,14.0 116.0,14.0"), line.pieces(List.of(Optional.empty(), Optional.of(5.0))));
		assertEquals(List.of(), line.pieces(List.of(Optional.empty(), Optional.empty())));
	}
}
