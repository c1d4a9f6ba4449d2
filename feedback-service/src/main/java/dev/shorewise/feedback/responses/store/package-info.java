/** Responses as rows, and the fast way in for many of them. */
@NullMarked
package dev.shorewise.feedback.responses.store;

import org.jspecify.annotations.NullMarked;
