package dk.boligmonitor.indicator.kl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

import dk.boligmonitor.indicator.registry.RegistryCatalogue;

/** The pack as the extension registry reads it: the real registry, fed with the real files, in or out of a framework. */
final class KlPack {

	private static final String POINT = """
			<plugin><extension-point id="indicators" name="Indicators" schema="schema/indicators.exsd"/></plugin>
			""";

	private KlPack() {
	}

	/** A catalogue with nothing but the KL pack, its texts taken from {@code properties}. */
	static RegistryCatalogue catalogue(String properties) throws IOException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
		contribute(registry, key, "dk.boligmonitor.indicator.registry", POINT, texts(properties));
		contribute(registry, key, "dk.boligmonitor.indicator.kl", file("plugin.xml"), texts(properties));
		return new RegistryCatalogue(registry);
	}

	private static void contribute(IExtensionRegistry registry, Object key, String bundle, String xml, ResourceBundle texts)
			throws IOException {
		IContributor contributor = ContributorFactorySimple.createContributor(bundle);
		try (InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
			if (!registry.addContribution(in, contributor, false, bundle, texts, key)) {
				throw new IOException("Not accepted: " + bundle);
			}
		}
	}

	static ResourceBundle texts(String properties) throws IOException {
		return new PropertyResourceBundle(new StringReader(file(properties)));
	}

	/** A file of the host: in a framework a resource of the bundle, elsewhere found in the checkout. */
	private static String file(String name) throws IOException {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			for (String candidate : new String[] { "bundles/dk.boligmonitor.indicator.kl", "../dk.boligmonitor.indicator.kl" }) {
				Path file = folder.resolve(candidate).resolve(name);
				if (Files.exists(file)) {
					return Files.readString(file);
				}
			}
		}
		try (InputStream in = KlPack.class.getResourceAsStream("/" + name)) {
			if (in == null) {
				throw new IOException("Not found: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
