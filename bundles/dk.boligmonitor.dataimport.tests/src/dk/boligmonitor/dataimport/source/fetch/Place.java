package dk.boligmonitor.dataimport.source.fetch;

import java.nio.file.Path;

import dk.boligmonitor.dataimport.source.Source;

/** Somewhere to fetch from, with a real server if it takes one. */
public interface Place extends AutoCloseable {

	/** The account of all servers. */
	String USER = "kommune";

	/** Its password. */
	String PASSWORD = "hemmelig-Adgangskode-9";

	/** Where the server keeps its files. */
	Path home();

	/** A source that leads here and trusts the server. */
	Source source();

	@Override
	void close();
}
