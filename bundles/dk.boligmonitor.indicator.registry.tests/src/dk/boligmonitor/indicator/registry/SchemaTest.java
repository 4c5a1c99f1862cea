package dk.boligmonitor.indicator.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import dk.boligmonitor.indicator.Fields;

/** The schema is what a partner reads: it has words for everything, and what it shows works. */
class SchemaTest {

	private static final int WORDS = 3;

	private final Element schema;

	SchemaTest() throws Exception {
		schema = xml(HostFile.read("schema/indicators.exsd")).getDocumentElement();
	}

	private static Document xml(String text) throws ParserConfigurationException, SAXException, IOException {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
	}

	private static List<Element> children(Node parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && element.getTagName().equals(name)) {
				found.add(element);
			}
		}
		return found;
	}

	/** Declared elements with their attributes. */
	private Map<String, List<Element>> declared() {
		Map<String, List<Element>> declared = new TreeMap<>();
		for (Element element : children(schema, "element")) {
			List<Element> attributes = new ArrayList<>();
			children(element, "complexType").forEach(type -> attributes.addAll(children(type, "attribute")));
			declared.put(element.getAttribute("name"), attributes);
		}
		return declared;
	}

	private static void assertDocumented(Element declaration) {
		List<Element> annotations = children(declaration, "annotation");
		String words = annotations.isEmpty() ? "" : children(annotations.get(0), "documentation").get(0).getTextContent().strip();
		assertTrue(words.split("\\s+").length >= WORDS, () -> declaration.getAttribute("name") + " has no words: " + words);
	}

	@Test
	void everyElementAndAttributeHasWords() {
		children(schema, "element").forEach(SchemaTest::assertDocumented);
		declared().values().forEach(attributes -> attributes.forEach(SchemaTest::assertDocumented));
		assertEquals(List.of("category", "denominator", "distribution", "extension", "indicator", "numerator", "pack", "theme",
				"value"), List.copyOf(declared().keySet()));
	}

	private String section(String type) {
		NodeList sections = schema.getElementsByTagName("meta.section");
		for (int i = 0; i < sections.getLength(); i++) {
			if (sections.item(i) instanceof Element section && section.getAttribute("type").equals(type)) {
				Node annotation = section.getParentNode().getParentNode();
				return children(annotation, "documentation").get(0).getTextContent();
			}
		}
		throw new AssertionError("No section " + type);
	}

	@Test
	void exampleIsReadWithoutAProblem() throws IOException {
		String text = section("examples");
		String example = text.substring(text.indexOf("<extension"), text.indexOf("</extension>") + "</extension>".length());

		RegistryCatalogue catalogue = new TestRegistry().contribute("com.partner", "<plugin>" + example + "</plugin>").catalogue();

		assertEquals(List.of(), catalogue.problems());
		assertEquals(List.of("kl.forebyggende"), catalogue.definitions().stream().map(d -> d.info().id().value()).toList());
	}

	@Test
	void obligatoryAttributesAreThoseTheReaderAsksFor() throws IOException {
		for (String element : List.of("indicator", "distribution")) {
			RegistryCatalogue catalogue = new TestRegistry().packs("com.partner",
					"<pack id='p' name='P' version='1'><%s id='p.x'><denominator/><numerator/><category id='c'/></%s></pack>"
							.formatted(element, element))
					.catalogue();
			List<String> missing = catalogue.problems().stream().filter(p -> p.arguments().get(0).equals(element))
					.map(p -> p.arguments().get(1)).distinct().sorted().toList();
			List<String> required = declared().get(element).stream().filter(a -> a.getAttribute("use").equals("required"))
					.map(a -> a.getAttribute("name")).filter(name -> !name.equals("id")).sorted().toList();

			assertEquals(required, missing, element);
		}
	}

	@Test
	void allFieldsAreNamed() {
		String words = section("apiinfo");
		for (String table : Fields.tableNames()) {
			assertTrue(words.contains(table), table);
			Fields.of(table).orElseThrow().forEach(field -> assertTrue(words.contains(field.name()), field.name()));
		}
	}
}
