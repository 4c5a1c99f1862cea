/**
 * The view Preview: the first rows of a file as a profile reads them. Entry point:
 * {@link dk.boligmonitor.ui.dataimport.preview.PreviewView}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.preview;

import org.eclipse.jdt.annotation.NonNullByDefault;
