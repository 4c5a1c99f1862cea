package dk.boligmonitor.indicator.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

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

	RegistryCatalogue catalogue() {
		return new RegistryCatalogue(registry);
	}
}
