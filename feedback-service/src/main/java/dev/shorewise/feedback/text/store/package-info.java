/** Readings as rows, and the comments that wait for one. */
@NullMarked
package dev.shorewise.feedback.text.store;

import org.jspecify.annotations.NullMarked;
