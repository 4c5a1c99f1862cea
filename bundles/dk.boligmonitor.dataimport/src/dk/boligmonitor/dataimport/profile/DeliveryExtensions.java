package dk.boligmonitor.dataimport.profile;

import java.net.URL;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What bundles add to deliveries: record kinds and profiles, as files inside them. Asking again notices bundles that came or
 * went.
 */
@ProviderType
public interface DeliveryExtensions {

	/** None, for tools and tests without a framework. */
	DeliveryExtensions NONE = new DeliveryExtensions() {
		@Override
		public List<URL> kinds() {
			return List.of();
		}

		@Override
		public List<URL> profiles() {
			return List.of();
		}
	};

	/** Declarations of record kinds, in an order that is the same at each start. */
	List<URL> kinds();

	/** Profiles, in an order that is the same at each start. */
	List<URL> profiles();
}
