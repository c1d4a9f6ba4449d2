/** Surveys as rows. */
@NullMarked
package dev.shorewise.feedback.surveys.store;

import org.jspecify.annotations.NullMarked;
