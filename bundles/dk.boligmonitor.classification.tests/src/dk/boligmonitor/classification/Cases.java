package dk.boligmonitor.classification;

import java.util.Optional;
import java.util.OptionalDouble;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Standing;
import dk.boligmonitor.model.result.Unit;

/** Short ways to write test cases. */
final class Cases {

	static final String SET = "boligområder";
	static final Period PERIOD = Period.parse("2015K1").orElseThrow();
	static final AreaRef MUNICIPALITY = AreaRef.municipality(MunicipalityCode.of("999"), "Demokøbing");

	private Cases() {
	}

	static IndicatorInfo indicator(String id, Direction direction, CategoryRule rule) {
		return new IndicatorInfo(new IndicatorId(id), id, "T", "", "", "FLIS", Kind.PROPORTION, Unit.PERCENT, 1, direction,
				rule, DisclosureClass.INTERNAL, 3, 0, false, 1, "test");
	}

	static AreaRef area(String code) {
		return new AreaRef(SET, new AreaCode(code), "Område " + code, AreaRef.Role.AREA);
	}

	static Outcome value(double value) {
		return new Outcome.Value(new Figures(value, 100, value, Optional.empty()));
	}

	static AreaResult result(AreaRef area, IndicatorInfo indicator, Outcome outcome) {
		return new AreaResult(area, indicator, PERIOD, outcome, Standing.NONE, OptionalDouble.of(1), "run");
	}
}
