package dk.boligmonitor.report.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The sentences of one language, by key. Arguments are texts; numbers are formatted before they come here, so that nothing
 * depends on the machine's locale. Thread rule: immutable.
 */
public final class Texts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Map<String, MessageFormat> formats = new TreeMap<>();
	private final Map<String, String> plain = new TreeMap<>();

	private Texts(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("dk.boligmonitor.report.text.messages", locale,
				Texts.class.getClassLoader(), NO_FALLBACK);
		for (String key : bundle.keySet()) {
			MessageFormat format = new MessageFormat(bundle.getString(key), Locale.ROOT);
			formats.put(key, format);
			plain.put(key, format.getFormats().length == 0 ? format.format(new Object[0]) : bundle.getString(key));
		}
	}

	/** Danish, the default. */
	public static Texts danish() {
		return new Texts(Locale.ROOT);
	}

	/** English. */
	public static Texts english() {
		return new Texts(Locale.ENGLISH);
	}

	/**
	 * A sentence with its arguments filled in.
	 *
	 * @throws IllegalArgumentException if the key is unknown
	 */
	public String of(String key, String... arguments) {
		if (!formats.containsKey(key)) {
			throw new IllegalArgumentException("No text for " + key);
		}
		return ((MessageFormat) formats.get(key).clone()).format(arguments);
	}

	/** All keys with their texts, for a template. */
	public Map<String, String> all() {
		return plain;
	}
}
