/** Adds up and finds what responses say, in the database. */
@NullMarked
package dev.shorewise.feedback.experience.store;

import org.jspecify.annotations.NullMarked;
