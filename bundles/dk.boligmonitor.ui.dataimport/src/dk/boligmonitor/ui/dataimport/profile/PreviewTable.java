package dk.boligmonitor.ui.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.boligmonitor.dataimport.sniff.Preview;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Rows as an import would read them, masked. A bad cell has a sign and a colour, and says why. */
public final class PreviewTable extends Composite {

	/** A light vermillion, after Okabe and Ito; the sign before the text tells the same. */
	private static final RGB BAD = new RGB(247, 207, 178);
	private static final int WIDTH = 16;

	private final MessageFile words = MessageFile.beside(PreviewTable.class);
	private final Function<Problem, String> sentence;
	private List<String> columns = List.of();
	private Optional<DataTable<Preview.Row>> table = Optional.empty();

	/** @param wording words for what is wrong */
	public PreviewTable(Composite parent, Wording wording) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		sentence = wording.texts()::rule;
	}

	/** Shows a preview. */
	public void show(Preview preview) {
		if (table.isEmpty() || !preview.columns().equals(columns)) {
			columns = preview.columns();
			Stream.of(getChildren()).forEach(Control::dispose);
			table = Optional.of(new DataTable<>(new Composite(this, SWT.NONE), words.get("preview.table"), Preview.Row.class, columns()));
			layout(true, true);
		}
		table.ifPresent(t -> t.show(preview.rows()));
	}

	/** Shows nothing. */
	public void clear() {
		table.ifPresent(t -> t.show(List.of()));
	}

	private List<Column<Preview.Row>> columns() {
		List<Column<Preview.Row>> made = new ArrayList<>();
		made.add(Column.numbers(words.get("preview.line"), 7, r -> String.valueOf(r.line()), Preview.Row::line));
		made.add(Column.<Preview.Row> words(words.get("preview.fault"), 26, r -> r.fault().map(p -> "✕ " + sentence.apply(p)).orElse("✓"))
				.explained(r -> r.fault().map(sentence).orElse("")));
		for (int i = 0; i < columns.size(); i++) {
			int index = i;
			made.add(Column.<Preview.Row> words(columns.get(i), WIDTH, r -> text(r.cells().get(index)))
					.coloured(r -> r.cells().get(index).fault().map(p -> BAD)).explained(r -> tip(r.cells().get(index))));
		}
		return made;
	}

	private static String text(Preview.Cell cell) {
		return cell.fault().isPresent() ? "✕ " + cell.theirs() : cell.ours();
	}

	private String tip(Preview.Cell cell) {
		return cell.fault().map(sentence)
				.orElse(cell.theirs().equals(cell.ours()) ? "" : words.get("preview.cell", cell.theirs(), cell.ours()));
	}

	@Override
	public boolean setFocus() {
		return table.map(t -> t.control().setFocus()).orElseGet(super::setFocus);
	}
}
