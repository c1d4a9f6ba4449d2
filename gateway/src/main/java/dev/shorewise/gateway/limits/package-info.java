/**
 * How much each caller may ask for: requests a second, requests at once, and what all callers together may have under way.
 * A vendor's people and machines share one allowance, so that no vendor's bulk load slows anybody else's page.
 */
@NullMarked
package dev.shorewise.gateway.limits;

import org.jspecify.annotations.NullMarked;
