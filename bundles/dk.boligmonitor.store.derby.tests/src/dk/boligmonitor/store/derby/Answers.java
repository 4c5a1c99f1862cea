package dk.boligmonitor.store.derby;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.record.StoredDelivery;

/** All that a record store says of the years 2014 and 2015, as lines. */
public final class Answers {

	private static final LocalDate FIRST = LocalDate.of(2013, 12, 30);
	private static final LocalDate LAST = LocalDate.of(2016, 1, 31);
	private static final int STEP = 5;

	/** A kind that some bundle declares. */
	static final RecordKind DECLARED = new RecordKind("SYGEDAGPENGE");

	private final RecordStore store;
	private final IntFunction<String> person;
	private final IntFunction<String> home;
	private final Map<String, List<Integer>> found = new TreeMap<>();
	private final Map<String, Integer> times = new TreeMap<>();
	private int step;

	/**
	 * @param person names a person by number
	 * @param home   names a home by number
	 */
	public Answers(RecordStore store, IntFunction<String> person, IntFunction<String> home) {
		this.store = store;
		this.person = person;
		this.home = home;
	}

	private void note(String answer) {
		times.merge(answer, 1, Integer::sum);
	}

	private void endStep() {
		times.forEach((answer, n) -> found.computeIfAbsent(n == 1 ? answer : answer + " x" + n, a -> new ArrayList<>())
				.add(step));
		times.clear();
		step++;
	}

	/** The lines: an answer and when it was given, in steps of five days as {@code 3-7}; 0 stands for the whole time. */
	public List<String> lines() throws StoreException {
		within(FIRST, LAST);
		whole();
		endStep();
		for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(STEP)) {
			on(day);
			kindsOfLater(day);
			within(day, day.plusDays(STEP - 1));
			endStep();
		}
		return found.entrySet().stream().map(e -> e.getKey() + ": " + runs(e.getValue())).toList();
	}

	private static String runs(List<Integer> steps) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < steps.size(); i++) {
			int first = steps.get(i);
			while (i + 1 < steps.size() && steps.get(i + 1) == steps.get(i) + 1) {
				i++;
			}
			text.append(text.isEmpty() ? "" : " ").append(first == steps.get(i) ? "" + first : first + "-" + steps.get(i));
		}
		return text.toString();
	}

	private void whole() throws StoreException {
		for (int year = 2013; year <= 2015; year++) {
			String prefix = "grade " + year + " ";
			store.grades(new SchoolYear(year), (p, subject, form, mark, bound) -> note(
					prefix + person.apply(p) + " " + subject + form + " " + mark + " " + bound));
		}
		int[] residents = store.residentsOfHomes();
		store.homes(0, (h, address) -> note("home " + home.apply(h) + " " + address.municipality() + " " + address.road() + " "
				+ address.house() + " " + address.floor() + " " + address.door() + " residents " + residents[h]));
		for (StoredDelivery delivery : store.deliveries()) {
			note("delivery " + delivery.head().name() + " " + delivery.head().sha256());
		}
	}

	private void on(LocalDate day) throws StoreException {
		store.residents(day, (p, h, born, sex, origin, family, citizenship) -> note("resident " + person.apply(p) + " "
				+ home.apply(h) + " " + LocalDate.ofEpochDay(born) + " " + sex + " " + origin + " " + family + " "
				+ citizenship));
		store.pupils(day, (p, school, kind, grade) -> note(
				"pupil " + person.apply(p) + " " + school + " " + kind + " " + grade));
	}

	private void kindsOfLater(LocalDate day) throws StoreException {
		store.daycare(day, (p, institution) -> note("daycare " + person.apply(p) + " " + institution));
		store.relocations(day, day.plusDays(STEP - 1), (p, on, from, to) -> note("relocation " + person.apply(p) + " "
				+ LocalDate.ofEpochDay(on) + " " + home.apply(from) + " " + home.apply(to)));
		store.others(DECLARED, day,
				(p, keys, values) -> note("other " + (p < 0 ? "" : person.apply(p)) + " " + keys + " " + values));
	}

	private void within(LocalDate first, LocalDate last) throws StoreException {
		store.moves(first, last, (p, from, to) -> note(
				"move " + person.apply(p) + " " + home.apply(from) + " " + (to < 0 ? "out" : home.apply(to))));
		store.measures(first, last, (p, group) -> note("measure " + person.apply(p) + " " + group));
	}

	/** What is stored under numbers and with each delivery; differs with the order of import. */
	public static List<String> bookkeeping(RecordStore store) throws StoreException {
		List<String> lines = new ArrayList<>();
		for (StoredDelivery delivery : store.deliveries()) {
			lines.add(delivery.head().month() + " " + delivery.imported() + " " + store.rejects(delivery.head()));
			for (FileTotals t : delivery.totals()) {
				lines.add(t.kind() + " " + t.read() + " " + t.rejected() + " " + t.unchanged() + " " + t.added() + " "
						+ t.changed() + " " + t.ended());
			}
		}
		lines.add("persons " + store.persons() + " homes " + store.homeCount() + " matches " + Arrays.toString(store.matches()));
		return lines;
	}
}
