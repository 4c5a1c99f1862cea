package dk.boligmonitor.ui.dataimport.profile;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.services.IServiceLocator;

import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.dataimport.sniff.Sniffer;

/**
 * What it takes to look at files that nobody has described.
 *
 * @param kinds    that rows may become
 * @param profiles that there are already
 * @param sniffer  that looks
 */
public record Workshop(Kinds kinds, Profiles profiles, Sniffer sniffer) {

	/** For a data directory; reads all profiles, so not for the user interface thread. */
	public static Workshop of(DeliveryExtensions extensions, Path directory) {
		Kinds kinds = Kinds.with(extensions.kinds()).kinds();
		Profiles profiles = Profiles.load(kinds, extensions.profiles(), Optional.of(directory.resolve("profiles")));
		return new Workshop(kinds, profiles, new Sniffer(kinds, profiles.all()));
	}

	/** What bundles add to deliveries. */
	public static DeliveryExtensions extensions(IServiceLocator site) {
		DeliveryExtensions extensions = site.getService(DeliveryExtensions.class);
		return extensions == null ? DeliveryExtensions.NONE : extensions;
	}
}
