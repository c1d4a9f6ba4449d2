/** The one shape in which every service refuses: {@code application/problem+json} after RFC 9457, with a stable code. */
@NullMarked
package dev.shorewise.kit.problems;

import org.jspecify.annotations.NullMarked;
