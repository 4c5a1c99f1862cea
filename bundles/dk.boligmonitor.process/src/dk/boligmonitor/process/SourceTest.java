package dk.boligmonitor.process;

/** Whether a source can be reached. */
public sealed interface SourceTest {

	/**
	 * It can.
	 *
	 * @param files how many files fit its pattern
	 * @param fresh how many of these were not fetched yet
	 */
	record Reached(int files, int fresh) implements SourceTest {
	}

	/**
	 * The server is not known, and nothing was told to it. Compare the fingerprint with what the server's owner says, then save
	 * the source {@linkplain Source#trusting trusting} it.
	 *
	 * @param address     host and port
	 * @param type        of the key
	 * @param fingerprint as {@code SHA256:…}
	 */
	record Unknown(String address, String type, String fingerprint) implements SourceTest {
	}

	/**
	 * It cannot.
	 *
	 * @param fault why; {@link dk.boligmonitor.process.text.Texts#fault} has its sentence
	 */
	record Failed(MonitorException fault) implements SourceTest {
	}
}
