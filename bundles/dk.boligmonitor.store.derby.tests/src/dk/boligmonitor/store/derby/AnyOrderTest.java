package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.record.Subjects;
import dk.boligmonitor.store.derby.record.block.Persons;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryHead.Scope;

/**
 * Deliveries of a small town come late, again with other rows, and go; whole ones and ones that tell changes. Afterwards the
 * store answers as one that got those that remain in order of time.
 */
class AnyOrderTest {

	private static final int PEOPLE = 9;
	private static final int MONTHS = 8;
	private static final YearMonth FIRST = YearMonth.of(2015, 1);
	private static final List<RecordKind> KINDS = List.of(RecordKind.BORGER, RecordKind.FORANSTALTNING, RecordKind.ELEV,
			RecordKind.KARAKTER, RecordKind.DAGTILBUD, RecordKind.FLYTNING, Answers.DECLARED);

	/** A delivery and its rows. */
	private record Delivery(DeliveryHead head, Set<RecordKind> kinds, Object[] rows) {
	}

	private final Path temp;
	private Random random = new Random();

	AnyOrderTest(@TempDir Path temp) {
		this.temp = temp;
		Town.useKeys(temp.resolve("keys"));
	}

	@AfterEach
	void forgetKeys() {
		Town.forgetKeys();
	}

	@Test
	void theOrderOfImportDoesNotMatter() throws StoreException, SQLException {
		for (int seed = 1; seed <= 4; seed++) {
			random = new Random(seed);
			try (Town town = new Town(temp.resolve("any-" + seed))) {
				Map<YearMonth, Delivery> remaining = new TreeMap<>();
				for (int step = 0; step < 30; step++) {
					change(town, remaining);
				}
				try (Town fresh = new Town(temp.resolve("fresh-" + seed))) {
					for (Delivery delivery : remaining.values()) {
						fresh.deliver(delivery.head, delivery.kinds, delivery.rows);
					}
					assertLinesMatch(answers(fresh).stream().map(Pattern::quote), answers(town).stream(), "seed " + seed);
				}
			}
		}
	}

	private void change(Town town, Map<YearMonth, Delivery> remaining) throws StoreException {
		YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
		boolean base = remaining.containsKey(month.minusMonths(1));
		boolean needed = remaining.values().stream().map(Delivery::head)
				.anyMatch(h -> h.month().equals(month.plusMonths(1)) && h.scope() == Scope.CHANGES);
		if (random.nextInt(3) == 0 && remaining.containsKey(month) && !needed) {
			town.store.records().delete(remaining.remove(month).head);
		} else {
			boolean changes = base && random.nextInt(3) == 0;
			DeliveryHead head = changes ? Town.changes(month.toString()) : Town.head(month.toString());
			Delivery delivery = delivery(new DeliveryHead(head.municipality(), month, head.name(),
					Long.toHexString(random.nextLong()), head.scope(), head.profile()));
			town.deliver(delivery.head, delivery.kinds, delivery.rows);
			remaining.put(month, delivery);
		}
	}

	private Delivery delivery(DeliveryHead head) {
		Set<RecordKind> kinds = new TreeSet<>(KINDS);
		kinds.removeIf(k -> random.nextInt(5) == 0);
		Map<String, Object> rows = new HashMap<>();
		for (RecordKind kind : kinds) {
			for (int n = random.nextInt(2 * PEOPLE); n > 0; n--) {
				row(kind, head.date(), rows);
			}
		}
		return new Delivery(head, kinds, rows.values().toArray());
	}

	/** A row of few possible ones, so that many come again; of each key one. */
	private void row(RecordKind kind, LocalDate day, Map<String, Object> rows) {
		int n = random.nextInt(PEOPLE);
		int few = random.nextInt(2);
		String start = "2015-0" + (1 + few) + "-10";
		switch (kind.name()) {
		case "BORGER" -> rows.put("B" + n, Town.resident(n, n == 0 ? "2015-04-11" : "19" + (40 + n) + "-05-05",
				random.nextInt(6) == 0 ? "0101" : Town.HERE, "" + random.nextInt(3), random.nextInt(4) == 0 ? "" : movedIn(day),
				random.nextInt(8) == 0 ? "90" : "01", few == 0 ? "U" : "G"));
		case "FORANSTALTNING" -> rows.put("M" + n + few,
				Town.measure(n, start, random.nextInt(2) == 0 ? "" : "2015-06-20", random.nextInt(3) == 0 ? "0101" : ""));
		case "ELEV" -> rows.put("P" + n + few, Town.pupil(n, 2014 + few, 10 + 10 * random.nextInt(2)));
		case "KARAKTER" -> rows.put("G" + n + few, Town.grade(n, 2013 + few, random.nextInt(3)));
		case "DAGTILBUD" -> rows.put("D" + n + few,
				Town.daycare(n, "I" + few, start, random.nextInt(2) == 0 ? "" : "2015-05-0" + (1 + random.nextInt(3))));
		case "FLYTNING" -> rows.put("F" + n + few, Town.relocation(n, start, "" + random.nextInt(3), "7" + random.nextInt(3)));
		default -> rows.put("O" + n, new OtherRow(kind, n == 0 ? Optional.empty() : Optional.of(Town.pseudonym(n)), List.of(),
				List.of("" + few, "")));
		}
	}

	private String movedIn(LocalDate day) {
		return random.nextInt(4) == 0 ? day.minusMonths(1).withDayOfMonth(1).minusDays(1).toString()
				: day.plusDays(10 - random.nextInt(90)).toString();
	}

	private static List<String> answers(Town town) throws StoreException, SQLException {
		Map<Integer, String> homes = new HashMap<>();
		town.store.records().homes(0, (home, a) -> homes.put(home, a.municipality() + a.house() + a.floor()));
		Map<Integer, String> persons = new HashMap<>();
		List<String> mentions = new ArrayList<>();
		try (Connection connection = town.connect()) {
			Persons stored = Persons.read(connection);
			for (int n = 0; n < PEOPLE; n++) {
				persons.put(stored.find(Town.pseudonym(n)), "p" + n);
				mentions.add("mentioned p" + n + " " + Subjects.deliveriesMentioning(connection, Town.pseudonym(n)));
			}
		}
		Answers answers = new Answers(town.store.records(), p -> "" + persons.get(p), h -> "" + homes.get(h));
		List<String> lines = new ArrayList<>(answers.lines());
		lines.addAll(mentions);
		lines.sort(null);
		return lines;
	}
}
