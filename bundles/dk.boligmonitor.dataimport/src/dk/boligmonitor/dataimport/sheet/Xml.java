package dk.boligmonitor.dataimport.sheet;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Goes through one part of a workbook. Elements are told by their local names, since the strict and the transitional form of
 * the standard differ in namespaces only. What the parser complains about becomes a {@link BadSheet} without words.
 */
final class Xml implements Closeable {

	/** A cell has at most 32,767 characters, an escaped one seven times as many. */
	private static final int TEXT_LIMIT = 7 * 32_767;
	private static final XMLInputFactory PARSERS = parsers();

	private final Guard guard;
	private final XMLStreamReader parser;

	/**
	 * @param limit bytes that the part may unfold to
	 */
	Xml(InputStream in, long limit) throws BadSheet, IOException {
		guard = new Guard(in, limit);
		try {
			parser = PARSERS.createXMLStreamReader(guard);
		} catch (XMLStreamException | RuntimeException e) {
			guard.close();
			throw fault(e);
		}
	}

	private static XMLInputFactory parsers() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
		return factory;
	}

	/** Moves to the next element that begins or ends; false at the end of the part. */
	boolean next() throws BadSheet, IOException {
		for (int event = step(); event >= 0; event = step()) {
			if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	/** True if an element of that name begins here. */
	boolean begins(String name) {
		return parser.getEventType() == XMLStreamConstants.START_ELEMENT && name.equals(parser.getLocalName());
	}

	/** True if an element of that name ends here. */
	boolean ends(String name) {
		return parser.getEventType() == XMLStreamConstants.END_ELEMENT && name.equals(parser.getLocalName());
	}

	/** An attribute by its local name, or an empty text. */
	String attribute(String name) {
		for (int i = 0; i < parser.getAttributeCount(); i++) {
			if (name.equals(parser.getAttributeLocalName(i))) {
				@Nullable
				String value = parser.getAttributeValue(i);
				return value == null ? "" : value;
			}
		}
		return "";
	}

	/** All text inside the element that begins here, without that of elements named {@code skipped}; stands at its end then. */
	String text(String skipped) throws BadSheet, IOException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		int silentFrom = Integer.MAX_VALUE;
		while (depth > 0) {
			int event = step();
			switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				depth++;
				if (silentFrom == Integer.MAX_VALUE && skipped.equals(parser.getLocalName())) {
					silentFrom = depth;
				}
			}
			case XMLStreamConstants.END_ELEMENT -> {
				if (depth == silentFrom) {
					silentFrom = Integer.MAX_VALUE;
				}
				depth--;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (silentFrom == Integer.MAX_VALUE) {
					append(text);
				}
			}
			case -1 -> throw new BadSheet(BadSheet.Reason.DAMAGED);
			default -> {
				// comments and the like are no text
			}
			}
		}
		return unescaped(text);
	}

	private void append(StringBuilder text) throws BadSheet {
		if (text.length() + parser.getTextLength() > TEXT_LIMIT) {
			throw new BadSheet(BadSheet.Reason.TOO_LARGE);
		}
		text.append(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
	}

	/** Characters that XML cannot hold stand as {@code _xHHHH_}. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
	private static String unescaped(StringBuilder text) {
		for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
			if (at + 7 <= text.length() && text.charAt(at + 6) == '_') {
				int code = 0;
				for (int i = at + 2; i < at + 6 && code >= 0; i++) {
					int digit = Character.digit(text.charAt(i), 16);
					code = digit < 0 ? -1 : code * 16 + digit;
				}
				if (code >= 0) {
					text.replace(at, at + 7, Character.toString((char) code));
				}
			}
		}
		return text.toString();
	}

	private int step() throws BadSheet, IOException {
		try {
			if (!parser.hasNext()) {
				return -1;
			}
			int event = parser.next();
			guard.stepDone();
			return event;
		} catch (XMLStreamException | RuntimeException e) {
			throw fault(e);
		}
	}

	/** Tells damaged data from a disk that fails. */
	private static BadSheet fault(Exception e) throws IOException {
		for (@Nullable Throwable cause = e; cause != null; cause = below(cause)) {
			if (cause instanceof Guard.Passed) {
				return new BadSheet(BadSheet.Reason.TOO_LARGE);
			}
			if (cause instanceof CharConversionException || cause instanceof ZipException || cause instanceof EOFException) {
				return new BadSheet(BadSheet.Reason.DAMAGED);
			}
			if (cause instanceof IOException broken) {
				throw broken;
			}
		}
		return new BadSheet(BadSheet.Reason.DAMAGED);
	}

	private static @Nullable Throwable below(Throwable e) {
		return e instanceof XMLStreamException xml && xml.getNestedException() != null ? xml.getNestedException() : e.getCause();
	}

	@Override
	public void close() throws IOException {
		guard.close();
	}
}
