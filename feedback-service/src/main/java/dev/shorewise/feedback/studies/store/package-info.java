/** Studies as rows. */
@NullMarked
package dev.shorewise.feedback.studies.store;

import org.jspecify.annotations.NullMarked;
