/** The service as its callers see it. */
@NullMarked
package dev.shorewise.feedback;

import org.jspecify.annotations.NullMarked;
