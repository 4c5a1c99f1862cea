package dk.boligmonitor.ui;

/** Is told, in the user interface thread, whenever the data directory, its content or the results at hand have changed. */
@FunctionalInterface
public interface SessionListener {

	/** Something has changed; ask {@link Session#state()}. */
	void sessionChanged();
}
