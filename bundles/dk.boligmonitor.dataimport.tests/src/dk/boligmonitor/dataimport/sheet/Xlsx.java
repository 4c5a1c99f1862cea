package dk.boligmonitor.dataimport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small workbooks by hand, so that each sign in them is the test's own. */
public final class Xlsx {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private final Map<String, String> sheets = new LinkedHashMap<>();
	private final StringBuilder texts = new StringBuilder();
	private final StringBuilder formats = new StringBuilder();
	private final StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
	private final Map<String, String> parts = new LinkedHashMap<>();
	private String workbookPr = "";
	private String state = "";
	private int nextFormat = 164;

	/** A sheet with rows as XML. */
	public Xlsx sheet(String name, String rows) {
		sheets.put(name, rows);
		return this;
	}

	/** The next sheet with cells of plain text; a cell that is a number becomes one. */
	public Xlsx table(String name, String[]... rows) {
		StringBuilder xml = new StringBuilder();
		for (int r = 0; r < rows.length; r++) {
			xml.append("<row r=\"").append(r + 1).append("\">");
			for (int c = 0; c < rows[r].length; c++) {
				String cell = rows[r][c];
				String at = " r=\"" + (char) ('A' + c) + (r + 1) + "\"";
				xml.append(cell.matches("-?[1-9][0-9]*(\\.[0-9]+)?") ? "<c" + at + "><v>" + cell + "</v></c>"
						: "<c" + at + " t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
			}
			xml.append("</row>");
		}
		return sheet(name, xml.toString());
	}

	/** A sheet that is hidden. */
	public Xlsx hidden(String name, String rows) {
		state = name;
		return sheet(name, rows);
	}

	/** A shared text, as the inside of an {@code si}. */
	public Xlsx text(String inside) {
		texts.append("<si>").append(inside).append("</si>");
		return this;
	}

	/** The next style: a built-in format. */
	public Xlsx style(int format) {
		styles.append("<xf numFmtId=\"").append(format).append("\"/>");
		return this;
	}

	/** The next style: a format of its own. */
	public Xlsx style(String format) {
		formats.append("<numFmt numFmtId=\"").append(nextFormat).append("\" formatCode=\"")
				.append(format.replace("\"", "&quot;")).append("\"/>");
		return style(nextFormat++);
	}

	/** Days count from 1904. */
	public Xlsx from1904(String value) {
		workbookPr = "<workbookPr date1904=\"" + value + "\"/>";
		return this;
	}

	/** A part as it stands, instead of the one that would be made. */
	public Xlsx part(String name, String xml) {
		parts.put(name, xml);
		return this;
	}

	/** The parts by name, in the order in which Excel writes them. */
	public Map<String, String> parts() {
		Map<String, String> all = new LinkedHashMap<>();
		StringBuilder names = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		int n = 0;
		for (String name : sheets.keySet()) {
			n++;
			String hidden = name.equals(state) ? " state=\"hidden\"" : "";
			names.append("<sheet name=\"" + name + "\" sheetId=\"" + n + "\"" + hidden + " r:id=\"rId" + n + "\"/>");
			relations.append(relation("rId" + n, OFFICE + "/worksheet", "worksheets/sheet" + n + ".xml"));
		}
		relations.append(relation("rIdS", OFFICE + "/styles", "styles.xml"))
				.append(relation("rIdT", OFFICE + "/sharedStrings", "/xl/sharedStrings.xml"));
		all.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		all.put("_rels/.rels", relations(relation("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")));
		all.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookPr + "<sheets>"
				+ names + "</sheets></workbook>");
		all.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
		n = 0;
		for (String rows : sheets.values()) {
			n++;
			all.put("xl/worksheets/sheet" + n + ".xml",
					"<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
		}
		all.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellStyleXfs>"
				+ "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
		all.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
		all.putAll(parts);
		return all;
	}

	/** The file. */
	public byte[] bytes() {
		return zip(parts());
	}

	/** A ZIP of parts. */
	public static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static String relations(String inside) {
		return "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
	}
}
