/** What callers may ask for, by a clock that the tests turn. */
@NullMarked
package dev.shorewise.gateway.limits;

import org.jspecify.annotations.NullMarked;
