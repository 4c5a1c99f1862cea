/**
 * Reads files as their profile says: delimited text, fixed width or workbook become rows of our columns in our own form. Knows
 * profiles and rows, not records. Entry point: {@link dk.boligmonitor.dataimport.layout.LayoutRows}.
 */
@NonNullByDefault
package dk.boligmonitor.dataimport.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
