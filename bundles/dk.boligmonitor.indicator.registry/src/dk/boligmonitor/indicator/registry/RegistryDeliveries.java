package dk.boligmonitor.indicator.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.dataimport.profile.DeliveryExtensions;

/**
 * The record kinds and profiles that bundles contribute to the extension point {@value #POINT}: files inside them, in the order
 * of their bundles' names and then as declared. It loads no class of a bundle and does not look into the files. A file that is
 * declared but not there is given as an address that cannot be opened, so that whoever reads it says so.
 */
@Component
public final class RegistryDeliveries implements DeliveryExtensions {

	/** Full id of the extension point. */
	public static final String POINT = "dk.boligmonitor.indicator.registry.deliveries";

	private static final String KIND = "recordKind";
	private static final String PROFILE = "profile";
	private static final String FILE = "file";

	private final IExtensionRegistry registry;
	private final Entries entries;

	/** Finds a file in a bundle. */
	@FunctionalInterface
	interface Entries {

		/** Its address; empty if the bundle has no such file. */
		Optional<URL> find(IContributor bundle, String file);
	}

	/** What {@code registry} knows. */
	@Activate
	public RegistryDeliveries(@Reference IExtensionRegistry registry) {
		this(registry, RegistryDeliveries::entry);
	}

	/** For a registry whose contributors are no bundles. */
	RegistryDeliveries(IExtensionRegistry registry, Entries entries) {
		this.registry = registry;
		this.entries = entries;
	}

	private static Optional<URL> entry(IContributor contributor, String file) {
		Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
		return bundle == null ? Optional.empty() : Optional.ofNullable(bundle.getEntry(file));
	}

	@Override
	public List<URL> kinds() {
		return files(KIND);
	}

	@Override
	public List<URL> profiles() {
		return files(PROFILE);
	}

	private List<URL> files(String element) {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(IConfigurationElement::isValid)
				.filter(e -> e.getName().equals(element))
				.sorted(Comparator.comparing(e -> e.getContributor().getName())).map(this::file).toList();
	}

	private URL file(IConfigurationElement element) {
		String file = Optional.ofNullable(element.getAttribute(FILE)).orElse("");
		IContributor bundle = element.getContributor();
		return (file.isBlank() ? Optional.<URL> empty() : entries.find(bundle, file)).orElseGet(() -> absent(bundle, file));
	}

	private static URL absent(IContributor bundle, String file) {
		try {
			return URL.of(new URI("absent", bundle.getName(), "/" + file, null), new Absent());
		} catch (MalformedURLException | URISyntaxException e) {
			throw new IllegalStateException("A bundle's name is part of an address", e);
		}
	}

	/** Opens nothing. */
	private static final class Absent extends URLStreamHandler {

		@Override
		@NonNullByDefault({})
		protected URLConnection openConnection(URL url) throws IOException {
			throw new FileNotFoundException(url.toString());
		}
	}
}
