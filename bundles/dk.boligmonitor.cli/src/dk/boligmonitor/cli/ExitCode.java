package dk.boligmonitor.cli;

/** Exit codes of the process, as fixed by the contract. */
final class ExitCode {

	static final int DONE = 0;
	static final int BUG = 1;
	static final int WRONG_USE = 2;
	static final int BAD_DATA = 3;
	static final int ENVIRONMENT = 4;

	private ExitCode() {
	}
}
