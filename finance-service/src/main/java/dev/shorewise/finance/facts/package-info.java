/**
 * What vendor-service and feedback-service said, asked with the caller's own token and kept with vendor, month, revision and
 * hash, so that every figure that rests on it can be explained later. If they do not answer, the last answer stands in,
 * with its age.
 */
@NullMarked
package dev.shorewise.finance.facts;

import org.jspecify.annotations.NullMarked;
