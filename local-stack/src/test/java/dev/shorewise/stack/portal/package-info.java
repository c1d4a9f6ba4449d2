/** What a person sees, in a real browser. */
@NullMarked
package dev.shorewise.stack.portal;

import org.jspecify.annotations.NullMarked;
