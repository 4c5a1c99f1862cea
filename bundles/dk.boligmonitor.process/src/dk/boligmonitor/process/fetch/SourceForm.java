package dk.boligmonitor.process.fetch;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.source.Afterwards;
import dk.boligmonitor.dataimport.source.Limits;
import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Trust;
import dk.boligmonitor.process.Source;

/** A source as the engine has it and as its users see it. */
final class SourceForm {

	private SourceForm() {
	}

	/** As users see it. */
	static Source shown(dk.boligmonitor.dataimport.source.Source s) {
		Source.Kind kind = switch (s.protocol()) {
		case FOLDER -> Source.Kind.FOLDER;
		case FTP -> Source.Kind.FTP;
		case FTPS -> Source.Kind.FTPS;
		case FTPS_IMPLICIT -> Source.Kind.FTPS_IMPLICIT;
		case SFTP -> Source.Kind.SFTP;
		};
		Source.After after = switch (s.afterwards().action()) {
		case KEEP -> Source.After.KEEP;
		case DELETE -> Source.After.DELETE;
		case MOVE -> Source.After.MOVE;
		};
		Source.Mode mode = switch (s.mode()) {
		case PASSIVE -> Source.Mode.PASSIVE;
		case ACTIVE -> Source.Mode.ACTIVE;
		};
		Optional<String> profile = s.profile().isEmpty() ? Optional.empty() : Optional.of(s.profile());
		return new Source(s.name(), kind, s.host(), s.port(), s.user(), s.folder(), s.pattern(), profile, s.keyFile(),
				s.trust().fingerprints().stream().findFirst(), mode, after, s.afterwards().folder());
	}

	/**
	 * As the engine has it.
	 *
	 * @param before the source in whose place it comes; of it stays what users cannot see
	 */
	static dk.boligmonitor.dataimport.source.Source real(Source s, Optional<dk.boligmonitor.dataimport.source.Source> before) {
		Protocol protocol = switch (s.kind()) {
		case FOLDER -> Protocol.FOLDER;
		case FTP -> Protocol.FTP;
		case FTPS -> Protocol.FTPS;
		case FTPS_IMPLICIT -> Protocol.FTPS_IMPLICIT;
		case SFTP -> Protocol.SFTP;
		};
		Afterwards.Action action = switch (s.after()) {
		case KEEP -> Afterwards.Action.KEEP;
		case DELETE -> Afterwards.Action.DELETE;
		case MOVE -> Afterwards.Action.MOVE;
		};
		dk.boligmonitor.dataimport.source.Source.Mode mode = switch (s.mode()) {
		case PASSIVE -> dk.boligmonitor.dataimport.source.Source.Mode.PASSIVE;
		case ACTIVE -> dk.boligmonitor.dataimport.source.Source.Mode.ACTIVE;
		};
		Trust old = before.map(dk.boligmonitor.dataimport.source.Source::trust).orElse(Trust.NONE);
		List<String> said = s.hostKey().stream().toList();
		boolean same = said.equals(old.fingerprints().stream().limit(1).toList());
		List<String> fingerprints = same ? old.fingerprints() : said;
		Limits limits = before.map(dk.boligmonitor.dataimport.source.Source::limits).orElse(Limits.USUAL);
		return new dk.boligmonitor.dataimport.source.Source(s.name(), protocol, s.host(), s.port(), s.folder(), s.pattern(),
				s.user(), s.profile().orElse(""), mode, s.keyFile(), new Trust(fingerprints, old.knownHosts()), limits,
				new Afterwards(action, s.moveTo()));
	}
}
