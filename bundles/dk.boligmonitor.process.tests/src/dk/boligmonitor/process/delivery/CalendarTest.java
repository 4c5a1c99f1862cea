package dk.boligmonitor.process.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.StoredDelivery;

/** Which months are stored, partly rejected, late or missing. */
class CalendarTest {

	private static StoredDelivery delivery(String month, long rejected, RecordKind... kinds) {
		DeliveryHead head = new DeliveryHead(new MunicipalityCode("0999"), YearMonth.parse(month), "D" + month, "x");
		return new StoredDelivery(head, Instant.EPOCH,
				Arrays.stream(kinds).map(k -> new FileTotals(k, 10, rejected, 0, 10 - rejected, 0, 0, 0)).toList());
	}

	private static String of(Set<String> late, StoredDelivery... deliveries) {
		return Calendar.of(List.of(deliveries), late).stream().map(s -> s.month() + " " + s.kind() + " " + s.state())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void nothingStored() {
		assertEquals(List.of(), Calendar.of(List.of(), Set.of()));
	}

	@Test
	void eachMonthAndKind() {
		assertEquals("""
				2015-01 BORGER STORED
				2015-01 ELEV STORED
				2015-02 BORGER MISSING
				2015-02 ELEV MISSING
				2015-03 BORGER PARTLY_REJECTED
				2015-03 ELEV MISSING
				2015-04 BORGER LATE
				2015-04 ELEV MISSING""",
				of(Set.of("D2015-04"), delivery("2015-01", 0, RecordKind.BORGER, RecordKind.ELEV),
						delivery("2015-03", 2, RecordKind.BORGER), delivery("2015-04", 0, RecordKind.BORGER)));
	}

	@Test
	void quartersExpectNoMonthsBetween() {
		assertEquals("""
				2014-12 BORGER STORED
				2015-03 BORGER STORED
				2015-06 BORGER MISSING
				2015-09 BORGER STORED
				2015-12 BORGER STORED""",
				of(Set.of(), delivery("2014-12", 0, RecordKind.BORGER), delivery("2015-03", 0, RecordKind.BORGER),
						delivery("2015-09", 0, RecordKind.BORGER), delivery("2015-12", 0, RecordKind.BORGER)));
	}
}
