/**
 * What all parts of a monitor stand on: engines' exceptions become ours, uses of data about persons are logged, work goes on in the
 * background. Not seen outside of this bundle. Entry point: {@link dk.boligmonitor.process.engine.Faults}.
 */
@NonNullByDefault
package dk.boligmonitor.process.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
