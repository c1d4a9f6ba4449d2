/** What customers of reviewed contacts answered, from feedback-service, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.vendor.quality.customers;

import org.jspecify.annotations.NullMarked;
