package dk.boligmonitor.model.record;

import dk.boligmonitor.model.SchoolYear;

/**
 * A row of KARAKTER: one grade at the final tests. The key is person, school year, subject and test form.
 *
 * @param person   who
 * @param year     skoleår
 * @param subject  fagkode, for example 110
 * @param testForm proeveform, for example {@code L}
 * @param mark     the grade on the 7-step scale (−3 to 12), or a code from 81 up that is not a grade
 * @param bound    true for a bunden prøve
 */
public record Grade(Pseudonym person, SchoolYear year, int subject, String testForm, int mark, boolean bound) {
}
