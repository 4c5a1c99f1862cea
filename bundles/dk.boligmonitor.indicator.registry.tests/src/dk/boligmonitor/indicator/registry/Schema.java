package dk.boligmonitor.indicator.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schema of an extension point, as a partner reads it. */
final class Schema {

	private static final int WORDS = 3;

	private final Element schema;

	Schema(String file) throws ParserConfigurationException, SAXException, IOException {
		schema = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(HostFile.read(file)))).getDocumentElement();
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
	Map<String, List<Element>> declared() {
		Map<String, List<Element>> declared = new TreeMap<>();
		for (Element element : children(schema, "element")) {
			List<Element> attributes = new ArrayList<>();
			children(element, "complexType").forEach(type -> attributes.addAll(children(type, "attribute")));
			declared.put(element.getAttribute("name"), attributes);
		}
		return declared;
	}

	/** Elements and attributes have words that say what they are for. */
	void assertDocumented() {
		children(schema, "element").forEach(Schema::assertDocumented);
		declared().values().forEach(attributes -> attributes.forEach(Schema::assertDocumented));
	}

	private static void assertDocumented(Element declaration) {
		List<Element> annotations = children(declaration, "annotation");
		String words = annotations.isEmpty() ? "" : children(annotations.get(0), "documentation").get(0).getTextContent().strip();
		assertTrue(words.split("\\s+").length >= WORDS, () -> declaration.getAttribute("name") + " has no words: " + words);
	}

	/** The words of a section. */
	String section(String type) {
		NodeList sections = schema.getElementsByTagName("meta.section");
		for (int i = 0; i < sections.getLength(); i++) {
			if (sections.item(i) instanceof Element section && section.getAttribute("type").equals(type)) {
				Node annotation = section.getParentNode().getParentNode();
				return children(annotation, "documentation").get(0).getTextContent();
			}
		}
		throw new AssertionError("No section " + type);
	}

	/** The example of an extension. */
	String example() {
		String text = section("examples");
		return text.substring(text.indexOf("<extension"), text.indexOf("</extension>") + "</extension>".length());
	}
}
