/**
 * Hands contacts that closed to feedback-service, which decides whose customers are asked. The vendor has no part in it:
 * what its files bring is handed over in full, by this service's own identity.
 */
@NullMarked
package dev.shorewise.vendor.handover;

import org.jspecify.annotations.NullMarked;
