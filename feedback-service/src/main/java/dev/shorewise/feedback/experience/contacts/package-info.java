/** How many contacts there were, from vendor-service, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.feedback.experience.contacts;

import org.jspecify.annotations.NullMarked;
