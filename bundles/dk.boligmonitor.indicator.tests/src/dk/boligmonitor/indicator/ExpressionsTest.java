package dk.boligmonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.indicator.ExpressionError.Code;

class ExpressionsTest {

	/** Row 0: 15 years, M, immigrant, placed, 4 tests, mean 6.5. Row 1: nothing known, no flags. */
	private static DataTable two() {
		int unknown = Column.Whole.MISSING;
		return Samples.unknownResidents(2).column("alder", new Column.Whole(new int[] { 15, unknown }))
				.column("koen", new Column.Codes(new int[] { 1, -1 }, new String[] { "K", "M" }))
				.column("herkomst", new Column.Codes(new int[] { 0, -1 }, new String[] { "indvandrer_ikkevestlig" }))
				.column("anbringelse", new Column.Flags(new boolean[] { true, false }))
				.column("bundne_proever", new Column.Whole(new int[] { 4, unknown }))
				.column("karaktersnit", new Column.Decimals(new double[] { 6.5, Double.NaN })).build();
	}

	private static int truth(String expression, int row) {
		try {
			return Binding.to(two(), expression).predicate().truth(row);
		} catch (EcqlText.Rejected | Binding.NoColumn e) {
			throw new AssertionError(expression + ": " + e.getMessage(), e);
		}
	}

	@Test
	void everyFormOfTheLanguageIsUnderstood() {
		List<String> holds = List.of("INCLUDE", "alder = 15", "15 = alder", "alder <> 14", "alder < 16", "16 > alder",
				"alder <= 15", "alder > 14", "alder >= 15", "alder BETWEEN 15 AND 15", "alder NOT BETWEEN 16 AND 20",
				"alder IN (14, 15)", "alder NOT IN (1, 2)", "koen = 'M'", "'M' = koen", "koen <> 'K'", "koen IN ('M')",
				"herkomst LIKE '%_ikkevestlig'", "herkomst LIKE 'indvandrer%'", "herkomst ILIKE 'INDVANDRER%'",
				"herkomst NOT LIKE 'dansk'", "anbringelse = true", "anbringelse <> false", "NOT forebyggende = true",
				"alder IS NOT NULL", "klassetrin IS NULL", "alder + 1 = 16", "alder * 2 - 10 = 20", "alder / 2 = 7.5",
				"(alder < 18 AND koen = 'M') OR alder > 90", "karaktersnit >= 6.5", "karaktersnit > bundne_proever");
		for (String expression : holds) {
			assertEquals(CompiledPredicate.TRUE, truth(expression, 0), expression);
			assertEquals(CompiledPredicate.FALSE, truth("NOT (" + expression + ")", 0), expression);
		}
		assertEquals(CompiledPredicate.FALSE, truth("EXCLUDE", 0));
		assertEquals(CompiledPredicate.FALSE, truth("koen = 'K'", 0), "a code that no other row has");
	}

	@Test
	void comparisonWithAMissingCellIsUnknownAndSoIsItsNegation() {
		for (String comparison : List.of("alder = 15", "alder <> 15", "alder < 15", "alder BETWEEN 0 AND 200", "alder IN (1)",
				"koen = 'M'", "koen <> 'M'", "herkomst LIKE '%'", "karaktersnit > 2", "alder + 1 > 0", "alder > karaktersnit")) {
			assertEquals(CompiledPredicate.UNKNOWN, truth(comparison, 1), comparison);
			assertEquals(CompiledPredicate.UNKNOWN, truth("NOT (" + comparison + ")", 1), comparison);
		}
		assertEquals(CompiledPredicate.TRUE, truth("alder IS NULL AND koen IS NULL AND karaktersnit IS NULL", 1));
		assertEquals(CompiledPredicate.FALSE, truth("anbringelse IS NULL", 1), "a flag is never missing");
		assertEquals(CompiledPredicate.UNKNOWN, truth("alder / 0 > 1", 0), "division by zero is an unknown number");
	}

	/** The truth tables of SQL: rows and columns in the order false, unknown, true. */
	@Test
	void connectivesFollowTheTablesOfThreeValuedLogic() {
		String[] operand = { "EXCLUDE", "alder = 1", "INCLUDE" };
		int f = CompiledPredicate.FALSE;
		int u = CompiledPredicate.UNKNOWN;
		int t = CompiledPredicate.TRUE;
		int[][] and = { { f, f, f }, { f, u, u }, { f, u, t } };
		int[][] or = { { f, u, t }, { u, u, t }, { t, t, t } };
		int[] not = { t, u, f };
		CompiledPredicate[] constant = { row -> f, row -> u, row -> t };
		for (int a = 0; a < 3; a++) {
			assertEquals(not[a], constant[a].negated().truth(0));
			for (int b = 0; b < 3; b++) {
				assertEquals(and[a][b], constant[a].and(constant[b]).truth(0), operand[a] + " AND " + operand[b]);
				assertEquals(or[a][b], constant[a].or(constant[b]).truth(0), operand[a] + " OR " + operand[b]);
			}
		}
		assertEquals(t, truth("alder = 1 OR anbringelse = false", 1));
		assertEquals(f, truth("alder = 1 AND anbringelse = true", 1));
		assertEquals(u, truth("alder = 1 AND anbringelse = false", 1));
	}

	private static void assertError(Code code, int position, String token, String nearest, String expression) {
		List<ExpressionError> errors = Expressions.check(Samples.share(expression, Expressions.ALL));
		Optional<String> name = nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
		assertEquals(List.of(new ExpressionError(code, expression, position, token, name)), errors);
	}

	@Test
	void whatIsWrongIsSaidWithPlaceAndNearestName() {
		assertError(Code.UNKNOWN_FIELD, 14, "aldr", "alder", "koen = 'M' OR aldr < 18");
		assertError(Code.UNKNOWN_FIELD, 0, "indkomst", "", "indkomst > 5");
		assertError(Code.UNKNOWN_FIELD, 0, "Alder", "alder", "Alder > 5");
		assertError(Code.UNKNOWN_FIELD, 0, "borger.alder", "", "borger.alder > 5");
		assertError(Code.UNKNOWN_CODE, 12, "indvandrer_ikkevestig", "indvandrer_ikkevestlig", "herkomst = 'indvandrer_ikkevestig'");
		assertError(Code.UNKNOWN_CODE, 11, "mand", "", "koen LIKE 'mand'");
		assertError(Code.TYPE_MISMATCH, 9, "x", "", "alder = 'x'");
		assertError(Code.TYPE_MISMATCH, 7, "5", "", "koen = 5");
		assertError(Code.TYPE_MISMATCH, 0, "koen", "", "koen > 'K'");
		assertError(Code.TYPE_MISMATCH, 0, "koen", "", "koen + 1 = 2");
		assertError(Code.TYPE_MISMATCH, 14, "1", "", "anbringelse = 1");
		assertError(Code.TYPE_MISMATCH, 0, "alder", "", "alder LIKE '1%'");
		assertError(Code.NOT_SUPPORTED, 6, "foo", "", "1 < 3*foo(alder)");
		assertError(Code.SYNTAX, 6, ">", "", "alder >");
		assertError(Code.SYNTAX, 0, "", "", "");
		assertError(Code.SYNTAX, 0, "", "", "(".repeat(2000) + "alder = 1" + ")".repeat(2000));
	}

	@Test
	void functionsPlacesAndTimesAreRefused() {
		for (String expression : List.of("abs(alder) = 3", "BBOX(alder, 1, 2, 3, 4)", "alder AFTER 2012-01-01T00:00:00Z",
				"IN ('a.1')", "alder EXISTS", "koen = herkomst", "alder > 2012-01-01")) {
			List<ExpressionError> errors = Expressions.check(Samples.share(expression, Expressions.ALL));
			assertEquals(1, errors.size(), expression);
		}
	}

	@Test
	void allPartsOfADefinitionAreChecked() {
		List<ExpressionError> errors = Expressions.check(Samples.mean("aldr > 1", "karaktersnitt"));

		assertEquals(List.of("aldr", "karaktersnitt"), errors.stream().map(ExpressionError::token).toList());
		assertEquals(Code.UNKNOWN_TABLE,
				Expressions.check(Samples.rate(new IndicatorDefinition.Part("fraflytninger", "INCLUDE"),
						new IndicatorDefinition.Part("middelfolketal", "INCLUDE"))).get(0).code());
		assertTrue(Expressions.check(Samples.mean("bundne_proever >= 4", "karaktersnit")).isEmpty());
	}

	@Test
	void theContextClassLoaderIsLeftAsItWas() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		ClassLoader other = new ClassLoader(null) {
		};
		try {
			thread.setContextClassLoader(other);
			assertTrue(Expressions.check(Samples.share("alder < 18 AND koen LIKE 'M%'", Expressions.ALL)).isEmpty());
			Expressions.check(Samples.share("alder <", Expressions.ALL));
			assertSame(other, thread.getContextClassLoader());
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
