package dk.boligmonitor.dataimport.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a workbook beside its sheets: their names and where they lie, styles, texts, and from when days count. */
final class Book implements Closeable {

	/**
	 * A sheet with cells.
	 *
	 * @param name what the user reads on its tab
	 * @param part where it lies
	 */
	record Sheet(String name, String part) {
	}

	/** Of parts that are held in memory or passed over quickly. */
	private static final long SMALL_PART = 32L << 20;
	private static final String WORKBOOK = "/officeDocument";

	private final Parts parts;
	private final long limit;
	private final List<Sheet> sheets = new ArrayList<>();
	private final Map<String, String> targets = new HashMap<>();
	private final String workbookPart;
	private boolean from1904;
	private String stylesPart = "";
	private String textsPart = "";

	/**
	 * Reads the list of sheets.
	 *
	 * @param parts closed with this object
	 * @param limit bytes that a sheet, or the texts, may unfold to
	 */
	Book(Parts parts, long limit) throws BadSheet, IOException {
		this.parts = parts;
		this.limit = limit;
		workbookPart = findWorkbook();
		readRelations();
		readSheets();
	}

	/** The sheets that the user can see, in order. */
	List<Sheet> sheets() {
		return List.copyOf(sheets);
	}

	/** True if days count from 1904. */
	boolean from1904() {
		return from1904;
	}

	/** What styles say. */
	Styles styles() throws BadSheet, IOException {
		Optional<InputStream> part = stylesPart.isEmpty() ? Optional.empty() : parts.open(stylesPart);
		if (part.isEmpty()) {
			return Styles.NONE;
		}
		try (Xml xml = new Xml(part.get(), SMALL_PART)) {
			return Styles.read(xml);
		}
	}

	/** The shared texts; the caller closes them. */
	SharedStrings texts() throws BadSheet, IOException {
		Optional<InputStream> part = textsPart.isEmpty() ? Optional.empty() : parts.open(textsPart);
		return new SharedStrings(part.isEmpty() ? null : new Xml(part.get(), limit));
	}

	/** The cells of a sheet; the caller closes them. */
	Xml cells(Sheet sheet) throws BadSheet, IOException {
		return new Xml(part(sheet.part(), BadSheet.Reason.DAMAGED), limit);
	}

	private InputStream part(String name, BadSheet.Reason reasonIfMissing) throws BadSheet, IOException {
		Optional<InputStream> part = parts.open(name);
		if (part.isEmpty()) {
			throw new BadSheet(reasonIfMissing);
		}
		return part.get();
	}

	private String findWorkbook() throws BadSheet, IOException {
		try (Xml xml = new Xml(part("_rels/.rels", BadSheet.Reason.NO_WORKBOOK), SMALL_PART)) {
			while (xml.next()) {
				if (xml.begins("Relationship") && xml.attribute("Type").endsWith(WORKBOOK)) {
					return resolved("", xml.attribute("Target"));
				}
			}
		}
		throw new BadSheet(BadSheet.Reason.NO_WORKBOOK);
	}

	private void readRelations() throws BadSheet, IOException {
		int slash = workbookPart.lastIndexOf('/') + 1;
		String folder = workbookPart.substring(0, slash);
		String part = folder + "_rels/" + workbookPart.substring(slash) + ".rels";
		try (Xml xml = new Xml(part(part, BadSheet.Reason.NO_WORKBOOK), SMALL_PART)) {
			while (xml.next()) {
				if (xml.begins("Relationship")) {
					String type = xml.attribute("Type");
					String target = resolved(folder, xml.attribute("Target"));
					if (type.endsWith("/worksheet")) {
						targets.put(xml.attribute("Id"), target);
					} else if (type.endsWith("/styles")) {
						stylesPart = target;
					} else if (type.endsWith("/sharedStrings")) {
						textsPart = target;
					}
				}
			}
		}
	}

	private static String resolved(String folder, String target) {
		return target.startsWith("/") ? target.substring(1) : folder + target;
	}

	private void readSheets() throws BadSheet, IOException {
		try (Xml xml = new Xml(part(workbookPart, BadSheet.Reason.NO_WORKBOOK), SMALL_PART)) {
			while (xml.next()) {
				if (xml.begins("workbookPr")) {
					String date1904 = xml.attribute("date1904");
					from1904 = date1904.equals("1") || date1904.equalsIgnoreCase("true");
				} else if (xml.begins("sheet")) {
					Optional<String> part = Optional.ofNullable(targets.get(xml.attribute("id")));
					boolean seen = xml.attribute("state").isEmpty() || xml.attribute("state").equals("visible");
					if (seen && part.isPresent()) {
						sheets.add(new Sheet(xml.attribute("name"), part.get()));
					}
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		parts.close();
	}
}
