package dk.boligmonitor.cli;

/** The user's data are bad and nothing of them was stored; the message is the sentence to show. */
final class BadData extends Exception {

	private static final long serialVersionUID = 1L;

	BadData(String sentence) {
		super(sentence);
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
