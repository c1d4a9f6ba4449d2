/**
 * Focus groups and interviews: what was said, coded by the taxonomy that comments are read by, beside what the survey
 * says of the same customers. A few voices explain; they do not count.
 */
@NullMarked
package dev.shorewise.feedback.studies;

import org.jspecify.annotations.NullMarked;
