package dk.boligmonitor.store.derby.record.block;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Distinct texts. */
public final class Words extends Dictionary {

	private static final int BLANK = 0;

	private final List<@Nullable String> words = new ArrayList<>();
	private final Map<String, @Nullable Integer> known = new HashMap<>();

	private Words() {
		super("word");
	}

	/** The stored ones. */
	public static Words read(Connection connection) throws SQLException {
		Words words = new Words();
		words.load(connection);
		return words;
	}

	@Override
	public int size() {
		return words.size();
	}

	/** The number of a text, which is added if it is new. */
	public int number(String word) {
		Integer number = known.get(word);
		return number != null ? number : enter(word);
	}

	private int enter(String word) {
		known.put(word, words.size());
		words.add(word);
		return words.size() - 1;
	}

	/** The text of a number that is not blank. */
	public String word(int number) {
		String word = words.get(number);
		if (word == null) {
			throw new IllegalStateException("Word " + number + " was blanked");
		}
		return word;
	}

	@Override
	public boolean isBlank(int number) {
		return words.get(number) == null;
	}

	@Override
	void blank(int number) {
		known.remove(word(number));
		words.set(number, null);
	}

	@Override
	void pack(int from, int to, Packer out) {
		for (String word : words.subList(from, to)) {
			if (word == null) {
				out.whole(BLANK);
			} else {
				out.whole(1);
				out.text(word);
			}
		}
	}

	@Override
	void unpack(int count, Unpacker in) {
		for (int n = 0; n < count; n++) {
			if (in.whole() == BLANK) {
				words.add(null);
			} else {
				enter(in.text());
			}
		}
	}
}
