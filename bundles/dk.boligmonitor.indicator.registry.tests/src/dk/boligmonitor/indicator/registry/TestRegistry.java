package dk.boligmonitor.indicator.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry of the test's own that knows the extension point. */
final class TestRegistry {

	private final Object key = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);

	TestRegistry() throws IOException {
		contribute("dk.boligmonitor.indicator.registry", HostFile.read("plugin.xml"));
	}

	/** Adds the plugin.xml of a bundle. */
	TestRegistry contribute(String bundle, String xml) throws IOException {
		try (InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
			registry.addContribution(in, ContributorFactorySimple.createContributor(bundle), false, bundle, null, key);
		}
		return this;
	}

	/** Adds an extension with these packs. */
	TestRegistry packs(String bundle, String packs) throws IOException {
		return contribute(bundle,
				"<plugin><extension point=\"%s\">%s</extension></plugin>".formatted(RegistryCatalogue.POINT, packs));
	}

	/** What is contributed to deliveries; files lie in a folder for each bundle. */
	RegistryDeliveries deliveries(Path bundles) {
		return new RegistryDeliveries(registry, (bundle, file) -> {
			try {
				Path path = bundles.resolve(bundle.getName()).resolve(file);
				return Files.exists(path) ? Optional.of(path.toUri().toURL()) : Optional.empty();
			} catch (MalformedURLException e) {
				throw new AssertionError(e);
			}
		});
	}

	RegistryCatalogue catalogue() {
		return new RegistryCatalogue(registry);
	}
}
