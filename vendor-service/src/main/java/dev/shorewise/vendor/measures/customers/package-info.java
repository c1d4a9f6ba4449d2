/** What customers say, from feedback-service, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.vendor.measures.customers;

import org.jspecify.annotations.NullMarked;
