package dk.boligmonitor.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the window, Danish in messages.properties, English in messages_en.properties. */
@NonNullByDefault({}) // NLS fills the fields, and only public ones
final class Messages extends NLS {

	public static String file;
	public static String file_save;
	public static String file_print;
	public static String file_import;
	public static String file_export;
	public static String file_quit;
	public static String edit;
	public static String edit_undo;
	public static String edit_redo;
	public static String edit_cut;
	public static String edit_copy;
	public static String edit_paste;
	public static String edit_selectAll;
	public static String edit_find;
	public static String window;
	public static String window_perspective;
	public static String window_view;
	public static String window_reset;
	public static String window_preferences;
	public static String help;
	public static String help_welcome;
	public static String help_contents;
	public static String help_about;

	static {
		initializeMessages("dk.boligmonitor.app.messages", Messages.class);
	}

	private Messages() {
	}
}
