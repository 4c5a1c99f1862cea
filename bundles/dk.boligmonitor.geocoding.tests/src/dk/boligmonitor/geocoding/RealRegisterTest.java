package dk.boligmonitor.geocoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.geocoding.MatchOutcome.Matched;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.model.record.HomeAddress;

/** 1,387 real addresses, whose codes stand in the file without leading zeros. */
class RealRegisterTest {

	@Test
	void everyAddressIsFoundByItsOwnKeyOrSharesIt() throws Exception {
		List<Map<String, String>> rows = SharedData.rows("dawa-aws-2014/AddressAccess.csv");
		assertEquals(1387, rows.size());
		List<Kvh> keys = new ArrayList<>();
		KvhIndex.Builder builder = KvhIndex.builder(rows.size());
		for (Map<String, String> row : rows) {
			Kvh kvh = Kvh.parse(row.get("kommunekode"), row.get("vejkode"), row.get("husnr")).orElseThrow();
			builder.add(keys.size(), new RegisterAddress(row.get("id"), kvh, row.get("vejnavn"), row.get("postnr"),
					row.get("postnrnavn"), Double.parseDouble(row.get("etrs89oest")),
					Double.parseDouble(row.get("etrs89nord")), PointAccuracy.valueOf(row.get("noejagtighed")), true));
			keys.add(kvh);
		}
		KvhIndex index = builder.build();

		for (int i = 0; i < keys.size(); i++) {
			assertEquals(keys.get(i), keys.get(index.find(keys.get(i))));
			assertInstanceOf(Matched.class, matchAsInCpr(index, rows.get(i)));
		}
		assertEquals(keys.stream().distinct().count(), index.size());
	}

	private static MatchOutcome matchAsInCpr(KvhIndex index, Map<String, String> row) {
		String house = row.get("husnr");
		boolean letter = Character.isLetter(house.charAt(house.length() - 1));
		String padded = "0".repeat((letter ? 4 : 3) - house.length()) + house;
		String road = "0".repeat(4 - row.get("vejkode").length()) + row.get("vejkode");
		HomeAddress home = new HomeAddress("0" + row.get("kommunekode"), road, padded, "", "");
		return new ExactMatcher(index, new MunicipalityCode("0" + row.get("kommunekode"))).match(home);
	}
}
