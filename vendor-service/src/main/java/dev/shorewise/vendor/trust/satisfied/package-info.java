/** What customers say of a vendor's work, cell by cell, from feedback-service, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.vendor.trust.satisfied;

import org.jspecify.annotations.NullMarked;
