/**
 * A request that is sent twice is carried out once. The key is claimed in the same transaction as the work, so that
 * of many callers with one key exactly one does it, and the others get its answer.
 */
@NullMarked
package dev.shorewise.kit.idempotency;

import org.jspecify.annotations.NullMarked;
