/**
 * Opens the workbench: the product, its window and its menus; what stands in the window comes from the ui bundles.
 * Entry point: {@link dk.boligmonitor.app.WorkbenchApplication}, started by the framework.
 */
@NonNullByDefault
package dk.boligmonitor.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
