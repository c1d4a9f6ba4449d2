/** Who is asked for an answer, from feedback-service, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.vendor.trust.asking;

import org.jspecify.annotations.NullMarked;
