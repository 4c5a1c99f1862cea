package dk.boligmonitor.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;

import dk.boligmonitor.indicator.EcqlText.Rejected;
import dk.boligmonitor.indicator.ExpressionError.Code;
import dk.boligmonitor.model.result.Reason;

/**
 * Compiles one expression to a closure over the columns of one table. A check is the same compilation over a table without
 * rows whose columns hold the declared codes, so that nothing passes the check and fails in a run.
 */
final class Binding {

	/** The expression needs a column whose source was never delivered. */
	static final class NoColumn extends Exception {
		private final Reason reason;

		NoColumn(Reason reason) {
			super(reason.name(), null, false, false);
			this.reason = reason;
		}

		Reason reason() {
			return reason;
		}
	}

	private final EcqlText source;
	private final TableColumns columns;

	private Binding(EcqlText source, TableColumns columns) {
		this.source = source;
		this.columns = columns;
	}

	/** For a check against the declared fields of {@code table}. */
	static Binding declared(String table, String expression) throws Rejected {
		return new Binding(new EcqlText(expression), TableColumns.declared(table));
	}

	/** For a run over {@code table}. */
	static Binding to(DataTable table, String expression) {
		return new Binding(new EcqlText(expression), TableColumns.of(table));
	}

	/** The expression as a predicate. */
	CompiledPredicate predicate() throws Rejected, NoColumn {
		return predicate(source.filter());
	}

	/** The expression as a number. */
	CompiledValue value() throws Rejected, NoColumn {
		return number(source.expression());
	}

	private CompiledPredicate predicate(Filter filter) throws Rejected, NoColumn {
		return switch (filter) {
		case IncludeFilter all -> row -> CompiledPredicate.TRUE;
		case ExcludeFilter none -> row -> CompiledPredicate.FALSE;
		case And and -> join(and.getChildren(), CompiledPredicate::and);
		case Or or -> join(or.getChildren(), CompiledPredicate::or);
		case Not not -> predicate(not.getFilter()).negated();
		case PropertyIsNull isNull -> missing(isNull);
		case PropertyIsBetween between -> between(between);
		case PropertyIsLike like -> like(like);
		case BinaryComparisonOperator comparison -> comparison(comparison);
		default -> throw notSupported(filter.toString());
		};
	}

	private CompiledPredicate join(List<Filter> children, BinaryOperator<CompiledPredicate> operator)
			throws Rejected, NoColumn {
		CompiledPredicate joined = predicate(children.get(0));
		for (Filter child : children.subList(1, children.size())) {
			joined = operator.apply(joined, predicate(child));
		}
		return joined;
	}

	private CompiledPredicate missing(PropertyIsNull filter) throws Rejected, NoColumn {
		if (!(filter.getExpression() instanceof PropertyName field)) {
			throw notSupported(filter.getExpression().toString());
		}
		return switch (column(field)) {
		case Column.Whole whole -> row -> CompiledPredicate.known(whole.values()[row] == Column.Whole.MISSING);
		case Column.Decimals decimals -> row -> CompiledPredicate.known(Double.isNaN(decimals.values()[row]));
		case Column.Codes codes -> row -> CompiledPredicate.known(codes.codes()[row] == Column.Codes.MISSING);
		case Column.Flags flags -> row -> CompiledPredicate.FALSE;
		case Column.Unavailable unavailable -> throw new NoColumn(unavailable.reason());
		};
	}

	private CompiledPredicate between(PropertyIsBetween filter) throws Rejected, NoColumn {
		CompiledValue value = number(filter.getExpression());
		return Relation.GREATER_OR_EQUAL.of(value, number(filter.getLowerBoundary()))
				.and(Relation.LESS_OR_EQUAL.of(value, number(filter.getUpperBoundary())));
	}

	private CompiledPredicate like(PropertyIsLike filter) throws Rejected, NoColumn {
		if (!(filter.getExpression() instanceof PropertyName field)) {
			throw notSupported(filter.getExpression().toString());
		}
		if (!(column(field) instanceof Column.Codes codes)) {
			throw source.rejected(Code.TYPE_MISMATCH, nameOf(field), Optional.empty());
		}
		LikePattern pattern = LikePattern.of(filter);
		return codesMatching(nameOf(field), codes, filter.getLiteral(), pattern::matches);
	}

	private CompiledPredicate comparison(BinaryComparisonOperator filter) throws Rejected, NoColumn {
		Relation relation = relation(filter);
		Expression left = filter.getExpression1();
		Expression right = filter.getExpression2();
		if (left instanceof Literal && right instanceof PropertyName field && !(numeric(column(field)))) {
			return namedComparison(relation, field, left);
		}
		if (left instanceof PropertyName field) {
			Column column = column(field);
			if (!numeric(column)) {
				return namedComparison(relation, field, right);
			}
			if (column instanceof Column.Whole whole && right instanceof Literal constant) {
				return relation.of(whole.values(), constant(constant));
			}
		}
		return relation.of(number(left), number(right));
	}

	/** A field of codes or flags against a constant. */
	private CompiledPredicate namedComparison(Relation relation, PropertyName field, Expression other)
			throws Rejected, NoColumn {
		if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
			throw source.rejected(Code.TYPE_MISMATCH, nameOf(field), Optional.empty());
		}
		Object constant = other instanceof Literal literal ? literal.getValue() : null;
		CompiledPredicate equal;
		if (column(field) instanceof Column.Codes codes && constant instanceof String code) {
			equal = codesMatching(nameOf(field), codes, code, code::equals);
		} else if (column(field) instanceof Column.Flags flags && constant instanceof Boolean wanted) {
			boolean flag = wanted;
			equal = row -> CompiledPredicate.known(flags.values()[row] == flag);
		} else {
			throw source.rejected(Code.TYPE_MISMATCH, other instanceof PropertyName name ? nameOf(name) : other.toString(),
					Optional.empty());
		}
		return relation == Relation.EQUAL ? equal : equal.negated();
	}

	/** Resolves a condition on codes to indexes of the dictionary, once for the whole column. */
	private CompiledPredicate codesMatching(String field, Column.Codes column, String wanted,
			Predicate<String> condition) throws Rejected {
		List<String> declared = columns.declaredCodes(field);
		if (!declared.isEmpty() && declared.stream().noneMatch(condition)) {
			throw source.rejected(Code.UNKNOWN_CODE, wanted, Similarity.nearest(wanted, declared));
		}
		String[] dictionary = column.dictionary();
		boolean[] matches = new boolean[dictionary.length];
		for (int i = 0; i < dictionary.length; i++) {
			matches[i] = condition.test(dictionary[i]);
		}
		int[] codes = column.codes();
		return row -> {
			int code = codes[row];
			return code == Column.Codes.MISSING ? CompiledPredicate.UNKNOWN : CompiledPredicate.known(matches[code]);
		};
	}

	private CompiledValue number(Expression expression) throws Rejected, NoColumn {
		return switch (expression) {
		case Literal literal -> {
			double constant = constant(literal);
			yield row -> constant;
		}
		case PropertyName field -> number(field);
		case BinaryExpression binary -> arithmetic(binary);
		default -> throw notSupported(expression.toString());
		};
	}

	private CompiledValue number(PropertyName field) throws Rejected, NoColumn {
		return switch (column(field)) {
		case Column.Whole whole -> {
			int[] values = whole.values();
			yield row -> values[row] == Column.Whole.MISSING ? Double.NaN : values[row];
		}
		case Column.Decimals decimals -> {
			double[] values = decimals.values();
			yield row -> values[row];
		}
		case Column.Codes codes -> throw source.rejected(Code.TYPE_MISMATCH, nameOf(field), Optional.empty());
		case Column.Flags flags -> throw source.rejected(Code.TYPE_MISMATCH, nameOf(field), Optional.empty());
		case Column.Unavailable unavailable -> throw new NoColumn(unavailable.reason());
		};
	}

	private CompiledValue arithmetic(BinaryExpression expression) throws Rejected, NoColumn {
		CompiledValue left = number(expression.getExpression1());
		CompiledValue right = number(expression.getExpression2());
		return switch (expression) {
		case Add sum -> row -> left.at(row) + right.at(row);
		case Subtract difference -> row -> left.at(row) - right.at(row);
		case Multiply product -> row -> left.at(row) * right.at(row);
		case Divide quotient -> row -> {
			double divisor = right.at(row);
			return divisor == 0 ? Double.NaN : left.at(row) / divisor;
		};
		default -> throw notSupported(expression.toString());
		};
	}

	private double constant(Literal literal) throws Rejected {
		if (literal.getValue() instanceof Number number) {
			return number.doubleValue();
		}
		throw source.rejected(Code.TYPE_MISMATCH, literal.toString(), Optional.empty());
	}

	private Relation relation(BinaryComparisonOperator filter) throws Rejected {
		return switch (filter) {
		case PropertyIsEqualTo equal -> Relation.EQUAL;
		case PropertyIsNotEqualTo notEqual -> Relation.NOT_EQUAL;
		case PropertyIsLessThan less -> Relation.LESS;
		case PropertyIsLessThanOrEqualTo atMost -> Relation.LESS_OR_EQUAL;
		case PropertyIsGreaterThan greater -> Relation.GREATER;
		case PropertyIsGreaterThanOrEqualTo atLeast -> Relation.GREATER_OR_EQUAL;
		default -> throw notSupported(filter.toString());
		};
	}

	private static boolean numeric(Column column) {
		return column instanceof Column.Whole || column instanceof Column.Decimals;
	}

	private Column column(PropertyName field) throws Rejected, NoColumn {
		String name = nameOf(field);
		Optional<Column> column = columns.column(name);
		if (column.isEmpty()) {
			throw source.rejected(Code.UNKNOWN_FIELD, name, Similarity.nearest(name, columns.names()));
		}
		if (column.get() instanceof Column.Unavailable unavailable) {
			throw new NoColumn(unavailable.reason());
		}
		return column.get();
	}

	/** GeoTools reads {@code a.b} as the path {@code a/b}; the author's form is wanted. */
	private static String nameOf(PropertyName field) {
		return field.getPropertyName().replace('/', '.');
	}

	private Rejected notSupported(String token) {
		return source.rejected(Code.NOT_SUPPORTED, token, Optional.empty());
	}
}
