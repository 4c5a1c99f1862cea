package dk.boligmonitor.dataimport.source.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import dk.boligmonitor.dataimport.source.Afterwards;
import dk.boligmonitor.dataimport.source.Limits;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.Trust;

/** Sources that differ in one thing. */
final class Sources {

	/** Three repetitions, and a file must stay as it is for seven seconds, which no test really waits. */
	static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), 3, Duration.ofSeconds(2),
			Duration.ofSeconds(60), Duration.ofSeconds(7));

	private Sources() {
	}

	static Source with(Source s, int port, Trust trust) {
		return new Source(s.name(), s.protocol(), s.host(), port, s.folder(), s.pattern(), s.user(), s.profile(), s.mode(),
				s.keyFile(), trust, LIMITS, s.afterwards());
	}

	static Source limits(Source s, int port, Limits limits) {
		return new Source(s.name(), s.protocol(), s.host(), port, s.folder(), s.pattern(), s.user(), s.profile(), s.mode(),
				s.keyFile(), s.trust(), limits, s.afterwards());
	}

	static Source folder(Source s, String folder) {
		return new Source(s.name(), s.protocol(), s.host(), s.port(), folder, s.pattern(), s.user(), s.profile(), s.mode(),
				s.keyFile(), s.trust(), s.limits(), s.afterwards());
	}

	static Source mode(Source s, Source.Mode mode) {
		return new Source(s.name(), s.protocol(), s.host(), s.port(), s.folder(), s.pattern(), s.user(), s.profile(), mode,
				s.keyFile(), s.trust(), s.limits(), s.afterwards());
	}

	static Source key(Source s, Path keyFile) {
		return new Source(s.name(), s.protocol(), s.host(), s.port(), s.folder(), s.pattern(), s.user(), s.profile(), s.mode(),
				Optional.of(keyFile), s.trust(), s.limits(), s.afterwards());
	}

	static Source afterwards(Source s, Afterwards afterwards) {
		return new Source(s.name(), s.protocol(), s.host(), s.port(), s.folder(), s.pattern(), s.user(), s.profile(), s.mode(),
				s.keyFile(), s.trust(), s.limits(), afterwards);
	}
}
