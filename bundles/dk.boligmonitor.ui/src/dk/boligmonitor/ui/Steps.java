package dk.boligmonitor.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.ui.services.IServiceLocator;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.GeocodeSummary;
import dk.boligmonitor.process.PlaceImport;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/**
 * The steps of the way as the workbench does them: in the background, with a plain word about what came out. To be called in
 * the user interface thread; commands, wizards and dropped files all end here. Deliveries have their own steps in ui.dataimport.
 */
public final class Steps {

	private final Session session;
	private final SharedSelection selection;
	private final OutcomeNotice notice;
	private final MessageFile words = MessageFile.beside(Steps.class);
	private final Wording wording = Wording.ofWorkbench();

	private Steps(Session session, SharedSelection selection, OutcomeNotice notice) {
		this.session = session;
		this.selection = selection;
		this.notice = notice;
	}

	/** The steps for a part or window. */
	public static Steps in(IServiceLocator site) {
		return new Steps(site.getService(Session.class), site.getService(SharedSelection.class), new OutcomeNotice(site));
	}

	/** Imports an address register. */
	public void importAddresses(Path file) {
		session.perform(words.get("addresses.job", file.getFileName()), List.of(Step.IMPORT_ADDRESSES),
				(monitor, progress) -> monitor.importAddresses(file, progress),
				result -> tell(file, result, "addresses.stored"));
	}

	/** Imports an area set. */
	public void importAreas(Path file, AreaImport request) {
		session.perform(words.get("areas.job", request.set()), List.of(Step.IMPORT_AREAS),
				(monitor, progress) -> monitor.importAreas(file, request, progress),
				result -> tell(file, result, "areas.stored"));
	}

	private void tell(Path file, PlaceImport result, String key) {
		switch (result) {
		case PlaceImport.Stored stored -> notice.done(words.get(key, stored.count(), stored.name()), "",
				sentences(stored.notes()), Optional.empty());
		case PlaceImport.Refused refused -> notice.refused(words.get("file.refused", file.getFileName()),
				words.get("refused.text"), sentences(refused.problems()), Optional.empty(), Optional.empty());
		}
	}

	/** Finds the address points of all homes. */
	public void geocode() {
		session.perform(words.get("geocode.job"), List.of(Step.GEOCODE), (monitor, progress) -> monitor.geocode(progress),
				this::tell);
	}

	private void tell(GeocodeSummary g) {
		notice.done(words.get("geocode.done", wording.percent(g.matched(), g.residents())),
				words.get("geocode.text", g.residents(), g.matched(), g.noAddress(), g.notInRegister(), g.malformed()),
				List.of(), Optional.empty());
	}

	/** Calculates periods, and shows the last of them. */
	public void calculate(List<Period> periods) {
		String names = periods.stream().map(Period::toString).collect(Collectors.joining(", "));
		session.perform(words.get("calculate.job", names), List.of(Step.GEOCODE, Step.ASSIGN_AREAS, Step.CALCULATE),
				(monitor, progress) -> monitor.calculate(periods, progress), run -> {
					periods.stream().max(Period::compareTo)
							.ifPresent(newest -> selection.set(selection.get().withPeriod(newest)));
					notice.done(words.get("calculate.done", names), "", List.of(), Optional.empty());
				});
	}

	/** Whether it may hold areas. */
	public static boolean isAreaFile(Path file) {
		return hasEnding(file, ".geojson") || hasEnding(file, ".json") || hasEnding(file, ".gpkg") || hasEnding(file, ".shp");
	}

	/** A name for the area set of a file: the file's own, without ending. */
	public static String setName(Path file) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private static boolean hasEnding(Path file, String ending) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
	}

	private List<String> sentences(List<Problem> problems) {
		return problems.stream().map(wording.texts()::problem).toList();
	}
}
