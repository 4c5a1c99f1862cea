package dk.boligmonitor.ui.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.ui.Steps;
import dk.boligmonitor.ui.text.MessageFile;

/** Imports an area set. */
public final class AreasWizard extends FileWizard {

	private static final int SET = 0;
	private static final int CODE = 1;
	private static final int NAME = 2;
	private static final int VALID_FROM = 3;
	private static final int CRS = 4;

	private final AreasPage page;

	/** Called by the framework. */
	public AreasWizard() {
		this(new AreasPage());
	}

	private AreasWizard(AreasPage page) {
		super(page);
		this.page = page;
	}

	@Override
	protected void start(Steps steps, Path file) {
		steps.importAreas(file, new AreaImport(page.answer(SET), given(CODE), given(NAME), page.validFrom(), given(CRS)));
	}

	private Optional<String> given(int index) {
		return Optional.of(page.answer(index)).filter(text -> !text.isEmpty());
	}

	private static final class AreasPage extends FilePage {

		private final MessageFile words = MessageFile.beside(AreasWizard.class);

		AreasPage() {
			super("areas", List.of("*.geojson", "*.json", "*.gpkg", "*.shp"), fields());
		}

		private static List<Field> fields() {
			MessageFile words = MessageFile.beside(AreasWizard.class);
			String found = words.get("areas.found");
			return List.of(new Field(words.get("areas.set"), ""), new Field(words.get("areas.code"), found),
					new Field(words.get("areas.name"), found),
					new Field(words.get("areas.validFrom"), words.get("areas.always")),
					new Field(words.get("areas.crs"), words.get("areas.crs.hint")));
		}

		@Override
		protected void pathChanged() {
			file().ifPresent(file -> suggest(SET, Steps.setName(file)));
		}

		@Override
		protected Optional<String> wrong() {
			String set = answer(SET);
			if (set.isEmpty()) {
				return Optional.of(words.get("areas.set.none"));
			}
			if (set.equals(AreaSet.MUNICIPALITY)) {
				return Optional.of(words.get("areas.set.taken", set));
			}
			return answer(VALID_FROM).isEmpty() || validFrom().isPresent() ? Optional.empty()
					: Optional.of(words.get("areas.validFrom.wrong"));
		}

		Optional<LocalDate> validFrom() {
			try {
				return Optional.of(LocalDate.parse(answer(VALID_FROM)));
			} catch (DateTimeException e) {
				return Optional.empty();
			}
		}
	}
}
