package dk.boligmonitor.dataimport.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowSource;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** Leaves out rows by rule, and counts them. */
final class RuledRows implements RowSource {

	private final String file;
	private final RowSource rows;
	private final Rules rules;
	private long leftOut;

	RuledRows(String file, RowSource rows, Rules rules) {
		this.file = file;
		this.rows = rows;
		this.rules = rules;
	}

	@Override
	public boolean next() throws IOException {
		while (rows.next()) {
			if (rules.keeps(rows.row())) {
				return true;
			}
			leftOut++;
		}
		return false;
	}

	@Override
	public Row row() {
		return rows.row();
	}

	@Override
	public long read() {
		return rows.read() - leftOut;
	}

	@Override
	public long leftOut() {
		return leftOut;
	}

	@Override
	public List<String> header() {
		return rows.header();
	}

	@Override
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(rows.problems());
		if (leftOut > 0) {
			problems.add(Problem.of(ProblemCode.ROWS_LEFT_OUT, Where.file(file), Long.toString(leftOut)));
		}
		return problems;
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}
}
