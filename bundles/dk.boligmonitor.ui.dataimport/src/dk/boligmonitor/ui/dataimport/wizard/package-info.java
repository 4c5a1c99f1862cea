/**
 * The wizard that imports deliveries: which files, how they are laid out, what would come of it, and only then the import. Entry
 * point: {@link dk.boligmonitor.ui.dataimport.wizard.DeliveryWizard}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
