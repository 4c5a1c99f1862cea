package dk.boligmonitor.cli;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import picocli.CommandLine.IVersionProvider;

/** The product's name with the version of this bundle, without the time of the build: {@code BoligMonitor 0.1.0}. */
final class BundleVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		Version version = FrameworkUtil.getBundle(BundleVersion.class).getVersion();
		return new String[] {
			"BoligMonitor %d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro())
		};
	}
}
