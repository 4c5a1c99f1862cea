package dk.boligmonitor.ui.dataimport.calendar;

import java.time.format.TextStyle;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.FileSummary;
import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.dataimport.ControlTotals;
import dk.boligmonitor.ui.dataimport.KindWords;
import dk.boligmonitor.ui.dataimport.calendar.Calendar.Spot;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** What the calendar says. */
final class CalendarWords {

	private final MessageFile words = MessageFile.beside(CalendarWords.class);
	private final Wording wording;
	private final KindWords kinds = new KindWords();

	CalendarWords(Wording wording) {
		this.wording = wording;
	}

	String get(String key, Object... arguments) {
		return words.get(key, arguments);
	}

	/** Short name of a month, 1 to 12. */
	String month(int month) {
		return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, Language.of(Locale.getDefault()).locale()).replace(".", "");
	}

	String kind(Spot spot) {
		return kinds.of(spot.kind());
	}

	/** What stands in a cell beside the sign. */
	String cell(DeliveryState state) {
		return state.totals().map(t -> wording.count(stored(t))).orElse(words.get("missing"));
	}

	private static long stored(FileSummary totals) {
		return totals.unchanged() + totals.added() + totals.changed();
	}

	/** What a state means. */
	String state(DeliveryState.State state) {
		return words.get("state." + state.name());
	}

	/** All about a cell, in at most two lines. */
	String about(Spot spot, Optional<DeliveryState> state, Optional<Snapshot> snapshot) {
		String place = words.get("place", kind(spot), wording.month(spot.month()));
		if (state.isEmpty()) {
			return place + ": " + words.get("nothing");
		}
		DeliveryState s = state.get();
		String text = place + ": " + state(s.state());
		if (s.state() == DeliveryState.State.MISSING) {
			return text + "\n" + s.delivery().map(d -> words.get("missing.kind", d)).orElse(words.get("missing.month"));
		}
		Optional<String> when = s.delivery().flatMap(name -> snapshot.flatMap(n -> summary(n, name)))
				.map(d -> words.get("delivery", d.name(), wording.when(d.imported())));
		return text + when.map(w -> " · " + w).orElse("")
				+ s.totals().map(t -> "\n" + ControlTotals.of(List.of(t)).line(wording)).orElse("");
	}

	private static Optional<DeliverySummary> summary(Snapshot snapshot, String name) {
		return snapshot.status().deliveries().stream().filter(d -> d.name().equals(name)).findFirst();
	}
}
