/**
 * Tells others what happened, by Standard Webhooks 1.0: signed, at least once, to public addresses only. What is to be told
 * is written in the transaction in which it happened and sent afterwards.
 */
@NullMarked
package dev.shorewise.kit.webhooks;

import org.jspecify.annotations.NullMarked;
