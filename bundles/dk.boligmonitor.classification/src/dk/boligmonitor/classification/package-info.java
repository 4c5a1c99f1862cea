/**
 * How areas stand against their municipality and each other: categories, ranks and legends. Entry point:
 * {@link dk.boligmonitor.classification.Classifier}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.classification;

import org.eclipse.jdt.annotation.NonNullByDefault;
