/** Vendor-service and feedback-service over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.finance.facts.services;

import org.jspecify.annotations.NullMarked;
