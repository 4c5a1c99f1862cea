package dk.boligmonitor.dataimport.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.Spread;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.CellForm;
import dk.boligmonitor.dataimport.table.Column.Need;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Masking;

/**
 * Makes the layout of a file from its profile: first all columns of the kind in its order, also those that the profile does not
 * tell of (they stay empty), then helper columns, then value columns of wide tables.
 */
public final class Layouts {

	private static final String VALUE_COLUMN = "_value";

	private Layouts() {
	}

	/** The layout of one sort of file. */
	public static FileLayout of(FileProfile file, Form form, Signs signs, KindDeclaration kind) {
		FileLayout.Builder layout = form instanceof Form.Delimited delimited ? FileLayout.delimitedBy(delimited.delimiter())
				: FileLayout.delimitedBy();
		for (KindColumn column : kind.columns()) {
			Optional<ColumnProfile> found = file.columns().stream().filter(c -> c.name().equals(column.name())).findFirst();
			Masking masking = masking(column.show());
			if (found.isPresent()) {
				add(layout, found.get(), column.name(), masking, SignedCell.of(found.get().type(), signs, found.get().codes()));
			} else {
				boolean spread = file.spread().stream()
						.anyMatch(s -> s.value().name().equals(column.name()) || s.set().containsKey(column.name()));
				layout.filled(column.name(), "", masking,
						spread ? SignedCell.of(column.type(), signs, Map.of()) : CellForm.PLAIN);
			}
		}
		file.columns().stream().filter(c -> kind.column(c.name()).isEmpty()).forEach(c -> add(layout, c, c.name(), Masking.SHAPE,
				c.type() == ColumnType.TEXT ? CellForm.PLAIN : SignedCell.of(c.type(), signs, c.codes())));
		int number = 0;
		for (Spread spread : file.spread()) {
			add(layout, spread.value(), VALUE_COLUMN + number++, Masking.SHAPE, CellForm.PLAIN);
		}
		return layout.build();
	}

	/** Name of the column that holds the values of a spread. */
	static String valueColumn(List<Spread> spreads, Spread spread) {
		return VALUE_COLUMN + spreads.indexOf(spread);
	}

	private static void add(FileLayout.Builder layout, ColumnProfile column, String name, Masking masking, CellForm form) {
		Need need = column.need() == ColumnProfile.Need.REQUIRED ? Need.REQUIRED : Need.OPTIONAL;
		switch (column.from()) {
		case ColumnProfile.Header header -> layout.named(name, header.names(), need, masking, form);
		case ColumnProfile.Position position -> layout.positioned(name, position.number(), need, masking, form);
		case ColumnProfile.Constant constant -> layout.filled(name, constant.text(), masking, form);
		case ColumnProfile.Places places -> layout.filled(name, "", masking, form);
		}
	}

	private static Masking masking(KindDeclaration.Show show) {
		return switch (show) {
		case NOTHING -> Masking.SHAPE;
		case YEAR -> Masking.YEAR;
		case CODE -> Masking.STRAY;
		};
	}
}
