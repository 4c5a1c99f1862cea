/**
 * The view Calendar: months by record kinds, so that a month that is missing between two deliveries is seen at a glance. Entry
 * point: {@link dk.boligmonitor.ui.dataimport.calendar.CalendarView}.
 */
@NonNullByDefault
package dk.boligmonitor.ui.dataimport.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
