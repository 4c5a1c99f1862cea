package dk.boligmonitor.geocoding;

import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;

/** Makes register addresses for tests. */
final class Register {

	private Register() {
	}

	static Kvh key(String municipality, String road, String house) {
		return Kvh.parse(municipality, road, house).orElseThrow();
	}

	static RegisterAddress address(Kvh kvh, PointAccuracy accuracy, boolean current) {
		return new RegisterAddress("", kvh, "", "", "", 600_000, 6_200_000, accuracy, current);
	}

	static RegisterAddress current(String road, String house) {
		return address(key("0461", road, house), PointAccuracy.A, true);
	}

	static RegisterAddress closed(String road, String house) {
		return address(key("0461", road, house), PointAccuracy.A, false);
	}
}
