package dk.boligmonitor.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import dk.boligmonitor.process.text.Language;

/**
 * The sentences of one bundle, from the file {@code messages.properties} (Danish) or {@code messages_en.properties} beside one
 * of its classes. Immutable, any thread.
 */
public final class MessageFile {

	private final Language language;
	private final ResourceBundle messages;

	private MessageFile(Class<?> neighbour, Language language) {
		this.language = language;
		this.messages = ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", language.locale(),
				neighbour.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The file beside a class, in the language of the workbench. */
	public static MessageFile beside(Class<?> neighbour) {
		return beside(neighbour, Language.of(Locale.getDefault()));
	}

	/** The file beside a class, in a language. */
	public static MessageFile beside(Class<?> neighbour, Language language) {
		return new MessageFile(neighbour, language);
	}

	/**
	 * A sentence with its words filled in.
	 *
	 * @param arguments texts, numbers and dates; they are written as the language does
	 * @throws java.util.MissingResourceException if there is no such sentence
	 */
	public String get(String key, Object... arguments) {
		String text = messages.getString(key);
		return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
	}

	/** All keys. */
	public Set<String> keys() {
		return Set.copyOf(messages.keySet());
	}
}
