/**
 * The audit trail: who wrote or exported what, when, from where, and with what result. An entry stands before the request
 * goes on to its service, and cannot be changed afterwards; where it cannot be written, the request is refused.
 */
@NullMarked
package dev.shorewise.gateway.audit;

import org.jspecify.annotations.NullMarked;
